package org.multaqa.portal.access;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.portal.edge.calls.Health;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** One table: every page, and who may read it. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessTest {

	private static final List<String> WHO = List.of("visitor", "stranger", "observer", "amina", "noura", "sami");

	/** Its owner is asked, by the token of who reads, and its table says who may. */
	private static final int OWNER = 0;

	@LocalServerPort
	int port;

	@Autowired
	Health health;

	static Stream<Arguments> table() {
		return Stream.of(
				// who: nobody, signed in elsewhere, observer, head of another office,
				// head of
				// the office, organiser
				row("/m/doha", 200, 200, 200, 200, 200, 200), row("/m/doha/programme", 200, 200, 200, 200, 200, 200),
				row("/m/doha/programme?day=2025-12-08&view=grid", 200, 200, 200, 200, 200, 200),
				row("/m/doha/programme/embed", 200, 200, 200, 200, 200, 200),
				row("/m/doha/rooms/auditorium", 200, 200, 200, 200, 200, 200),
				row("/m/doha/rooms/cellar", 401, 404, 404, 404, 404, 404),
				row("/m/doha/mine/guessed.ics", 404, 404, 404, 404, 404, 404),
				row("/m/doha/programme.ics", 200, 200, 200, 200, 200, 200),
				row("/m/doha/schedule.xml", 200, 200, 200, 200, 200, 200),
				row("/m/doha/schedule.json", 200, 200, 200, 200, 200, 200),
				row("/m/nowhere/programme.ics", 404, 404, 404, 404, 404, 404),
				row("/m/doha/people/import", 401, 403, 403, 403, 403, 200),
				row("/m/doha/people/import/no-table", 401, 403, 403, 403, 403, 303),
				row("/m/doha/invitation", 200, 200, 200, 200, 200, 200),
				row("/m/doha/invited", 404, 404, 404, 404, 404, 404),
				row("/m/doha/invited/guessed", 404, 404, 404, 404, 404, 404),
				row("/m/doha/invited/guessed/me", 404, 404, 404, 404, 404, 404),
				row("/m/doha/invited/guessed/needs", 404, 404, 404, 404, 404, 404),
				row("/m/doha/invited/guessed/questions", 404, 404, 404, 404, 404, 404),
				row("/m/doha/invitations/doha-mena/me", 401, 404, 404, 404, 200, 404),
				row("/m/doha/invitations/doha-mena/needs", 401, 404, 404, 404, 200, 404),
				row("/m/doha/invitations/doha-mena/questions", 401, 404, 404, 404, 200, 404),
				row("/m/doha/setup/questions", 401, 403, 403, 403, 403, 200),
				row("/m/doha/people", 401, 403, 403, 200, 200, 200),
				row("/m/doha/people?office=mena", 401, 403, 403, 200, 200, 200),
				row("/m/doha/people/together/approval", 401, 403, 403, 200, 200, 200),
				row("/m/doha/people/together/nothing", 401, 403, 403, 404, 404, 404),
				row("/m/doha/delegations/doha-mena/members", 401, 403, 403, 404, 200, 200),
				row("/m/doha/delegations/doha-mena/members/noura", 401, 403, 403, 404, 200, 200),
				row("/m/doha/delegations/doha-mena/members/nobody", 401, 403, 403, 404, 404, 404),
				row("/m/doha/doors", 401, 403, 403, 403, 403, 200),
				row("/m/doha/doors?words=noura", 401, 403, 403, 403, 403, 200),
				row("/m/doha/doors/needs", 401, 403, 403, 403, 403, 200),
				row("/m/doha/doors/needs/people", 401, 403, 403, 403, 403, 200),
				row("/m/doha/doors/needs/people?need=visa", 401, 403, 403, 403, 403, 200),
				row("/m/doha/people/together/check-in", 401, 403, 403, 200, 200, 200),
				row("/m/doha/setup/roles", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/roles?words=noura", 401, 403, 403, 403, 403, 200),
				row("/m/doha/doors/doha-mena/noura", 401, 404, 404, 404, 200, 200),
				row("/m/doha/doors/doha-mena/nobody", 401, 404, 404, 404, 404, 404),
				row("/m/doha/doors/doha-none/noura", 401, 404, 404, 404, 404, 404),
				row("/m/doha/badge", 401, 200, 200, 200, 200, 200), row("/m/doha/setup", 401, 403, 403, 403, 403, 200),
				row("/m/doha/seats", 401, 403, 403, 200, 200, 200),
				row("/m/doha/setup/deadlines", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/seats", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/rooms", 401, 403, 403, 403, 403, 200), row("/setup", 401, 403, 403, 403, 403, 403),
				row("/m/doha/setup/facts", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/rooms/auditorium", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/rooms/none", 401, 403, 403, 403, 403, 404),
				row("/m/doha/setup/tracks", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/tracks/heritage", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/tracks/none", 401, 403, 403, 403, 403, 404),
				row("/m/doha/setup/guests", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/guests?find=ada", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/guests/g-ada", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/guests/g-elsewhere", 401, 403, 403, 403, 403, 404),
				row("/m/doha/setup/guests/noura", 401, 403, 403, 403, 403, 404),
				row("/m/doha/mails/letters/nothing", 401, 403, 403, 403, 403, 404),
				row("/m/doha/setup/timetable", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable?day=2025-12-08", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable/proposal", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable/import", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable/rules", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable/rooms/auditorium", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable/rooms/none", 401, 403, 403, 403, 403, 404),
				row("/m/doha/setup/timetable/people/noura", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable/sessions/new", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable/sessions/inner", 401, 403, 403, 403, 403, 200),
				row("/m/doha/setup/timetable/sessions/none", 401, 403, 403, 403, 403, 404),
				row("/m/doha/sessions/languages", 200, 200, 200, 200, 200, 200),
				row("/m/doha/sessions/inner", 401, 404, 404, 404, 404, 200),
				row("/m/doha/workshops/languages", 401, 403, 200, 200, 200, 200),
				row("/m/doha/workshops/languages/late-words", 401, 403, OWNER, OWNER, OWNER, OWNER),
				row("/m/doha/recommendations", 200, 200, 200, 200, 200, 200),
				row("/m/doha/recommendations/r-open", 200, 200, 200, 200, 200, 200),
				row("/m/doha/recommendations/r-draft", 401, 404, 404, 404, 200, 404),
				row("/m/doha/recommendations/new", 401, 403, 200, 200, 200, 200),
				row("/m/doha/recommendations/r-open/wording", 401, 403, 403, 403, 200, 403),
				row("/m/doha/consent", 200, 200, 200, 200, 200, 200),
				row("/m/doha/changes", 200, 200, 200, 200, 200, 200),
				row("/m/doha/roadmap", 200, 200, 200, 200, 200, 200),
				row("/m/doha/roadmaps/x-2026", 401, 404, 200, 200, 200, 200),
				row("/m/doha/roadmaps/x-2026/editions/1.0", 401, 404, 404, 404, 404, 404),
				row("/m/doha/roadmaps/x-2026/approval", 401, 404, 200, 200, 200, 200),
				row("/m/doha/roadmaps/x-2026/wording", 401, 404, 200, 200, 200, 200),
				row("/m/doha/roadmaps/x-2026/initiatives/new", 401, 404, 200, 200, 200, 200),
				row("/m/doha/roadmaps/x-2026/initiatives/i-terms/wording", 401, 404, 200, 200, 200, 200),
				row("/m/doha/trace/recommendations/r-open", 200, 200, 200, 200, 200, 200),
				row("/m/doha/trace/recommendations/r-draft", 401, 404, 404, 404, 200, 404),
				row("/m/doha/trace/outputs/o-1", 200, 200, 200, 200, 200, 200),
				row("/m/doha/trace/outputs/o-2", 401, 404, 200, 200, 200, 200),
				row("/m/nowhere", 401, 404, 404, 404, 404, 404), row("/m/Bad!Id", 404, 404, 404, 404, 404, 404),
				row("/m/doha/nothing", 404, 404, 404, 404, 404, 404),
				row("/m/doha/recommendations/r-none", 401, 404, 404, 404, 404, 404),
				row("/outbox", 200, 200, 200, 200, 200, 200), row("/service-worker.js", 200, 200, 200, 200, 200, 200),
				row("/docs/api", 200, 200, 200, 200, 200, 200),
				row("/docs/api?of=nothing", 401, 404, 404, 404, 404, 404),
				row("/docs/events", 200, 200, 200, 200, 200, 200),
				row("/docs/openapi/roadmap.json", 200, 200, 200, 200, 200, 200),
				row("/operations", 401, 403, 403, 403, 403, 403), row("/founders", 401, 403, 403, 403, 403, 403),
				row("/blocks", 401, 404, 404, 404, 404, 404), row("/security-log", 401, 404, 404, 404, 404, 404),
				row("/erasures", 401, 403, 403, 403, 403, 403),
				row("/erasures/noura", 401, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/mailbox", 404, 404, 404, 404, 404, 404), row("/m/nowhere/live", 401, 404, 404, 404, 404, 404),
				row("/m/doha/badge.svg", 404, 404, 404, 404, 404, 404),
				row("/m/doha/certificate.pdf", 404, 404, 404, 404, 404, 404),
				row("/m/doha/invitation.pdf", 404, 404, 404, 404, 404, 404),
				row("/m/doha/doors/doha-mena/noura/badge.svg", 401, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/m/doha/doors/doha-mena/noura/certificate.pdf", 401, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/m/doha/doors/doha-mena/noura/invitation.pdf", 401, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/m/doha/invitation/data.json", 401, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/m/doha/doors/badges.pdf", 401, 403, 403, 403, 403, OWNER),
				row("/m/doha/doors/people.json", 401, 403, 403, 403, 403, OWNER),
				row("/m/doha/doors/needs/people.csv", 401, 403, 403, 403, 403, OWNER),
				row("/m/doha/people.csv", 401, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/m/doha/people.xlsx", 401, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/m/doha/people/import/no-table/report.csv", 401, 403, 403, 403, 403, 404),
				row("/m/doha/setup/questions/answers.csv", 401, 403, 403, 403, 403, OWNER),
				row("/m/doha/setup/timetable/import/no-file", 401, 403, 403, 403, 403, 303),
				row("/m/doha/mails", 401, 403, 403, 403, 403, OWNER),
				row("/m/doha/mails/mine", 401, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/m/doha/programme/releases", 200, 200, 200, 200, 200, 200),
				row("/m/doha/programme/releases/1", 200, 200, 200, 200, 200, 200),
				row("/m/doha/sessions/languages/materials/none", OWNER, OWNER, OWNER, OWNER, OWNER, OWNER),
				row("/sign-ins", 401, OWNER, OWNER, OWNER, OWNER, OWNER), row("/sign-in", 303, 303, 303, 303, 303, 303),
				row("/passkeys", 303, 303, 303, 303, 303, 303), row("/anything-else", 401, 404, 404, 404, 404, 404));
	}

	private static Arguments row(String path, Integer... statuses) {
		return Arguments.of(path, List.of(statuses));
	}

	/**
	 * Whether there is a row for a page; one that no row asks is answered to nobody knows
	 * whom.
	 */
	static boolean knows(String route) {
		var page = PathPatternParser.defaultInstance.parse(route.substring(route.indexOf(' ') + 1));
		return route.startsWith("GET ") && table().map((row) -> String.valueOf(row.get()[0]))
			.anyMatch((path) -> page.matches(PathContainer.parsePath(path.replaceFirst("\\?.*", ""))));
	}

	@ParameterizedTest(name = "{0}: {1}")
	@MethodSource("table")
	void who_may_read(String path, List<Integer> statuses) {
		for (int at = 0; at < WHO.size(); at++) {
			int asked = Around.ELSEWHERE.asked().size();
			int status = People.browser(WHO.get(at), this.port).get(path).statusCode();

			if (statuses.get(at) == OWNER) {
				assertThat(Around.ELSEWHERE.asked()).as("%s by %s", path, WHO.get(at)).hasSizeGreaterThan(asked);
			}
			else {
				assertThat(status).as("%s by %s", path, WHO.get(at)).isEqualTo(statuses.get(at));
			}
		}
	}

	@Test
	void a_visitor_sees_nothing_of_what_is_kept_inside() {
		var visitor = new Browser(this.port);
		for (String path : List.of("/m/doha", "/m/doha/sessions/languages", "/m/doha/recommendations",
				"/m/doha/consent", "/m/doha/changes", "/m/doha/trace/sessions/languages")) {
			assertThat(visitor.get(path).body()).as(path)
				.doesNotContain("Kept inside.")
				.doesNotContain("Terms r-draft")
				.doesNotContain("One glossary")
				.doesNotContain("Not released");
		}
	}

	@Test
	void an_observer_reads_in_a_workshop_and_is_told_who_writes() {
		String form = "action=\"/m/doha/workshops/languages/outputs\"";
		var observer = new Browser(this.port).as(Around.ELSEWHERE, "observer-once", "doha:observer");
		String observers = observer.get("/m/doha/workshops/languages?lang=en").body();

		assertThat(observers).doesNotContain(form).contains("This is for: Delegate, Head of delegation");
		for (String who : List.of("amina", "sami", "salima")) {
			assertThat(People.browser(who, this.port).get("/m/doha/workshops/languages").body()).as(who).contains(form);
		}
	}

	@Test
	void nothing_can_be_sent_without_signing_in_or_without_the_token_of_the_form() {
		assertThat(new Browser(this.port).send("/m/doha", "/m/doha/workshops/languages/attendance").statusCode())
			.isIn(401, 403);
		var noura = People.browser("noura", this.port);
		assertThat(noura.send("/favicon.svg", "/m/doha/workshops/languages/attendance").statusCode()).isEqualTo(403);
	}

	@Test
	void a_form_that_is_too_old_leads_back_to_its_page() {
		String page = "http://localhost:" + this.port + "/m/doha/workshops/languages";
		var answer = new Browser(this.port).sendWith(List.of("Referer", page), "/favicon.svg",
				"/m/doha/workshops/languages/closing?lang=en");

		assertThat(answer.body()).contains("page.form-too-old", "Sign in if need be",
				"href=\"/m/doha/workshops/languages\"");
	}

	@Test
	void an_address_that_only_takes_forms_leads_home() {
		var answer = new Browser(this.port).get("/m/doha/workshops/languages/closing");

		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).hasValue("/m/doha");
	}

	@Test
	void every_answer_has_the_headers_that_keep_pages_safe() {
		var headers = new Browser(this.port).get("/m/doha").headers();

		assertThat(headers.firstValue("Content-Security-Policy")).contains(
				"default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self' "
						+ Around.ELSEWHERE.address() + "; frame-ancestors 'none'");
		assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
	}

	@Test
	void signing_in_uses_proof_keys_and_a_session_cookie_of_our_own() {
		var start = new Browser(this.port).get("/oauth2/authorization/identity?lang=en").headers();

		assertThat(start.firstValue("Location").orElseThrow())
			.startsWith(Around.ELSEWHERE.address() + "/oauth2/authorize")
			.contains("code_challenge=", "ui_locales=en");
		assertThat(start.allValues("Set-Cookie").toString()).contains("MULTAQA_PORTAL=").contains("HttpOnly");
	}

	@Test
	void nobody_is_sent_to_sign_in_where_nobody_answers() {
		await().untilAsserted(() -> {
			this.health.markAway("identity");
			var answer = new Browser(this.port).get("/sign-in");
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.body()).contains("platform.away");
		});
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(new Browser(this.port).get("/sign-in").statusCode()).isEqualTo(303));
	}

	@Test
	void signing_out_ends_the_session() {
		var noura = new Browser(this.port).as(Around.ELSEWHERE, "noura-once", "doha:head:mena");
		assertThat(noura.get("/m/doha/workshops/languages").statusCode()).isEqualTo(200);

		assertThat(noura.send("/m/doha", "/sign-out").statusCode()).isEqualTo(302);
		assertThat(noura.get("/m/doha/workshops/languages").statusCode()).isEqualTo(401);
	}

	@Test
	void only_those_read_that_they_have_signed_out_who_have() {
		assertThat(new Browser(this.port).get("/m/doha?signed-out").body()).contains("note-good");
		assertThat(People.browser("noura", this.port).get("/m/doha?signed-out").body()).doesNotContain("note-good");
	}

	@Test
	void after_signing_out_identity_is_told_to_ask_who_comes_until_somebody_has_signed_in() {
		var browser = new Browser(this.port).as(Around.ELSEWHERE, "noura-leaves", "doha:head:mena");
		assertThat(wayIn(browser)).doesNotContain("prompt=");

		browser.send("/m/doha", "/sign-out");
		assertThat(wayIn(browser)).contains("prompt=login");

		browser.as(Around.ELSEWHERE, "hind-comes", "doha:delegate:mena");
		assertThat(wayIn(browser)).doesNotContain("prompt=");
	}

	private static String wayIn(Browser browser) {
		return browser.get("/oauth2/authorization/identity").headers().firstValue("Location").orElseThrow();
	}

}
