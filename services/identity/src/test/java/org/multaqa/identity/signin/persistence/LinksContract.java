package org.multaqa.identity.signin.persistence;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.multaqa.identity.signin.application.Links;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.model.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every place where links are kept must do. */
interface LinksContract {

	PersonId NOURA = new PersonId("noura");

	Instant NOW = Instant.parse("2025-12-08T06:00:00Z");

	Links links();

	@Test
	default void a_link_is_looked_at_often_and_used_once() {
		String link = keptUntil(NOW.plusSeconds(1));

		assertThat(links().look(link, NOW)).hasValue(NOURA);
		assertThat(links().look(link, NOW)).hasValue(NOURA);
		assertThat(links().use(link, NOW)).hasValue(NOURA);
		assertThat(links().use(link, NOW)).isEmpty();
		assertThat(links().look(link, NOW)).isEmpty();
	}

	@Test
	default void a_link_works_until_it_expires() {
		String link = keptUntil(NOW);

		assertThat(links().look(link, NOW)).isEmpty();
		assertThat(links().use(link, NOW)).isEmpty();
	}

	@Test
	default void of_many_at_once_one_succeeds() throws Exception {
		String link = keptUntil(NOW.plusSeconds(1));

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var tries = IntStream.range(0, 20).mapToObj((i) -> threads.submit(() -> links().use(link, NOW))).toList();
			int successes = 0;
			for (var one : tries) {
				successes += one.get().isPresent() ? 1 : 0;
			}
			assertThat(successes).isEqualTo(1);
		}
	}

	@Test
	default void links_of_who_has_another_address_now_are_forgotten() {
		String link = keptUntil(NOW.plusSeconds(1));

		links().forget(new PersonId("hind"));
		assertThat(links().look(link, NOW)).hasValue(NOURA);
		links().forget(NOURA);
		assertThat(links().look(link, NOW)).isEmpty();
	}

	@Test
	default void expired_links_are_forgotten_and_others_kept() {
		String old = keptUntil(NOW.minusSeconds(1));
		String fresh = keptUntil(NOW.plusSeconds(1));

		links().forgetExpired(NOW);

		assertThat(links().look(old, NOW.minusSeconds(5))).isEmpty();
		assertThat(links().look(fresh, NOW)).hasValue(NOURA);
	}

	private String keptUntil(Instant expires) {
		String fingerprint = UUID.randomUUID().toString();
		links().keep(new SignInLink(fingerprint, NOURA, expires));
		return fingerprint;
	}

}
