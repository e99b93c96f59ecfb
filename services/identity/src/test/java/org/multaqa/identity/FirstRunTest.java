package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From an empty installation to its first founder, as a browser sees it. */
@ExtendWith({ ServicePlatform.class, OutputCaptureExtension.class })
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstRunTest {

	@Test
	void the_code_on_the_screen_leads_into_the_portal_once(CapturedOutput output) {
		try (var installation = new Installation("first-run-code")) {
			var browser = installation.browser();

			assertThat(browser.get("/sign-in").body()).contains("Nobody is here yet", "href=\"/first-run\"");
			assertThat(browser.get("/first-run").body()).contains("Become the first founder", "name=\"email\"");

			var wrong = found(browser, "wrong", "amal@example.org");
			assertThat(wrong.statusCode()).isEqualTo(422);
			assertThat(wrong.body()).contains("This is not the code. It can be tried 4 times more.")
				.contains("value=\"amal@example.org\"", "value=\"أمل القاسم\"");

			var founded = found(browser, installation.code(), "Amal@example.org");
			assertThat(founded.statusCode()).isEqualTo(302);
			assertThat(Browser.locationOf(founded)).isEqualTo("http://portal.test/oauth2/authorization/identity");
			assertThat(browser.get("/sign-in").body()).contains("You are signed in as Amal Al-Qasim")
				.doesNotContain("Nobody is here yet");
			assertThat(grants(browser)).contains("*:founder");

			assertThat(browser.get("/first-run").statusCode()).isEqualTo(404);
			var stranger = installation.browser();
			assertThat(stranger.get("/first-run").statusCode()).isEqualTo(404);
			assertThat(stranger
				.submit("/sign-in", "/first-run", "code=" + installation.code(), "name=Eve", "email=eve@example.org",
						"language=en")
				.statusCode()).isEqualTo(404);
		}
		assertThat(output).contains("\"event\":\"founder.appointed\"")
			.doesNotContain("amal@example.org", "Amal Al-Qasim");
	}

	@Test
	void a_code_that_was_tried_too_often_works_no_more_and_the_next_start_tells_another() {
		try (var installation = new Installation("first-run-tried")) {
			var browser = installation.browser();
			for (int i = 0; i < 5; i++) {
				assertThat(found(browser, "wrong", "guess-" + i + "@example.org").statusCode()).isEqualTo(422);
			}

			var late = found(browser, installation.code(), "amal@example.org");

			assertThat(late.statusCode()).isEqualTo(409);
			assertThat(late.body()).contains("This code works no more");
		}
		try (var again = new Installation("first-run-tried")) {
			assertThat(found(again.browser(), again.code(), "amal@example.org").statusCode()).isEqualTo(302);
		}
	}

	@Test
	void of_two_at_two_instances_one_becomes_the_first_founder() throws Exception {
		try (var one = new Installation("first-run-twice");
				var other = new Installation("first-run-twice");
				var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			String code = other.code();
			var first = threads.submit(() -> found(one.browser(), code, "amal@example.org").statusCode());
			var second = threads.submit(() -> found(other.browser(), code, "badr@example.org").statusCode());

			assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(302, 404);
			assertThat(one.browser().get("/laptop/people").body().split("\"founder\":true", -1)).hasSize(2);
		}
	}

	@Test
	void a_configured_address_has_the_code_by_mail_once_and_its_link_leads_on() {
		String address = "first.founder@example.org";
		int before = Mailbox.to(address).size();
		String code;
		try (var installation = new Installation("first-run-mailed", "--MULTAQA_FOUNDER_EMAIL=" + address)) {
			var mail = Mailbox.next(address, before);
			assertThat(installation.told()).isEmpty();
			assertThat(Mailbox.part(mail, "text/html")).contains("lang=\"ar\" dir=\"rtl\"", "lang=\"en\" dir=\"ltr\"");
			String words = Mailbox.part(mail, "text/plain");
			assertThat(words).contains("ليس لهذه المنصة", "has no founder yet");
			code = words.replaceAll("(?s).*?/first-run\\?code=([A-Z0-9-]+).*", "$1");
		}
		try (var again = new Installation("first-run-mailed", "--MULTAQA_FOUNDER_EMAIL=" + address)) {
			assertThat(Mailbox.to(address)).hasSize(before + 1);
			var browser = again.browser();
			assertThat(browser.get("/first-run?code=" + code).body()).contains("value=\"" + code + "\"")
				.doesNotContain("name=\"email\"", address);

			assertThat(found(browser, code, "somebody.else@example.org").statusCode()).isEqualTo(302);

			int mails = Mailbox.to(address).size();
			browser.submit("/sign-in", "/sign-out");
			browser.submit("/sign-in", "/sign-in/links", "email=" + address);
			Mailbox.next(address, mails);
		}
	}

	@Test
	void where_no_mail_can_be_sent_the_code_is_told_all_the_same(CapturedOutput output) {
		try (var installation = new Installation("first-run-no-mail",
				"--MULTAQA_FOUNDER_EMAIL=first.founder@example.org", "--spring.mail.port=1",
				"--resilience4j.retry.instances.mail.wait-duration=1ms")) {
			assertThat(installation.told()).hasSize(1);
		}
		assertThat(output).contains("The mail to the first founder could not be sent")
			.doesNotContain("first.founder@example.org");
	}

	@Test
	void an_address_that_is_none_stops_the_start() {
		assertThatThrownBy(() -> new Installation("first-run-bad", "--MULTAQA_FOUNDER_EMAIL=nobody"))
			.hasStackTraceContaining("MULTAQA_FOUNDER_EMAIL is not an e-mail address");
	}

	@Test
	void the_page_speaks_four_languages_and_keeps_its_direction() {
		try (var installation = new Installation("first-run-languages")) {
			assertThat(installation.browser().reading("ar").get("/first-run").body()).contains("dir=\"rtl\"",
					"كن أول مؤسِّس");
			assertThat(installation.browser().reading("fr").get("/first-run").body()).contains("Votre nom");
			assertThat(installation.browser().reading("es").get("/first-run").body()).contains("Su nombre");
			assertThat(installation.browser().get("/first-run?lang=ar").body()).contains("dir=\"rtl\"");
			assertThat(installation.browser().post("/first-run", "code=x").headers().firstValue("Location"))
				.hasValueSatisfying((to) -> assertThat(to).endsWith("/first-run?stale"));
		}
	}

	private static HttpResponse<String> found(Browser browser, String code, String email) {
		return browser.submit("/first-run", "/first-run", "code=" + code, "name=أمل القاسم", "latin=Amal Al-Qasim",
				"email=" + email, "language=en");
	}

	private static String grants(Browser browser) {
		String person = ModelJson.mapper()
			.readTree(browser.get("/laptop/people").body())
			.get(0)
			.path("person")
			.asString();
		String token = String
			.valueOf(ModelJson.readMap(browser.json("POST", "/laptop/tokens", "{\"person\":\"" + person + "\"}").body())
				.get("accessToken"));
		return new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]),
				java.nio.charset.StandardCharsets.UTF_8);
	}

}
