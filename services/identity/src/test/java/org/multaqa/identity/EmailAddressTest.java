package org.multaqa.identity;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.identity.api.EmailAddress;
import org.multaqa.model.access.RuleViolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmailAddressTest {

	private static final String NOURA = "noura.makhtut@example.org";

	@ParameterizedTest
	@CsvSource(ignoreLeadingAndTrailingWhitespace = false, quoteCharacter = '"',
			value = { "  Noura.Makhtut@Example.ORG ,noura.makhtut@example.org",
					"noura+doha@bücher.example,noura+doha@bücher.example",
					"noura+doha@xn--bcher-kva.example,noura+doha@bücher.example", "سعاد@مثال.example,سعاد@مثال.example",
					"سعاد@xn--mgbh0fb.example,سعاد@مثال.example", "zoe\u0308@example.org,zoë@example.org",
					"o'neil_{x}@sub-1.example.org,o'neil_{x}@sub-1.example.org" })
	void has_one_spelling(String written, String spelled) {
		assertThat(EmailAddress.of(written)).isEqualTo(spelled);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x09, 0x20, 0xA0, 0xAD, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x202A,
			0x202B, 0x202C, 0x202D, 0x202E, 0x202F, 0x2060, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x3000, 0xFEFF })
	void loses_what_nobody_sees_at_its_ends(int character) {
		String unseen = Character.toString(character);

		assertThat(EmailAddress.of(unseen + unseen + NOURA)).isEqualTo(NOURA);
		assertThat(EmailAddress.of(NOURA + unseen)).isEqualTo(NOURA);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0xA0, 0xAD, 0x061C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202E, 0x2060, 0x2066,
			0x2069, 0xFEFF })
	void is_refused_with_something_invisible_inside(int character) {
		assertRefused("account.invisible-in-email", "noura" + Character.toString(character) + "@example.org");
		assertRefused("account.invisible-in-email", "noura@exa" + Character.toString(character) + "mple.org");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "noura", "noura@", "@example.org", "noura@example", "a b@example.org",
			"a..b@example.org", ".a@example.org", "a.@example.org", "a@example..org", "a@.example.org",
			"a@example.org.", "a@-example.org", "a@example-.org", "a@exam_ple.org", "a@@example.org", "a@b@example.org",
			"mailto:a@example.org", "noura@example.org\r\nBcc: all@example.org", "noura@ex,ample.org",
			"<noura@example.org>", "noura@example.org, other@example.org", "noura@example.org;other@example.org",
			"noura@exam\tple.org" })
	void that_nobody_can_have_is_refused(String written) {
		assertRefused("account.bad-email", written);
	}

	@Test
	void that_is_too_long_is_refused() {
		assertRefused("account.bad-email", "a".repeat(65) + "@example.org");
		assertRefused("account.bad-email", "a@" + "b".repeat(64) + ".org");
		assertRefused("account.bad-email", "a@" + "bcdefghi.".repeat(29) + "org");
	}

	private static void assertRefused(String code, String written) {
		assertThatThrownBy(() -> EmailAddress.of(written)).isInstanceOfSatisfying(RuleViolation.class, (no) -> {
			assertThat(no.code()).isEqualTo(code);
			assertThat(no.arguments()).isEmpty();
		});
	}

}
