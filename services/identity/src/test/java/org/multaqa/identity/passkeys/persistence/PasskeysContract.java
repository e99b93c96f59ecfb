package org.multaqa.identity.passkeys.persistence;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.model.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of passkeys must do. */
interface PasskeysContract {

	PersonId NOURA = new PersonId("noura-makhtut");

	PersonId SAMI = new PersonId("sami-raff");

	Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

	Passkeys passkeys();

	@Test
	default void one_is_found_as_it_was_kept_and_its_id_is_nobody_elses() {
		var passkeys = passkeys();
		var phone = passkey("found", NOURA, NOON);

		assertThat(passkeys.keep(phone)).isTrue();
		assertThat(passkeys.keep(passkey("found", SAMI, NOON))).isFalse();
		assertThat(passkeys.find("found")).hasValue(phone);
		assertThat(passkeys.find("nothing")).isEmpty();
	}

	@Test
	default void those_of_a_person_are_listed_the_oldest_first() {
		var passkeys = passkeys();
		var person = new PersonId("p-listed");
		passkeys.keep(passkey("second", person, NOON.plusSeconds(1)));
		passkeys.keep(passkey("first", person, NOON));
		passkeys.keep(passkey("another", SAMI, NOON));

		assertThat(passkeys.of(person)).extracting(Passkey::id).containsExactly("first", "second");
	}

	@Test
	default void a_copy_is_known_by_its_counter_and_use_brings_nothing_back() {
		var passkeys = passkeys();
		passkeys.keep(passkey("counts", NOURA, NOON));

		assertThat(passkeys.used("counts", 9, NOON.plusSeconds(9))).isTrue();
		assertThat(passkeys.used("counts", 9, NOON.plusSeconds(10))).isFalse();
		assertThat(passkeys.used("counts", 0, NOON.plusSeconds(10))).isFalse();
		assertThat(passkeys.find("counts")).hasValueSatisfying((each) -> {
			assertThat(each.counter()).isEqualTo(9);
			assertThat(each.used()).isEqualTo(NOON.plusSeconds(9));
		});

		assertThat(passkeys.remove(NOURA, "counts")).isTrue();
		assertThat(passkeys.used("counts", 10, NOON)).isFalse();
		assertThat(passkeys.find("counts")).isEmpty();
	}

	@Test
	default void one_that_does_not_count_is_used_again_and_again() {
		var passkeys = passkeys();
		passkeys.keep(
				new Passkey("counts-not", NOURA, "Key", new Passkey.Key("cose", "a", List.of(), true), 0, NOON, null));

		assertThat(passkeys.used("counts-not", 0, NOON)).isTrue();
		assertThat(passkeys.used("counts-not", 0, NOON.plusSeconds(1))).isTrue();
	}

	@Test
	default void one_is_removed_by_its_owner_alone_and_once() {
		var passkeys = passkeys();
		passkeys.keep(passkey("owned", NOURA, NOON));

		assertThat(passkeys.remove(SAMI, "owned")).isFalse();
		assertThat(passkeys.remove(NOURA, "owned")).isTrue();
		assertThat(passkeys.remove(NOURA, "owned")).isFalse();
	}

	@Test
	default void all_of_a_person_are_forgotten_and_no_others() {
		var passkeys = passkeys();
		var person = new PersonId("p-forgotten");
		passkeys.keep(passkey("gone", person, NOON));
		passkeys.keep(passkey("stays", SAMI, NOON));

		passkeys.forget(person);
		passkeys.forget(person);

		assertThat(passkeys.of(person)).isEmpty();
		assertThat(passkeys.find("stays")).isPresent();
	}

	private static Passkey passkey(String id, PersonId person, Instant since) {
		return new Passkey(id, person, "هاتفي", new Passkey.Key("cose", "attestation", List.of("internal"), true), 7,
				since, null);
	}

}
