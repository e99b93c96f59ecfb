package org.multaqa.portal.pages.invitation;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Asked;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Hind is invited, has no account that she knows of, and has the link in her mail. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitedPagesTest {

	private static final String INVITED = "/m/doha/invited";

	private static final String SECRET = "doha-mena_hind_k3v9";

	private static final String LINK = INVITED + "?link=" + SECRET;

	private static final String OPEN = """
			{"meeting": "doha", "state": "open", "until": "2025-12-06T21:00:00Z", "own":
			 {"meeting": "doha", "person": "hind", "name": {"ar": "هند", "en": "Hind"}, "roles": [],
			  "places": [{"delegation": "doha-mena", "office": "mena", "roles": ["delegate"], "status": "nominated",
			   "lostBadges": 0, "needs": {"dietary": ["vegan"], "access": [], "visa": false, "note": "No lift, please"},
			   "questions": [{"id": "q-dinner", "kind": "yes-no", "text": {"en": "Do you come to the dinner?"},
			    "choices": [], "needed": true, "roles": [], "answered": false, "retired": false}],
			   "answers": {}}],
			  "needsKeptUntil": "2026-01-08"}}""";

	private static final Told ANSWERED = new Told(200,
			"{\"meeting\": \"doha\", \"state\": \"answered\", \"until\": \"2025-12-06T21:00:00Z\"}", Map.of());

	private static final Told EXPIRED = new Told(200,
			"{\"meeting\": \"doha\", \"state\": \"expired\", \"until\": \"2025-12-06T21:00:00Z\"}", Map.of());

	private static final Told UNKNOWN = new Told(404,
			"{\"code\": \"invitation.link-unknown\", \"title\": \"This link opens nothing.\"}", Map.of());

	@LocalServerPort
	int port;

	@BeforeEach
	void registration_answers() {
		Around.ELSEWHERE.tell(new Told(200, OPEN, Map.of()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			en | Open my invitation   | Hind
			ar | افتح دعوتي            | هند
			fr | Ouvrir mon invitation | هند
			es | Abrir mi invitación   | هند
			""")
	void the_link_shows_who_is_invited_and_a_button(String language, String button, String name) {
		var page = new Browser(this.port).get(LINK + "&lang=" + language);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains(button, name, "datetime=\"2025-12-07T00:00+03:00\"")
			.doesNotContain("No lift, please");
	}

	@Test
	void the_link_changes_nothing_and_is_told_to_no_other_page() {
		var browser = new Browser(this.port);
		var page = browser.get(LINK);
		browser.get(LINK);

		assertThat(Around.ELSEWHERE.asked()).isNotEmpty()
			.allSatisfy((asked) -> assertThat(asked.method() + " " + asked.path()).isEqualTo("GET /api/v1/invitation"))
			.allSatisfy((asked) -> assertThat(asked.header("Invitation-Link")).isEqualTo(SECRET))
			.allSatisfy((asked) -> assertThat(asked.header("Authorization")).isEmpty());
		assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(browser.get(INVITED).statusCode()).isEqualTo(404);
	}

	@Test
	void a_program_that_follows_links_is_answered_and_changes_nothing() throws Exception {
		var head = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + LINK))
			.method("HEAD", HttpRequest.BodyPublishers.noBody())
			.build();

		assertThat(HttpClient.newHttpClient().send(head, HttpResponse.BodyHandlers.discarding()).statusCode())
			.isEqualTo(200);
		assertThat(Around.ELSEWHERE.asked()).extracting(Asked::method).containsOnly("GET");
	}

	@Test
	void the_button_opens_the_steps_in_this_browser_without_the_link_in_any_address() {
		var browser = new Browser(this.port);

		var opened = browser.send(LINK, INVITED, "link", SECRET);

		assertThat(opened.statusCode()).isEqualTo(303);
		assertThat(opened.headers().firstValue("Location")).contains(INVITED);
		assertThat(browser.get(INVITED + "?lang=en").body())
			.contains("Hind", INVITED + "/me", INVITED + "/needs", INVITED + "/questions", INVITED + "/registration",
					INVITED + "/decline")
			.doesNotContain(SECRET, "/withdrawal", "data.json");
	}

	@Test
	void each_step_is_said_by_the_link_and_the_last_accepts() {
		var browser = opened();

		assertThat(browser.send(INVITED + "/me", INVITED + "/me", "name.ar", "هند", "name.en", "Hind R.")
			.headers()
			.firstValue("Location")).contains(INVITED + "/needs");
		assertAsked("PUT /api/v1/invitation/name", "\"en\":\"Hind R.\"");
		assertThat(browser.send(INVITED + "/needs", INVITED + "/needs", "dietary", "halal", "on", "true")
			.headers()
			.firstValue("Location")).contains(INVITED + "/questions");
		assertAsked("PUT /api/v1/invitation/needs", "\"dietary\":[\"halal\"]");
		browser.send(INVITED + "/questions", INVITED + "/questions", "shown", "q-dinner", "answers.q-dinner", "yes",
				"accept", "true");
		assertAsked("PUT /api/v1/invitation/answers", "\"q-dinner\":[\"yes\"]");
		assertAsked("POST /api/v1/invitation/registration", "");
	}

	@Test
	void what_was_said_before_stands_in_the_forms() {
		var browser = opened();

		assertThat(browser.get(INVITED + "/me?lang=en").body()).contains("value=\"هند\"", "value=\"Hind\"");
		assertThat(browser.get(INVITED + "/needs?lang=en").body()).contains("No lift, please", "name=\"on\"");
		assertThat(browser.get(INVITED + "/questions?lang=en").body()).contains("Do you come to the dinner?");
	}

	@Test
	void it_can_be_declined_at_once() {
		opened().send(INVITED, INVITED + "/decline");

		assertAsked("POST /api/v1/invitation/decline", "");
	}

	@Test
	void once_it_is_answered_every_page_says_so_and_leads_to_signing_in() {
		var browser = opened();
		Around.ELSEWHERE.tell(ANSWERED);

		for (String page : new String[] { INVITED, INVITED + "/me", INVITED + "/needs", INVITED + "/questions" }) {
			assertThat(browser.get(page + "?lang=en").body()).as(page)
				.contains("This invitation is answered", "/m/doha/invitation\"")
				.doesNotContain("Hind", "<textarea", "/registration");
		}
		assertThat(new Browser(this.port).get(LINK + "&lang=en").body()).contains("This invitation is answered");
	}

	@Test
	void a_link_whose_time_is_over_says_so() {
		Around.ELSEWHERE.tell(EXPIRED);

		assertThat(new Browser(this.port).get(LINK + "&lang=en").body())
			.contains("The time to answer by this link is over")
			.doesNotContain("Hind");
	}

	@Test
	void a_link_of_nobody_or_of_another_meeting_opens_nothing() {
		assertThat(new Browser(this.port).get("/m/other/invited?link=" + SECRET).body()).doesNotContain("Hind");

		Around.ELSEWHERE.tell(UNKNOWN);
		var page = new Browser(this.port).get(LINK + "&lang=en");
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.body()).contains("No invitation is open here");
	}

	@Test
	void a_service_that_is_away_is_said_to_be_away() {
		Around.ELSEWHERE.tell(new Told(503, "{}", Map.of()));

		assertThat(new Browser(this.port).get(LINK).statusCode()).isEqualTo(503);
	}

	@Test
	void a_form_without_the_token_of_its_page_opens_nothing() {
		var browser = new Browser(this.port);

		assertThat(browser.send("/docs/openapi/roadmap.json", INVITED, "link", SECRET).statusCode()).isEqualTo(403);
		assertThat(browser.get(INVITED).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("org.multaqa.portal.access.AccessTest#table")
	void who_has_opened_an_invitation_is_a_visitor_to_every_other_page(String path, List<Integer> statuses) {
		assertThat(opened().get(path).statusCode()).isEqualTo(path.startsWith(INVITED) ? 200 : statuses.getFirst());
	}

	@Test
	void who_has_opened_an_invitation_sends_no_other_form() {
		var browser = opened();

		for (String form : List.of("/m/doha/invitations/doha-mena/registration", "/m/doha/invitations/doha-mena/needs",
				"/m/doha/workshops/languages/attendance", "/m/doha/invited/me/other")) {
			assertThat(browser.send(INVITED, form).statusCode()).as(form).isEqualTo(401);
		}
		assertThat(Around.ELSEWHERE.asked()).allSatisfy((asked) -> assertThat(asked.method()).isEqualTo("GET"));
	}

	private Browser opened() {
		var browser = new Browser(this.port);
		browser.send(LINK, INVITED, "link", SECRET);
		return browser;
	}

	private static void assertAsked(String call, String body) {
		assertThat(Around.ELSEWHERE.asked()).filteredOn((asked) -> (asked.method() + " " + asked.path()).equals(call))
			.isNotEmpty()
			.allSatisfy((asked) -> assertThat(asked.header("Invitation-Link")).isEqualTo(SECRET))
			.last()
			.satisfies((asked) -> assertThat(asked.body()).contains(body));
	}

}
