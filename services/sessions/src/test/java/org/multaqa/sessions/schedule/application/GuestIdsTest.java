package org.multaqa.sessions.schedule.application;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.MemoryInsertOnly;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestIdsTest {

	private static final String ADA = "doha-2025\n17\nada example";

	private final MemoryInsertOnly<GuestIds.Secret> secrets = new MemoryInsertOnly<>();

	@Test
	void the_same_words_mean_the_same_guest_to_every_instance_and_others_somebody_else() {
		var one = new GuestIds(this.secrets).open();
		var other = new GuestIds(this.secrets).open();

		assertThat(one.apply(ADA)).isEqualTo(other.apply(ADA)).isNotEqualTo(one.apply("doha-2025\n18\nada example"));
		assertThat(one.apply(ADA).value()).matches("g-[0-9a-f]{20}");
	}

	@Test
	void who_knows_the_words_does_not_know_the_id_without_the_secret_of_the_installation() {
		var elsewhere = new GuestIds(new MemoryInsertOnly<>()).open();

		assertThat(new GuestIds(this.secrets).open().apply(ADA)).isNotEqualTo(elsewhere.apply(ADA));
	}

	@Test
	void the_secret_is_not_printed() {
		assertThat(new GuestIds.Secret("abc")).hasToString("Secret[private]");
	}

}
