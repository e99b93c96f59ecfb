package org.multaqa.kittests.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.InsertOnly;

import static org.assertj.core.api.Assertions.assertThat;

/** What a store must do of documents that are written once. */
interface InsertOnlyContract {

	InsertOnly<Claim> claims();

	private static String some(String id) {
		return id + "-" + UUID.randomUUID();
	}

	@Test
	default void who_comes_first_keeps_an_id() {
		String id = some("a");

		claims().insert(id, new Claim("first"));
		claims().insert(id, new Claim("second"));

		assertThat(claims().find(id)).contains(new Claim("first"));
	}

	@Test
	default void of_many_at_once_those_stay_that_were_there_and_all_others_are_kept() {
		var ids = IntStream.range(0, 1_000).mapToObj((number) -> some("many" + number)).toList();
		claims().insert(ids.getFirst(), new Claim("first"));
		claims().insert(ids.get(500), new Claim("first"));

		claims().insertAll(ids.stream().collect(Collectors.toMap((id) -> id, (_) -> new Claim("second"))));

		var found = claims().findAll(ids);
		assertThat(found).hasSize(1_000);
		assertThat(List.of(found.getFirst(), found.get(500))).containsOnly(new Claim("first"));
		assertThat(found.stream().filter(new Claim("second")::equals)).hasSize(998);
	}

	@Test
	default void many_again_change_nothing_and_none_is_nothing_to_do() {
		String id = some("again");

		claims().insertAll(Map.of(id, new Claim("first")));
		claims().insertAll(Map.of(id, new Claim("second")));
		claims().insertAll(Map.of());

		assertThat(claims().findAll(List.of(some("never"), id))).containsExactly(new Claim("first"));
	}

	/**
	 * What is kept.
	 *
	 * @param by who wrote it
	 */
	record Claim(String by) {

	}

}
