package org.multaqa.identity.passkeys.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeyActionsTest {

	private static final PersonId NOURA = new PersonId("noura-makhtut");

	@Test
	void the_first_is_added_by_whoever_has_signed_in() {
		assertThat(new PasskeyActions(List.of(), false).add().isAllowed()).isTrue();
	}

	@Test
	void another_only_by_whoever_has_shown_one() {
		assertThat(code(new PasskeyActions(of(1), false).add())).isEqualTo("passkey.not-shown");
		assertThat(new PasskeyActions(of(1), true).add().isAllowed()).isTrue();
	}

	@Test
	void there_is_an_end() {
		assertThat(code(new PasskeyActions(of(PasskeyActions.MOST), true).add())).isEqualTo("passkey.too-many");
	}

	@Test
	void whoever_reads_the_mail_alone_removes_none() {
		assertThat(code(new PasskeyActions(of(2), false).remove())).isEqualTo("passkey.not-shown");
		assertThat(new PasskeyActions(of(2), true).remove().isAllowed()).isTrue();
	}

	@Test
	void a_handle_tells_nobody_who_it_is_and_is_the_same_each_time() {
		assertThat(Passkey.handle(NOURA)).hasSize(43).doesNotContain("noura").isEqualTo(Passkey.handle(NOURA));
		assertThat(Passkey.handle(NOURA)).isNotEqualTo(Passkey.handle(new PersonId("sami-raff")));
	}

	@Test
	void a_key_that_is_copied_between_devices_says_so() {
		assertThat(passkey(1, true).methods()).containsExactly("swk", "user", "mfa");
		assertThat(passkey(1, false).methods()).containsExactly("hwk", "user", "mfa");
	}

	private static List<Passkey> of(int number) {
		return IntStream.range(0, number).mapToObj((at) -> passkey(at, true)).toList();
	}

	private static Passkey passkey(int at, boolean synced) {
		return new Passkey("k-" + at, NOURA, "My phone", new Passkey.Key("key", "attestation", List.of(), synced), 0,
				Instant.EPOCH, null);
	}

	private static String code(Permission permission) {
		return (permission instanceof Permission.Refused refused) ? refused.code() : "";
	}

}
