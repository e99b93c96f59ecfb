package org.multaqa.identity;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing in by mail, as a browser sees it. */
@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {

	private static final String LAYAN = "layan.fihris@example.org";

	@LocalServerPort
	private int port;

	private Browser browser;

	@BeforeEach
	void open() {
		this.browser = new Browser(this.port);
	}

	@Nested
	class Asking {

		@Test
		void brings_a_mail_in_two_forms_and_the_readers_language() throws Exception {
			int before = Mailbox.to(LAYAN).size();

			SignInTest.this.browser.submit("/sign-in", "/sign-in/links",
					"email=\u200F Layan.Fihris@example.org\u00A0\u200B");

			var mail = Mailbox.next(LAYAN, before);
			assertThat(mail.getSubject()).isEqualTo("رابط دخولك إلى مُلتقى");
			assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
			assertThat(Mailbox.part(mail, "text/plain")).contains("ليان الفهرس")
				.contains("http://identity.test/sign-in/link?token=")
				.contains("خلال 15 دقيقة");
			assertThat(Mailbox.part(mail, "text/html")).contains("dir=\"rtl\"").contains("ليان الفهرس");
		}

		@Test
		void says_that_there_is_something_invisible_in_an_address() {
			var answer = SignInTest.this.browser.reading("en")
				.submit("/sign-in", "/sign-in/links", "email=layan\u200B@example.org");

			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("There is an invisible character in the e-mail address.");
		}

		@Test
		void for_an_unknown_address_gives_the_same_answer_and_no_mail() {
			int before = Mailbox.to(LAYAN).size();
			var known = SignInTest.this.browser.submit("/sign-in", "/sign-in/links", "email=" + LAYAN);
			var unknown = SignInTest.this.browser.submit("/sign-in", "/sign-in/links", "email=nobody@example.org");
			Mailbox.next(LAYAN, before);

			assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
			assertThat(Browser.locationOf(unknown)).isEqualTo(Browser.locationOf(known));
			assertThat(unknown.body()).isEqualTo(known.body());
			assertThat(Mailbox.to("nobody@example.org")).isEmpty();
		}

		@Test
		void with_something_that_is_no_address_shows_the_form_again() {
			var answer = SignInTest.this.browser.reading("en")
				.submit("/sign-in", "/sign-in/links", "email=<b>nonsense");

			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("This is not an e-mail address.")
				.contains("aria-invalid=\"true\"")
				.contains("&lt;b&gt;nonsense")
				.doesNotContain("<b>");
		}

		@Test
		void too_often_is_refused_for_known_and_unknown_alike() {
			for (int i = 0; i < 5; i++) {
				SignInTest.this.browser.submit("/sign-in", "/sign-in/links", "email=often@example.org");
			}

			var answer = SignInTest.this.browser.submit("/sign-in", "/sign-in/links", "email=often@example.org");

			assertThat(Browser.locationOf(answer)).endsWith("/sign-in/too-often");
			assertThat(SignInTest.this.browser.get("/sign-in/too-often").statusCode()).isEqualTo(429);
		}

		@Test
		void without_the_forms_token_leads_back_to_a_fresh_form() {
			var answer = SignInTest.this.browser.post("/sign-in/links", "email=" + LAYAN);

			assertThat(Browser.locationOf(answer)).endsWith("/sign-in?stale");
			assertThat(SignInTest.this.browser.reading("fr").get("/sign-in?stale").body())
				.contains("La page est restée ouverte trop longtemps");
		}

	}

	@Nested
	class UsingALink {

		@Test
		void signs_in_once_and_only_after_a_click() {
			String secret = secret();

			var page = SignInTest.this.browser.get("/sign-in/link?token=" + secret);
			assertThat(page.statusCode()).isEqualTo(200);
			assertThat(page.body()).contains("ليان الفهرس").contains("dir=\"rtl\"");
			assertThat(SignInTest.this.browser.get("/sign-in").body()).doesNotContain("أنت داخل باسم");
			var in = SignInTest.this.browser.submit("/sign-in/link?token=" + secret, "/sign-in/link",
					"token=" + secret);
			assertThat(Browser.locationOf(in)).isEqualTo("http://portal.test/oauth2/authorization/identity");
			assertThat(SignInTest.this.browser.get("/sign-in").body()).contains("أنت داخل باسم ليان الفهرس");

			var used = SignInTest.this.browser.reading("en").get("/sign-in/link?token=" + secret);
			assertThat(used.statusCode()).isEqualTo(410);
			assertThat(used.body()).contains("This link works no more");
		}

		@Test
		void ends_the_others_that_the_person_has_asked_for() {
			String registration = SignInTest.this.browser.tokenOfService("registration", "accounts");
			SignInTest.this.browser.json("POST", "/api/v1/accounts",
					"{\"name\":{\"en\":\"Asks Twice\"},\"email\":\"twice@example.org\",\"language\":\"en\"}",
					"Authorization", "Bearer " + registration);
			String first = secret("twice@example.org");
			String second = secret("twice@example.org");
			var other = new Browser(SignInTest.this.port);
			assertThat(other.get("/sign-in/link?token=" + first).statusCode()).isEqualTo(200);

			SignInTest.this.browser.submit("/sign-in/link?token=" + second, "/sign-in/link", "token=" + second);

			assertThat(other.get("/sign-in/link?token=" + first).statusCode()).isEqualTo(410);
			assertThat(Browser.locationOf(other.submit("/sign-in", "/sign-in/link", "token=" + first)))
				.endsWith("/sign-in/expired");
		}

		@Test
		void that_was_used_meanwhile_signs_nobody_in() {
			String secret = secret();
			var other = new Browser(SignInTest.this.port);
			other.submit("/sign-in/link?token=" + secret, "/sign-in/link", "token=" + secret);

			var late = SignInTest.this.browser.submit("/sign-in", "/sign-in/link", "token=" + secret);

			assertThat(Browser.locationOf(late)).endsWith("/sign-in/expired");
			assertThat(SignInTest.this.browser.get("/sign-in").body()).doesNotContain("أنت داخل باسم");
		}

		@Test
		void with_an_old_form_shows_the_link_afresh_without_using_it_up() {
			String secret = secret();

			var answer = SignInTest.this.browser.post("/sign-in/link", "token=" + secret);

			assertThat(Browser.locationOf(answer)).endsWith("/sign-in/link?token=" + secret);
			assertThat(SignInTest.this.browser.get("/sign-in/link?token=" + secret).statusCode()).isEqualTo(200);
		}

		@Test
		void that_was_made_up_gets_a_friendly_page() {
			assertThat(SignInTest.this.browser.get("/sign-in/link?token=made-up").statusCode()).isEqualTo(410);
			assertThat(SignInTest.this.browser.get("/sign-in/link").statusCode()).isEqualTo(410);
		}

		private String secret() {
			return secret(LAYAN);
		}

		private String secret(String address) {
			int before = Mailbox.to(address).size();
			SignInTest.this.browser.submit("/sign-in", "/sign-in/links", "email=" + address);
			return Mailbox.secretIn(Mailbox.next(address, before));
		}

	}

	@Nested
	class Language {

		@ParameterizedTest
		@CsvSource({ "ar, rtl, تسجيل الدخول", "en, ltr, Sign in", "fr, ltr, Se connecter", "es, ltr, Entrar" })
		void is_the_readers_own(String language, String direction, String words) {
			var page = SignInTest.this.browser.reading(language).get("/sign-in");

			assertThat(page.body()).contains("lang=\"" + language + "\"").contains("dir=\"" + direction + "\"", words);
		}

		@Test
		void is_English_for_others() {
			assertThat(SignInTest.this.browser.reading("sw").get("/sign-in").body()).contains("lang=\"en\"", "Sign in");
		}

		@Test
		void of_a_reader_of_twenty_languages_is_the_first_that_we_speak() {
			String twenty = "zh, de, ru, pt, ja, ko, it, nl, tr;q=0.9, fr, pl, sv, da, fi, el, he, hi, th, vi, id";

			assertThat(SignInTest.this.browser.reading(twenty).get("/sign-in").body()).contains("Se connecter");
		}

		@Test
		void once_chosen_stays() {
			SignInTest.this.browser.get("/sign-in?lang=es");

			assertThat(SignInTest.this.browser.get("/sign-in/sent").body()).contains("Mire su correo");
		}

		@Test
		void that_the_portal_asked_for_is_used() {
			SignInTest.this.browser.get(
					"/oauth2/authorize?response_type=code&client_id=portal&scope=openid&state=s&code_challenge_method=S256"
							+ "&code_challenge=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU&ui_locales=fr&redirect_uri="
							+ "http%3A%2F%2Fportal.test%2Flogin%2Foauth2%2Fcode%2Fidentity");

			assertThat(SignInTest.this.browser.get("/sign-in").body()).contains("Se connecter");
		}

	}

	@Test
	void the_session_has_a_cookie_of_its_own_name_that_scripts_cannot_read() {
		var page = this.browser.get("/sign-in");

		assertThat(page.headers().allValues("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("MULTAQA_IDENTITY=")
				&& cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
		assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
			.contains("form-action 'self' http://portal.test")
			.contains("default-src 'none'; script-src 'self'; connect-src 'self';")
			.doesNotContain("unsafe")
			.contains("style-src 'self' http://portal.test;")
			.contains("font-src http://portal.test;");
		assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
	}

	@Test
	void the_style_sheet_is_asked_for_again_and_is_answered_by_its_ETag() {
		var style = this.browser.get("/assets/identity/identity.css");

		assertThat(style.statusCode()).isEqualTo(200);
		assertThat(style.headers().firstValue("Cache-Control")).contains("no-cache");
		assertThat(this.browser
			.get("/assets/identity/identity.css", "If-None-Match", style.headers().firstValue("ETag").orElseThrow())
			.statusCode()).isEqualTo(304);
	}

	@Test
	void the_pages_have_the_colours_of_the_house() {
		assertThat(this.browser.get("/sign-in").body())
			.contains("<link rel=\"stylesheet\" href=\"/assets/identity/colours.css\">");
		assertThat(this.browser.get("/assets/identity/colours.css").body()).contains("--paper:",
				"prefers-color-scheme: dark");
	}

	@Test
	void the_pages_have_the_style_sheet_of_the_portal_and_their_own_behind_it() {
		assertThat(this.browser.get("/sign-in").body()).containsSubsequence("href=\"http://portal.test/shared.css\"",
				"href=\"/assets/identity/identity.css\"");
	}

	@Test
	void signing_out_ends_the_session() {
		this.browser.submit("/sign-in", "/laptop/sign-in", "person=layan-fihris");
		assertThat(this.browser.get("/sign-in").body()).contains("أنت داخل باسم");

		var out = this.browser.submit("/sign-in", "/sign-out");

		assertThat(Browser.locationOf(out)).endsWith("/sign-in/signed-out");
		assertThat(this.browser.get("/sign-in/signed-out").body()).contains("تم تسجيل خروجك");
		assertThat(this.browser.get("/sign-in").body()).doesNotContain("أنت داخل باسم");
	}

}
