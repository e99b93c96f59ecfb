package org.multaqa.portal.pages.erasure;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Asked;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Noura has herself erased; Hana, who is a founder, has others erased. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasurePagesTest {

	private static final String MEETING = """
			{"id": "doha", "names": {"en": "Doha meeting"}, "stage": "%s"}""";

	@LocalServerPort
	int port;

	@Test
	void the_page_says_what_goes_and_what_stays_before_anything_is_done() {
		tell(outlook("noura", "[" + MEETING.formatted("open") + "]", "[]"));

		var page = People.browser("noura", this.port).get("/erasures/noura?lang=en").body();

		assertThat(page).contains("What goes", "What stays", "Doha meeting", "action=\"/erasures/noura\"");
		assertThat(asked("POST")).isEmpty();
	}

	@Test
	void who_has_something_to_hand_over_is_told_what_and_to_whom() {
		tell(outlook("noura", "[]",
				"[{\"kind\": \"leads-delegation\", \"meeting\": " + MEETING.formatted("running") + "}]"));

		assertThat(People.browser("noura", this.port).get("/erasures/noura?lang=en").body())
			.contains("“Doha meeting” is going on", "Ask an organiser")
			.doesNotContain("action=\"/erasures/noura\"");
	}

	@Test
	void whoever_has_it_done_is_signed_out_by_it() {
		tell(outlook("noura", "[]", "[]"));
		var noura = new Browser(this.port).as(Around.ELSEWHERE, "noura", "doha:head:mena");

		var answer = noura.send("/erasures/noura?lang=en", "/erasures/noura");

		assertThat(answer.headers().firstValue("Location")).hasValue("/?erased");
		assertThat(asked("POST")).extracting(Asked::path).containsExactly("/api/v1/people/noura/erasure");
		assertThat(noura.get("/m/doha?erased").body()).contains("note-good", "href=\"/sign-in\"");
		assertThat(noura.get("/erasures/noura").statusCode()).isEqualTo(401);
	}

	@Test
	void a_refusal_is_shown_on_the_page() {
		tell(outlook("hana", "[]", "[]"));
		var hana = People.browser("hana", this.port);
		hana.get("/erasures/hana");
		Around.ELSEWHERE.tellAt("POST /api/v1/people/hana/erasure",
				new Told(409, "{\"code\": \"founder.last\", \"title\": \"The last founder stays one.\"}", Map.of()));

		var answer = hana.send("/erasures/hana", "/erasures/hana");

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("The last founder stays one.");
	}

	@Test
	void others_do_not_see_it() {
		Around.ELSEWHERE.tell(new Told(403, "{\"code\": \"actor.needs-role\", \"title\": \"no\"}", Map.of()));

		assertThat(People.browser("sami", this.port).get("/erasures/noura").statusCode()).isEqualTo(403);
	}

	@Test
	void a_founder_looks_somebody_up_by_the_address() {
		tell("[]");
		var hana = People.browser("hana", this.port);
		assertThat(hana.get("/erasures?lang=en").body()).contains("Nobody has been erased yet.");

		assertThat(hana.send("/erasures", "/erasures?lang=en", "email", "nobody@example.org").body())
			.contains("Nobody has an account with this address.");

		Around.ELSEWHERE.tellAt("POST /api/v1/accounts/owners",
				new Told(200, "[{\"email\": \"noura@example.org\", \"person\": \"noura\"}]", Map.of()));
		assertThat(hana.send("/erasures", "/erasures", "email", "noura@example.org").headers().firstValue("Location"))
			.hasValue("/erasures/noura");
	}

	@Test
	void an_address_that_was_typed_while_identity_is_away_is_kept() {
		tell("[]");
		var hana = People.browser("hana", this.port);
		String page = hana.get("/erasures").body();
		Around.ELSEWHERE.tell(new Told(503, "{}", Map.of()));

		assertThat(hana.sendFrom(page, List.of(), "/erasures", "email", "noura@example.org").body())
			.contains("name=\"email\" value=\"noura@example.org\"", "action=\"/erasures\"");
	}

	@Test
	void a_founder_sees_who_was_erased_and_who_asked_for_it() {
		tell("""
				[{"person": "p-2d75", "askedBy": "p-2d75", "at": "2026-11-27T12:00:00Z"},
				 {"person": "p-8c11", "askedBy": "hana", "at": "2026-11-26T12:00:00Z"}]""");

		assertThat(People.browser("hana", this.port).get("/erasures?lang=en").body()).contains("p-2d75",
				"asked by the person", "p-8c11");
	}

	private static String outlook(String person, String leaves, String duties) {
		return "{\"person\": \"%s\", \"name\": {\"en\": \"Somebody\"}, \"leaves\": %s, \"stays\": [], \"duties\": %s}"
			.formatted(person, leaves, duties);
	}

	private static void tell(String json) {
		Around.ELSEWHERE.tell(new Told(200, json, Map.of()));
	}

	private static List<Asked> asked(String method) {
		return Around.ELSEWHERE.asked().stream().filter((asked) -> asked.method().equals(method)).toList();
	}

}
