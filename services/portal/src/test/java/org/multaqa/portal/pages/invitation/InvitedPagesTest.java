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

	/** In the table of AccessTest: the owner is asked, who knows no invitation. */
	private static final int OWNER = 0;

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
	void looking_at_what_is_not_open_makes_no_session() {
		assertThat(new Browser(this.port).get(INVITED).headers().allValues("Set-Cookie").toString())
			.doesNotContain("MULTAQA_PORTAL");
	}

	@Test
	void the_button_opens_the_steps_in_this_browser_without_the_link_in_any_address() {
		var browser = new Browser(this.port);

		String invitation = open(browser, SECRET);

		assertThat(browser.get(invitation + "?lang=en").body())
			.contains("Hind", invitation + "/me", invitation + "/needs", invitation + "/questions",
					invitation + "/registration", invitation + "/decline")
			.doesNotContain(SECRET, "/withdrawal", "data.json");
	}

	@Test
	void each_step_is_said_by_the_link_and_the_last_accepts() {
		var browser = new Browser(this.port);
		String invitation = open(browser, SECRET);

		assertThat(browser.send(invitation + "/me", invitation + "/me", "name.ar", "هند", "name.en", "Hind R.")
			.headers()
			.firstValue("Location")).contains(invitation + "/needs");
		assertAsked("PUT /api/v1/invitation/name", "\"en\":\"Hind R.\"");
		assertThat(browser.send(invitation + "/needs", invitation + "/needs", "dietary", "halal", "on", "true")
			.headers()
			.firstValue("Location")).contains(invitation + "/questions");
		assertAsked("PUT /api/v1/invitation/needs", "\"dietary\":[\"halal\"]");
		browser.send(invitation + "/questions", invitation + "/questions", "shown", "q-dinner", "answers.q-dinner",
				"yes", "accept", "true");
		assertAsked("PUT /api/v1/invitation/answers", "\"q-dinner\":[\"yes\"]");
		assertAsked("POST /api/v1/invitation/registration", "");
	}

	@Test
	void what_was_said_before_stands_in_the_forms() {
		var browser = new Browser(this.port);
		String invitation = open(browser, SECRET);

		assertThat(browser.get(invitation + "/me?lang=en").body()).contains("value=\"هند\"", "value=\"Hind\"");
		assertThat(browser.get(invitation + "/needs?lang=en").body()).contains("No lift, please", "name=\"on\"");
		assertThat(browser.get(invitation + "/questions?lang=en").body()).contains("Do you come to the dinner?");
	}

	@Test
	void it_can_be_declined_at_once() {
		var browser = new Browser(this.port);
		String invitation = open(browser, SECRET);

		browser.send(invitation, invitation + "/decline");

		assertAsked("POST /api/v1/invitation/decline", "");
	}

	@Test
	void a_form_answers_the_invitation_that_it_was_shown_for_though_another_was_opened_since() {
		var browser = new Browser(this.port);
		String hinds = open(browser, SECRET);
		open(browser, "doha-mena_rami_w7x2");

		browser.send(hinds, hinds + "/decline");

		assertAsked("POST /api/v1/invitation/decline", "");
	}

	@Test
	void who_leaves_the_computer_to_others_closes_it() {
		var browser = new Browser(this.port);
		String invitation = open(browser, SECRET);
		assertThat(browser.get(invitation + "?lang=en").body()).contains("Close this invitation");

		assertThat(browser.send(invitation, invitation + "/closing").statusCode()).isEqualTo(303);
		assertThat(browser.get("/m/doha?lang=en").body()).contains("The invitation is closed in this browser.");
		assertThat(browser.get(invitation).statusCode()).isEqualTo(404);
		Around.ELSEWHERE.tell(new Told(200, OPEN, Map.of()));
		assertThat(browser.send(LINK, invitation + "/decline").statusCode()).isEqualTo(404);
		assertThat(Around.ELSEWHERE.asked()).extracting(Asked::method).containsOnly("GET");
	}

	@ParameterizedTest
	@CsvSource({ "/me, name.en", "/needs, note", "/questions, answers.q-dinner" })
	void what_was_written_in_a_form_that_came_too_late_stands_there_to_be_copied(String step, String field) {
		var browser = new Browser(this.port);
		String invitation = open(browser, SECRET);
		String page = browser.get(invitation + step + "?lang=en").body();
		Around.ELSEWHERE.tell(UNKNOWN);
		assertThat(browser.sendFrom(page, List.of(), invitation + step, field, "window").body()).as("replaced since")
			.contains("No invitation is open here", ">window</p>");

		Around.ELSEWHERE.tell(new Told(200, OPEN, Map.of()));
		browser.send(LINK, invitation + "/closing");
		var late = browser.sendFrom(browser.get(LINK + "&lang=en").body(), List.of(), invitation + step, field,
				"window", "accept", "true");
		assertThat(late.statusCode()).isEqualTo(404);
		assertThat(late.body()).contains("What you wrote was not saved", ">window</p>").doesNotContain(">true</p>");
	}

	@ParameterizedTest
	@CsvSource({ "/me, name.en", "/needs, note", "/questions, answers.q-dinner" })
	void what_was_written_while_registration_is_away_can_be_sent_again(String step, String field) {
		var browser = new Browser(this.port);
		String invitation = open(browser, SECRET);
		String page = browser.get(invitation + step + "?lang=en").body();
		Around.ELSEWHERE.tell(new Told(503, "{\"code\": \"platform.away\", \"title\": \"Away\"}", Map.of()));

		var answer = browser.sendFrom(page, List.of(), invitation + step, field, "Not at the window", "accept", "true");

		assertThat(page).contains(field);
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.body()).contains("action=\"" + invitation + step + "\"",
				"name=\"" + field + "\" value=\"Not at the window\"", "name=\"accept\" value=\"true\"",
				">Not at the window</p>", "name=\"_csrf\"");
	}

	@Test
	void once_it_is_answered_every_page_says_so_and_leads_to_signing_in() {
		var browser = new Browser(this.port);
		String invitation = open(browser, SECRET);
		Around.ELSEWHERE.tell(ANSWERED);

		for (String step : List.of("", "/me", "/needs", "/questions")) {
			assertThat(browser.get(invitation + step + "?lang=en").body()).as(step)
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
		var browser = new Browser(this.port);
		open(browser, SECRET);

		int status = browser.get(path).statusCode();
		if (statuses.getFirst() != OWNER) {
			assertThat(status).isEqualTo(statuses.getFirst());
		}
	}

	@Test
	void who_has_opened_an_invitation_sends_no_other_form() {
		var browser = new Browser(this.port);
		String invitation = open(browser, SECRET);

		for (String form : List.of("/m/doha/invitations/doha-mena/registration", "/m/doha/invitations/doha-mena/needs",
				"/m/doha/workshops/languages/attendance", invitation + "/me/other")) {
			assertThat(browser.send(invitation, form).statusCode()).as(form).isEqualTo(401);
		}
		assertThat(Around.ELSEWHERE.asked()).allSatisfy((asked) -> assertThat(asked.method()).isEqualTo("GET"));
	}

	/** Opens an invitation in a browser, and says where it is open there. */
	private static String open(Browser browser, String secret) {
		return browser.send(INVITED + "?link=" + secret, INVITED, "link", secret)
			.headers()
			.firstValue("Location")
			.orElseThrow();
	}

	private static void assertAsked(String call, String body) {
		assertThat(Around.ELSEWHERE.asked()).filteredOn((asked) -> (asked.method() + " " + asked.path()).equals(call))
			.isNotEmpty()
			.allSatisfy((asked) -> assertThat(asked.header("Invitation-Link")).isEqualTo(SECRET))
			.last()
			.satisfies((asked) -> assertThat(asked.body()).contains(body));
	}

}
