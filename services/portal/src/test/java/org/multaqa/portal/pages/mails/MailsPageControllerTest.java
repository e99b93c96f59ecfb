package org.multaqa.portal.pages.mails;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Elsewhere.Asked;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Sami organises the meeting and sees what was told to whom; notifications says it. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailsPageControllerTest {

	private static final String MAIL = """
			{"id": "n-%s", "person": "noura", "meeting": "doha", "office": "mena", "kind": "invitation",
			"about": "invitation/x", "status": "%s", "happened": "2025-12-08T06:00:00Z", "due": "2025-12-08T06:00:00Z",
			"since": "2026-11-27T06:00:00Z", "attempts": 1%s, "resent": []}""";

	@LocalServerPort
	int port;

	@Test
	void an_organiser_sees_what_became_of_each_mail_in_words_and_may_send_it_again() {
		tell(MAIL.formatted("1", "sent", ""), MAIL.formatted("2", "failed", ", \"reason\": \"refused\""),
				MAIL.formatted("3", "obsolete", ""));

		var page = People.browser("sami", this.port).get("/m/doha/mails?lang=en").body();

		assertThat(page)
			.contains("Invitation", "The mail server does not accept the address.", "true no more",
					"/m/doha/mails/n-1/resending", "/m/doha/mails/n-2/resending")
			.doesNotContain("/m/doha/mails/n-3/resending");
	}

	@Test
	void what_is_filtered_is_asked_of_the_service_and_stays_on_the_next_page() {
		Around.ELSEWHERE.tell(new Told(200, "[" + MAIL.formatted("1", "sent", "") + "]",
				Map.of("Link", "</api/v1/meetings/doha/deliveries?kind=invitation&page=WzFd>; rel=\"next\""
					.replace("WzFd", "W2ZhbHNlLDE3NjUxNzQ4MDAwMDAsIm4tMSJd"))));

		var page = People.browser("sami", this.port).get("/m/doha/mails?kind=invitation&office=mena&lang=en").body();

		assertThat(page)
			.contains("/m/doha/mails?kind=invitation&amp;office=mena&amp;page=W2ZhbHNlLDE3NjUxNzQ4MDAwMDAsIm4tMSJd");
		assertThat(asked("GET"))
			.anySatisfy((asked) -> assertThat(asked.path()).startsWith("/api/v1/meetings/doha/deliveries"));
	}

	@Test
	void sending_again_asks_the_service_and_stays_where_one_was() {
		Around.ELSEWHERE.tell(new Told(200, MAIL.formatted("1", "waiting", ""), Map.of()));

		var answer = People.browser("sami", this.port)
			.send("/m/doha", "/m/doha/mails/n-1/resending", "status", "failed");

		assertThat(answer.headers().firstValue("Location")).hasValue("/m/doha/mails?status=failed");
		assertThat(asked("POST")).extracting(Asked::path).containsExactly("/api/v1/deliveries/n-1/resending");
	}

	@Test
	void a_letter_is_shown_in_its_language_before_it_is_sent() {
		Around.ELSEWHERE.tell(new Told(200,
				"""
						{"kind": "invitation", "language": "ar", "subject": "دعوتك", "text": "مرحبًا\\n\\nسطر\\nسطر", "html": ""}""",
				Map.of()));

		assertThat(People.browser("sami", this.port).get("/m/doha/mails/letters/invitation?in=ar&lang=en").body())
			.contains("lang=\"ar\"", "دعوتك", "مرحبًا");
	}

	@Test
	void where_there_is_nothing_to_write_about_the_page_says_so() {
		Around.ELSEWHERE.tell(new Told(404, "{\"code\": \"letter.no-example\", \"title\": \"no\"}", Map.of()));

		assertThat(People.browser("sami", this.port).get("/m/doha/mails/letters/gate-open?lang=en").body())
			.contains("The meeting has nothing yet that this letter could be about.");
	}

	@Test
	void everybody_chooses_for_themselves() {
		Around.ELSEWHERE.tell(new Told(200, "{\"news\": {\"cited\": \"evening\"}}", Map.of()));
		var noura = People.browser("noura", this.port);
		assertThat(noura.get("/m/doha/mails/mine?lang=en").body()).contains("One’s own words are cited",
				"In the evening, all together", "Invitation");

		noura.send("/m/doha", "/m/doha/mails/mine", "news.cited", "never");

		assertThat(asked("PUT")).singleElement().satisfies((asked) -> {
			assertThat(asked.path()).isEqualTo("/api/v1/preferences/noura");
			assertThat(asked.body()).contains("\"cited\":\"never\"");
		});
	}

	@Test
	void others_do_not_see_the_mails_and_nobody_is_asked_for_them() {
		for (String who : List.of("noura", "observer", "stranger")) {
			assertThat(People.browser(who, this.port).get("/m/doha/mails").statusCode()).as(who).isEqualTo(403);
		}
		assertThat(People.browser("visitor", this.port).get("/m/doha/mails").statusCode()).isEqualTo(401);
		assertThat(People.browser("visitor", this.port).get("/m/doha/mails/mine").statusCode()).isEqualTo(401);
	}

	@Test
	void while_notifications_are_away_the_page_says_so() {
		Around.ELSEWHERE.tell(new Told(500, "{\"code\": \"platform.bug\", \"title\": \"no\"}", Map.of()));

		assertThat(People.browser("sami", this.port).get("/m/doha/mails").statusCode()).isEqualTo(503);
	}

	private static void tell(String... mails) {
		Around.ELSEWHERE.tell(new Told(200, "[" + String.join(", ", mails) + "]", Map.of()));
	}

	private static List<Asked> asked(String method) {
		return Around.ELSEWHERE.asked().stream().filter((asked) -> asked.method().equals(method)).toList();
	}

}
