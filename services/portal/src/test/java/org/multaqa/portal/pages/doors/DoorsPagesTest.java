package org.multaqa.portal.pages.doors;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.Cursor;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The doors as an organiser has them, with and without scripts, and a person's own badge.
 */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorsPagesTest {

	private static final Cursor NEXT = new Cursor(false, "lac", "doha-lac");

	private static final String DOORS = "/m/doha/doors";

	private static final String NOURA = DOORS + "/doha-mena/noura";

	private static final String EXPECTED = """
			[{"delegation": "doha-mena", "office": "mena", "person": "noura", "name": {"ar": "نورة", "en": "Noura"},
			  "roles": ["head"], "arrived": false, "badge": "CODE1"}]""";

	private static final String ARRIVED = """
			{"delegation": "doha-mena", "person": "noura", "status": "checked-in", "already": %s}""";

	@LocalServerPort
	int port;

	@Test
	void who_is_expected_is_found_without_scripts_by_any_name_and_has_a_button() {
		for (String typed : List.of("noura", "N%C3%B3ura", "%D9%86%D9%88%D8%B1%D9%87")) {
			assertThat(organiser().get(DOORS + "?lang=en&words=" + typed).body()).as(typed)
				.contains("Noura", "action=\"" + NOURA + "/check-in\"");
		}
		assertThat(organiser().get(DOORS + "?lang=en&words=zzz").body())
			.contains("Nobody who is expected is called so.")
			.doesNotContain("action=\"" + NOURA);
		var page = organiser().get(DOORS + "?lang=en");
		assertThat(page.body()).contains("0 of 2 have arrived");
		assertThat(page.headers().firstValue("Permissions-Policy").orElse("")).contains("camera=(self)");
	}

	@Test
	void one_is_checked_in_under_the_key_of_the_form_and_the_same_search_comes_again() {
		Around.ELSEWHERE.tell(new Told(200, ARRIVED.formatted(false), Map.of()));
		var done = organiser().send(DOORS, NOURA + "/check-in", "words", "nou ra", "attempt", "a-1");

		assertThat(done.statusCode()).isEqualTo(303);
		assertThat(done.headers().firstValue("Location")).contains(DOORS + "?words=nou%20ra");
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.path()).isEqualTo("/api/v1/delegations/doha-mena/members/noura/check-in");
		assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
		assertThat(organiser().get(DOORS + "?lang=en").body()).contains("The arrival is recorded.");
	}

	@Test
	void the_second_is_told_on_the_page_and_to_the_script() {
		Around.ELSEWHERE.tell(new Told(200, ARRIVED.formatted(true), Map.of()));
		organiser().send(DOORS, NOURA + "/check-in", "attempt", "a-2");
		assertThat(organiser().get(DOORS + "?lang=en").body()).contains("had been checked in already");

		var script = organiser().sendWith(List.of("Accept", "application/problem+json"), DOORS, NOURA + "/check-in",
				"attempt", "a-3");
		assertThat(script.statusCode()).isEqualTo(204);
		assertThat(script.headers().firstValue("Multaqa-Notice")).contains("already-checked-in");
	}

	@Test
	void the_whole_list_is_fetched_page_by_page_and_kept_by_nobody_on_the_way() {
		Around.ELSEWHERE.tell(
				new Told(200, EXPECTED, Map.of("Link", "</api/v1/meetings/doha/expected?page=n%7Elac>; rel=\"next\"")));
		var list = organiser().get(DOORS + "/people.json?lang=ar");

		assertThat(list.statusCode()).isEqualTo(200);
		assertThat(list.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(list.body()).contains("\"address\":\"" + NOURA + "\"", "\"names\":[\"نورة\",\"Noura\"]",
				"\"office\":\"مكتب mena\"", "\"badge\":\"CODE1\"", "\"next\":\"n~lac\"");
		Around.ELSEWHERE.tell(new Told(200, "[]", Map.of()));
		assertThat(organiser().get(DOORS + "/people.json?page=n~lac").body()).isEqualTo("{\"people\":[]}");
		assertThat(Around.ELSEWHERE.asked().getLast().path()).endsWith("/expected?page=n~lac");

		assertThat(People.browser("noura", this.port).get(DOORS + "/people.json").statusCode()).isEqualTo(403);
		assertThat(new Browser(this.port).get(DOORS + "/people.json").statusCode()).isEqualTo(401);
	}

	@Test
	void who_needs_what_is_listed_by_kind_and_handed_out_as_a_table() {
		String list = DOORS + "/needs/people";
		Around.ELSEWHERE.tell(new Told(200, """
				[{"delegation": "doha-mena", "office": "mena", "person": "noura", "name": {"en": "Noura"},
				  "roles": ["head"], "needs": {"dietary": ["no-nuts"], "access": [], "visa": false,
				  "note": "Sesame, too"}}]""", Map.of()));

		assertThat(organiser().get(list + "?need=diet.no-nuts&lang=en").body()).contains("Noura", "No nuts (allergy)",
				"Sesame, too", "1 person", list + ".csv?need=diet.no-nuts", "aria-current");
		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.path())
			.contains("/api/v1/meetings/doha/needs/people?need=diet.no-nuts");
		assertThat(organiser().get(list + "?need=everything").statusCode()).isEqualTo(422);

		Around.ELSEWHERE.tell(new Told(200, "Office,Name", Map.of("Content-Type", "text/csv;charset=UTF-8")));
		var table = organiser().get(list + ".csv?need=visa");
		assertThat(table.headers().firstValue("Content-Disposition").orElse("")).contains("doha-needs.csv");
		assertThat(table.headers().firstValue("Cache-Control")).contains("no-store");

		Around.ELSEWHERE.tell(new Told(503, "{}", Map.of()));
		assertThat(organiser().get(list + "?lang=en").body()).contains("cannot be shown at present")
			.doesNotContain("Nobody has said so");
		assertThat(People.browser("noura", this.port).get(list).statusCode()).isEqualTo(403);
	}

	@Test
	void who_needs_what_is_listed_page_by_page_of_many_delegations() {
		String list = DOORS + "/needs/people";
		Around.ELSEWHERE.tell(new Told(200, "[]",
				Map.of("Link", "</api/v1/meetings/doha/needs/people?need=visa&page=" + NEXT + ">; rel=\"next\"")));

		String page = organiser().get(list + "?need=visa&lang=en").body();
		assertThat(page)
			.contains("Nobody on this page", "0 people on this page", list + "?need=visa&amp;page=" + NEXT + "\"")
			.doesNotContain("Nobody has said so");
		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.path())
			.filteredOn((path) -> path.contains("/needs/people"))
			.hasSize(1);

		organiser().get(list + "?need=visa&page=" + NEXT);
		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.path())
			.contains("/api/v1/meetings/doha/needs/people?need=visa&page=" + NEXT);
	}

	@Test
	void one_has_ones_own_badge_and_papers_and_organisers_have_everybodys() {
		var noura = People.browser("noura", this.port);
		assertThat(noura.get("/m/doha/badge?lang=en").body()).contains("My badge", NOURA + "/badge.svg",
				NOURA + "/invitation.pdf?language=fr", "The certificate is here once the person has arrived.");
		assertThat(organiser().get(NOURA + "?lang=en").body()).contains("Noura", NOURA + "/badge.svg")
			.doesNotContain("My badge");
		assertThat(People.browser("observer", this.port).get("/m/doha/badge?lang=en").body())
			.contains("There is no invitation for you in this meeting.");

		Around.ELSEWHERE.tell(new Told(200, "%PDF-", Map.of("Content-Type", "application/pdf")));
		var letter = noura.get(NOURA + "/invitation.pdf?language=fr");
		assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
		assertThat(letter.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(Around.ELSEWHERE.asked().getLast().path())
			.isEqualTo("/api/v1/delegations/doha-mena/members/noura/invitation.pdf?language=fr");
	}

	@Test
	void a_lost_badge_is_renewed_from_its_page() {
		Around.ELSEWHERE.tell(new Told(200, """
				{"delegation": "doha-mena", "meeting": "doha", "office": "mena", "person": "noura", "roles": ["head"],
				 "status": "approved"}""", Map.of()));
		var done = People.browser("noura", this.port).send("/m/doha/badge", NOURA + "/badge/renewal");

		assertThat(done.headers().firstValue("Location")).contains(NOURA);
		assertThat(Around.ELSEWHERE.asked().getLast().path()).endsWith("/members/noura/badge/renewal");
	}

	@Test
	void the_caterer_is_told_numbers_and_never_zeros_while_the_service_is_away() {
		Around.ELSEWHERE.tell(new Told(200, """
				{"people": 40, "dietary": {"halal": 12, "vegan": 0}, "access": {"wheelchair": 1}, "visas": 3,
				 "notes": 2, "keptUntil": "2026-01-08"}""", Map.of()));
		assertThat(organiser().get(DOORS + "/needs?lang=en").body())
			.contains("40 people come", "Halal", "A place for a wheelchair")
			.doesNotContain("Vegan");

		Around.ELSEWHERE.tell(new Told(503, "{}", Map.of()));
		assertThat(organiser().get(DOORS + "/needs?lang=en").body()).contains("cannot be shown at present")
			.doesNotContain("Nobody has said so");
	}

	private Browser organiser() {
		return People.browser("sami", this.port);
	}

}
