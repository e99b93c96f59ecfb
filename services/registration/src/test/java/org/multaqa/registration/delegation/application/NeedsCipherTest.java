package org.multaqa.registration.delegation.application;

import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.registration.delegation.domain.Needs;
import org.multaqa.registration.api.AccessNeed;
import org.multaqa.registration.api.Diet;
import org.multaqa.registration.delegation.domain.SealedNeeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsCipherTest {

	private static final DelegationId MENA = new DelegationId("doha-2025-mena");

	private static final PersonId HIND = new PersonId("hind");

	private static final Needs NEEDS = new Needs(List.of(Diet.HALAL), List.of(AccessNeed.WHEELCHAIR), true,
			"حساسية من السمسم");

	private final NeedsCipher cipher = new NeedsCipher(new byte[32]);

	@Test
	void gives_back_what_was_sealed() {
		assertThat(this.cipher.open(this.cipher.seal(NEEDS, MENA, HIND), MENA, HIND)).isEqualTo(NEEDS);
	}

	@Test
	void never_writes_the_same_twice_and_shows_nothing() {
		var one = this.cipher.seal(NEEDS, MENA, HIND);

		assertThat(one).isNotEqualTo(this.cipher.seal(NEEDS, MENA, HIND));
		assertThat(new String(Base64.getDecoder().decode(one.sealed().substring(12)),
				java.nio.charset.StandardCharsets.UTF_8))
			.doesNotContain("halal", "السمسم");
		assertThat(NEEDS.toString()).doesNotContain("halal", "السمسم");
	}

	@Test
	void opens_nothing_that_was_moved_to_another_person_or_delegation() {
		var sealed = this.cipher.seal(NEEDS, MENA, HIND);

		assertThatIllegalStateException().isThrownBy(() -> this.cipher.open(sealed, MENA, new PersonId("yusuf")));
		assertThatIllegalStateException()
			.isThrownBy(() -> this.cipher.open(sealed, new DelegationId("doha-2025-lac"), HIND));
	}

	@Test
	void opens_nothing_that_was_tampered_with_or_sealed_with_another_key() {
		var sealed = this.cipher.seal(NEEDS, MENA, HIND);
		byte[] bytes = Base64.getDecoder().decode(sealed.sealed().substring(12));
		bytes[bytes.length - 1] ^= 1;
		var other = new byte[32];
		other[0] = 1;

		assertThatIllegalStateException().isThrownBy(() -> this.cipher.open(
				new SealedNeeds(sealed.sealed().substring(0, 12) + Base64.getEncoder().encodeToString(bytes)), MENA,
				HIND));
		assertThatIllegalStateException().isThrownBy(() -> new NeedsCipher(other).open(sealed, MENA, HIND));
		assertThatIllegalStateException().isThrownBy(() -> this.cipher.open(new SealedNeeds("clear"), MENA, HIND));
	}

	@Test
	void opens_after_the_key_has_turned_what_was_sealed_before_also_in_the_form_without_a_key() {
		var sealed = this.cipher.seal(NEEDS, MENA, HIND);
		var before = new SealedNeeds("v1:" + sealed.sealed().substring(12));
		byte[] other = new byte[32];
		other[0] = 1;
		var turned = new NeedsCipher(other, new byte[32]);

		assertThat(turned.open(sealed, MENA, HIND)).isEqualTo(NEEDS);
		assertThat(turned.open(before, MENA, HIND)).isEqualTo(NEEDS);
	}

}
