package org.multaqa.sessions.material.domain;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamesAndAddressesTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://example.org,                https://example.org
			HTTPS://Example.ORG/Path?q=1#f,     https://example.org/Path?q=1#f
			http://example.org:8080/x,          http://example.org:8080/x
			https://مثال.قطر/ورقة,              https://xn--mgbh0fb.xn--wgbl6a/%D9%88%D8%B1%D9%82%D8%A9
			""")
	void leads_to_a_site_in_the_letters_of_addresses(String sent, String kept) {
		assertThat(WebAddress.checked(sent)).isEqualTo(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "example.org", "javascript:alert(1)", "data:text/html,x", "ftp://example.org",
			"https://", "https:///x", "https://bank.example@evil.example/", "https://a b.example/", "//example.org",
			"https://example.org/\r\nSet-Cookie: x", "https://-example-.org/", "https://[::1]/",
			"https://ex\u202Eample.org/" })
	void leads_nowhere_else(String sent) {
		assertRefused("material.bad-address", () -> WebAddress.checked(sent));
	}

	@Test
	void has_a_longest_address() {
		assertRefused("material.bad-address", () -> WebAddress.checked("https://example.org/" + "x".repeat(2_000)));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			slides.pdf,                    slides.pdf
			C:\\Users\\me\\Slides.PDF,     Slides.pdf
			../../etc/passwd,              passwd
			.pdf,                          pdf
			'  a   b .pdf ',               a b.pdf
			'say "hi".pdf',                say _hi_.pdf
			عرض المكتبة.pdf,               عرض المكتبة.pdf
			...,                           file
			""")
	void is_a_name_without_its_folders(String sent, String kept) {
		assertThat(FileName.cleaned(sent)).isEqualTo(kept);
	}

	@Test
	void breaks_no_line_turns_no_direction_and_hides_no_ending() {
		assertThat(FileName.cleaned("a\r\nSet-Cookie: b.pdf")).isEqualTo("aSet-Cookie_ b.pdf");
		assertThat(FileName.cleaned("harmless\u202Efdp.txt")).isEqualTo("harmlessfdp.txt");
		assertThat(FileName.cleaned("\u200Fx\u2066\u0000.pdf")).isEqualTo("x.pdf");
		assertThat(FileName.cleaned("می\u200Cخواهم.pdf")).isEqualTo("می\u200Cخواهم.pdf");
		assertThat(FileName.cleaned("x".repeat(500) + ".pdf")).hasSize(120).endsWith("x.pdf");
		assertThat(FileName.cleaned("😀".repeat(500) + ".pdf")).endsWith("😀.pdf");
	}

}
