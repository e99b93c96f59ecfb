package org.multaqa.portal.pages.setup;

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

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class SetupTest {

	private static final String SETUP = "/m/doha/setup";

	@LocalServerPort
	int port;

	@Test
	void a_founder_opens_a_meeting_and_goes_on_to_its_set_up() {
		Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/meetings/quito-2027")));

		var answer = hana().send("/setup", "/setup", "names.ar", "ملتقى كيتو", "names.en", "Quito meeting", "from",
				"2027-05-04", "to", "2027-05-06", "venue.es", "Biblioteca Nacional", "timeZone", "America/Guayaquil",
				"mainLanguage", "es", "language", "en", "language", "es", "language", "zh", "rule", "at-least",
				"offices", "٣", "id", "quito-2027", "attempt", "a-1");

		assertThat(answer.headers().firstValue("Location")).contains("/m/quito-2027/setup");
		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /api/v1/meetings");
		assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
		assertThat(asked.body()).contains("\"id\":\"quito-2027\"", "\"from\":\"2027-05-04\"",
				"\"timeZone\":\"America/Guayaquil\"", "\"languages\":[\"es\",\"en\",\"zh\"]",
				"\"kind\":\"at-least\",\"offices\":3");
	}

	@Test
	void the_rule_that_needs_a_number_is_refused_without_one_and_nothing_written_is_lost() {
		Around.ELSEWHERE.tell(Told.done());

		var again = hana().send("/setup?lang=en", "/setup", "names.en", "Quito meeting", "from", "2027-05-04", "to",
				"2027-05-06", "venue.en", "National Library", "timeZone", "America/Guayaquil", "mainLanguage", "es",
				"rule", "at-least", "offices", "", "attempt", "a-2");

		assertThat(again.statusCode()).isEqualTo(400);
		assertThat(again.body()).contains("“How the offices agree” is missing or not valid.", "data-field=\"offices\"",
				"value=\"Quito meeting\"", "<option value=\"America/Guayaquil\" selected");
		assertThat(Around.ELSEWHERE.asked()).isEmpty();
	}

	@Test
	void founders_open_meetings_and_nobody_else() {
		assertThat(hana().get("/setup").statusCode()).isEqualTo(200);
		assertThat(sami().get("/setup").statusCode()).isEqualTo(403);
		assertThat(sami().get(SETUP).body()).doesNotContain("href=\"/setup\"");
	}

	@Test
	void time_zones_are_named_in_the_language_of_the_reader() {
		assertThat(hana().get("/setup?lang=fr").body()).contains(">Le Caire · Égypte<");
		assertThat(hana().get("/setup?lang=ar").body()).contains("value=\"Asia/Kolkata\"", ">القاهرة · مصر<");
	}

	@Test
	void only_seats_that_were_changed_are_asked_for_from_the_version_that_was_seen() {
		Around.ELSEWHERE.tell(Told.done());

		var answer = sami().send(SETUP + "/seats", SETUP + "/seats", "row", "doha-africa", "version.doha-africa", "3",
				"seats.doha-africa.head", "1", "seats.doha-africa.delegate", "2", "row", "doha-mena",
				"version.doha-mena", "7", "seats.doha-mena.head", "", "seats.doha-mena.delegate", "٤");

		assertThat(answer.headers().firstValue("Location")).contains(SETUP + "/seats");
		assertThat(Around.ELSEWHERE.asked()).singleElement().satisfies((asked) -> {
			assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /api/v1/delegations/doha-mena/seats");
			assertThat(asked.header("If-Match")).isEqualTo("\"7\"");
			assertThat(asked.body()).isEqualTo("{\"seats\":{\"delegate\":4}}");
		});
	}

	@Test
	void seats_that_are_refused_stay_as_they_were_written() {
		Around.ELSEWHERE.tell(new Told(409,
				"{\"status\":409,\"code\":\"delegation.seats-taken\",\"title\":\"More seats are taken.\"}", Map.of()));

		var again = sami().send(SETUP + "/seats", SETUP + "/seats", "row", "doha-mena", "version.doha-mena", "7",
				"seats.doha-mena.head", "1", "seats.doha-mena.delegate", "77");

		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("More seats are taken.", "value=\"77\"");
	}

	@Test
	void a_new_office_is_registered_and_then_invited() {
		Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/delegations/doha-lac")));

		sami().send(SETUP + "/seats", SETUP + "/offices", "office", "lac", "kind", "regional-office", "names.es",
				"América Latina y el Caribe", "seats.new.head", "1", "seats.new.delegate", "3", "decides", "true",
				"attempt", "a-3");

		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.method() + " " + asked.path())
			.containsExactly("PUT /api/v1/offices/lac", "POST /api/v1/meetings/doha/delegations");
		assertThat(Around.ELSEWHERE.asked()).extracting(Asked::body)
			.satisfiesExactly((office) -> assertThat(office).contains("\"kind\":\"regional-office\""),
					(invitation) -> assertThat(invitation).contains("\"seats\":{\"head\":1,\"delegate\":3}",
							"\"decides\":true"));
	}

	@Test
	void an_earlier_meeting_is_taken_over_first_its_offices_and_then_its_programme() {
		Around.ELSEWHERE.tell(new Told(200, "[]", Map.of()));

		var answer = sami().send(SETUP, SETUP + "/copies", "earlier", "amman-2023", "seats", "true", "sessions", "true",
				"attempt", "a-9");

		assertThat(answer.headers().firstValue("Location")).contains(SETUP);
		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.method() + " " + asked.path())
			.containsExactly("POST /api/v1/meetings/doha/delegations/copies",
					"POST /api/v1/meetings/doha/programme/copies");
		assertThat(Around.ELSEWHERE.asked()).extracting(Asked::body).containsOnly("{\"meeting\":\"amman-2023\"}");
	}

	@Test
	void nothing_is_taken_over_where_nothing_was_chosen() {
		Around.ELSEWHERE.tell(Told.done());

		assertThat(sami().send(SETUP, SETUP + "/copies", "earlier", "amman-2023").statusCode()).isEqualTo(400);
		assertThat(Around.ELSEWHERE.asked()).isEmpty();
	}

	@Test
	void a_room_is_added_with_its_names() {
		Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/meetings/doha/rooms/r-1")));

		var answer = sami().send(SETUP + "/rooms", SETUP + "/rooms", "names.ar", "قاعة المخطوطات", "capacity", "40",
				"attempt", "a-4");

		assertThat(answer.headers().firstValue("Location")).contains(SETUP + "/rooms");
		assertThat(Around.ELSEWHERE.asked().getFirst().body()).contains("\"ar\":\"قاعة المخطوطات\"", "\"capacity\":40");
	}

	@Test
	void the_set_up_says_how_far_it_is_and_leads_on_to_the_next_stage() {
		Around.ELSEWHERE.tell(Told.done());
		assertThat(sami().get(SETUP + "?lang=en").body()).contains("2 offices, 6 seats", "1 room, 100 places",
				"Begin the meeting");

		sami().send(SETUP, SETUP + "/stage", "stage", "running");

		assertThat(Around.ELSEWHERE.asked()).singleElement().satisfies((asked) -> {
			assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /api/v1/meetings/doha/stage");
			assertThat(asked.body()).isEqualTo("{\"stage\":\"running\"}");
		});
	}

	@Test
	void an_organiser_finds_the_set_up_among_the_places_and_others_do_not() {
		assertThat(sami().get("/m/doha").body()).contains("href=\"" + SETUP + "\"");
		assertThat(People.browser("noura", this.port).get("/m/doha").body()).doesNotContain("href=\"" + SETUP + "\"");
	}

	@Test
	void the_facts_of_a_meeting_are_put_right_from_the_version_that_was_seen() {
		Around.ELSEWHERE.tell(Told.done());
		String form = sami().get(SETUP + "/facts?lang=en").body();
		assertThat(form)
			.contains("value=\"Doha meeting\"", "value=\"2025-12-07\"", "<option value=\"Asia/Qatar\" selected")
			.doesNotContain("name=\"id\"");

		var answer = sami().send(SETUP + "/facts", SETUP + "/facts", "names.en", "Doha gathering", "from", "2025-12-07",
				"to", "2025-12-10", "venue.en", "Doha", "timeZone", "Asia/Qatar", "mainLanguage", "ar", "language",
				"en", "rule", "no-block", "offices", "", "textsCurrentIn", "ar", "passkeysFor", "gates", "version",
				"4");

		assertThat(answer.headers().firstValue("Location")).contains(SETUP);
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /api/v1/meetings/doha");
		assertThat(asked.header("If-Match")).isEqualTo("\"4\"");
		assertThat(asked.body())
			.contains("\"to\":\"2025-12-10\"", "\"languages\":[\"ar\",\"en\"]", "\"textsCurrentIn\":[\"ar\"]",
					"\"passkeysFor\":[\"gates\"]")
			.doesNotContain("\"id\"");
	}

	@Test
	void founders_put_right_the_facts_of_any_meeting() {
		assertThat(hana().get(SETUP + "/facts").statusCode()).isEqualTo(200);
		assertThat(hana().get(SETUP).statusCode()).isEqualTo(403);
	}

	@Test
	void a_room_is_put_right_used_no_more_and_taken_away() {
		Around.ELSEWHERE.tell(Told.done());
		String room = SETUP + "/rooms/auditorium";

		sami().send(room, room, "names.en", "Great hall", "capacity", "90", "version", "6");
		sami().send(room, room + "/retirement");
		sami().send(room, room + "/removal");

		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.method() + " " + asked.path())
			.containsExactly("PUT /api/v1/meetings/doha/rooms/auditorium",
					"PUT /api/v1/meetings/doha/rooms/auditorium/retirement",
					"DELETE /api/v1/meetings/doha/rooms/auditorium");
		assertThat(Around.ELSEWHERE.asked().getFirst().header("If-Match")).isEqualTo("\"6\"");
	}

	@Test
	void a_stage_is_taken_back_with_a_reason() {
		Around.ELSEWHERE.tell(Told.done());

		sami().send(SETUP, SETUP + "/stage/reversion", "stage", "draft", "reason", "A week too early.",
				"reasonLanguage", "en");

		assertThat(Around.ELSEWHERE.asked()).singleElement().satisfies((asked) -> {
			assertThat(asked.path()).isEqualTo("/api/v1/meetings/doha/stage/reversion");
			assertThat(asked.body()).isEqualTo("{\"stage\":\"draft\",\"reason\":{\"en\":\"A week too early.\"}}");
		});
	}

	private Browser sami() {
		return People.browser("sami", this.port);
	}

	private Browser hana() {
		return People.browser("hana", this.port);
	}

}
