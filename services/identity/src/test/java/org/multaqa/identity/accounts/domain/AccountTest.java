package org.multaqa.identity.accounts.domain;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PersonEvent.PersonNamed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountTest {

	private static final PersonId NOURA = new PersonId("noura-makhtut");

	private static final LocalizedText NAME = LocalizedText.of("ar", "نورة المخطوط");

	private static Account noura() {
		return new Account(NOURA, NAME, "noura@example.org", "ar");
	}

	@Nested
	class Opening {

		@Test
		void tells_the_name_and_nothing_else() {
			var decision = Account.open(NOURA, NAME, "noura@example.org", "ar");

			assertThat(decision.state()).isEqualTo(noura());
			assertThat(decision.events()).containsExactly(new PersonNamed(NOURA, NAME));
			assertThat(decision.events().toString()).doesNotContain("example.org");
		}

		@Test
		void needs_a_name_of_bearable_length() {
			assertThatThrownBy(
					() -> Account.open(NOURA, LocalizedText.of("ar", "ن".repeat(201)), "noura@example.org", "ar"))
				.isInstanceOfSatisfying(RuleViolation.class, (no) -> assertThat(no.code()).isEqualTo("text.too-long"));
		}

	}

	@Nested
	class Editing {

		@Test
		void another_name_is_told() {
			var name = LocalizedText.of("en", "Noura");

			var decision = noura().edit(name, "en");

			assertThat(decision.events()).containsExactly(new PersonNamed(NOURA, name));
			assertThat(decision.state().email()).isEqualTo("noura@example.org");
		}

		@Test
		void another_language_is_nobody_elses_business() {
			var decision = noura().edit(NAME, "fr");

			assertThat(decision.events()).isEmpty();
			assertThat(decision.state().language()).isEqualTo("fr");
		}

		@Test
		void the_same_again_changes_nothing() {
			assertThat(noura().edit(NAME, "ar").state()).isEqualTo(noura());
		}

		@Test
		void to_a_language_that_is_none_is_refused() {
			assertThatThrownBy(() -> noura().edit(NAME, "arabic!")).isInstanceOf(IllegalArgumentException.class);
		}

	}

	@Nested
	class Its_address {

		@Test
		void never_ends_up_in_a_log() {
			assertThat(noura().toString()).doesNotContain("example.org");
		}

	}

}
