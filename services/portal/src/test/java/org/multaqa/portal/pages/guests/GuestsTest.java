package org.multaqa.portal.pages.guests;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An organiser looks after the guests of a programme. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestsTest {

	private static final String GUESTS = "/m/doha/setup/guests";

	private static final String ADA = GUESTS + "/g-ada";

	private static final String TIMETABLE = "/m/doha/setup/timetable";

	@LocalServerPort
	int port;

	@Test
	void guests_are_listed_with_the_sessions_that_name_them_and_found_by_words() {
		String all = sami().get(GUESTS + "?lang=en").body();

		assertThat(all).contains("Ada Lovelace", "/setup/timetable/sessions/inner")
			.doesNotContain("Elsewhere", "Noura");
		assertThat(sami().get(GUESTS + "?find=lovel&lang=en").body()).contains("Ada Lovelace");
		assertThat(sami().get(GUESTS + "?find=nobody&lang=en").body()).doesNotContain("Ada Lovelace")
			.contains("No name has these words");
	}

	@Test
	void a_guest_is_added_by_name() {
		Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/meetings/doha/guests/g-9")));

		var answer = sami().send(GUESTS, GUESTS, "name.ar", "مي زيادة", "name.en", "May Ziadeh", "attempt", "a-1");

		assertThat(answer.headers().firstValue("Location")).contains(GUESTS);
		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /api/v1/meetings/doha/guests");
		assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
		assertThat(asked.body()).contains("May Ziadeh", "مي زيادة");
	}

	@Test
	void a_name_is_put_right_and_erased() {
		Around.ELSEWHERE.tell(Told.done());

		sami().send(ADA, ADA, "name.en", "Ada L.");
		sami().send(ADA, ADA + "/erasure");

		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.method() + " " + asked.path())
			.containsExactly("POST /api/v1/meetings/doha/guests/g-ada/correction",
					"POST /api/v1/meetings/doha/guests/g-ada/erasure");
	}

	@Test
	void one_whom_a_session_names_is_not_offered_to_be_taken_out() {
		assertThat(sami().get(ADA + "?lang=en").body()).doesNotContain("/g-ada/removal").contains("/g-ada/erasure");
	}

	@Test
	void who_a_guest_is_is_looked_at_before_it_is_said() {
		assertThat(sami().get(ADA + "?find=noura&lang=en").body()).contains("member of the meeting",
				ADA + "?into=noura#merge");
		Around.ELSEWHERE.tell(new Told(200, """
				{"guest": "g-ada", "into": "noura", "possible": true,
				 "sessions": [{"id": "inner", "title": {"en": "Inner circle"}}], "clashes": []}""", Map.of()));

		String preview = sami().get(ADA + "?into=noura&lang=en").body();

		assertThat(preview).contains("Inner circle", "Noura", "It is the same person");
		assertThat(Around.ELSEWHERE.asked().getFirst().path())
			.isEqualTo("/api/v1/meetings/doha/guests/g-ada/merge/check");

		var done = sami().send(ADA + "?into=noura", ADA + "/merge", "into", "noura");

		assertThat(done.headers().firstValue("Location")).contains(ADA);
		assertThat(Around.ELSEWHERE.asked().getLast().path()).isEqualTo("/api/v1/meetings/doha/guests/g-ada/merge");
	}

	@Test
	void what_a_rule_blocks_is_not_offered() {
		Around.ELSEWHERE.tell(new Told(200, """
				{"guest": "g-ada", "into": "noura", "possible": false, "sessions": [], "clashes": [
				 {"rule": "person-elsewhere", "severity": "block", "title": "Noura is needed elsewhere.",
				  "session": {"id": "inner", "title": {"en": "Inner circle"}}}]}""", Map.of()));

		assertThat(sami().get(ADA + "?into=noura&lang=en").body()).contains("Noura is needed elsewhere.")
			.doesNotContain("/g-ada/merge\"");
	}

	@Test
	void a_session_chooses_among_members_and_guests() {
		assertThat(sami().get(TIMETABLE + "/sessions/new?lang=en").body())
			.containsPattern("optgroup label=\"Members of the meeting\"[\\s\\S]*value=\"noura\"")
			.containsPattern("optgroup label=\"Guests\"[\\s\\S]*value=\"g-ada\"");
	}

	@Test
	void a_guest_who_is_missing_is_added_from_the_session_and_stands_in_it_with_all_that_was_written() {
		Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/meetings/doha/guests/g-ada")));

		var again = sami().send(TIMETABLE + "/sessions/new", TIMETABLE + "/guests", "kind", "seminar", "title.en",
				"Half written", "line", "0", "person.0", "noura", "part.0", "chair", "line", "1", "person.1", "",
				"part.1", "speaker", "guest", "Ada Lovelace", "guestLanguage", "en", "attempt", "a-1");

		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(Around.ELSEWHERE.asked().getFirst().body()).isEqualTo("{\"name\":{\"en\":\"Ada Lovelace\"}}");
		assertThat(again.body()).contains("Half written")
			.containsPattern("name=\"person.1\"[\\s\\S]*?value=\"g-ada\"\\s+selected");
	}

	@Test
	void a_guest_who_cannot_be_added_is_said_on_the_page_with_all_that_was_written() {
		Around.ELSEWHERE.tell(new Told(503,
				"{\"status\":503,\"code\":\"guest.names-away\",\"title\":\"Names cannot be kept.\"}", Map.of()));

		var again = sami().send(TIMETABLE + "/sessions/inner", TIMETABLE + "/sessions/inner/guests", "title.en",
				"Half written", "guest", "Ada", "guestLanguage", "en", "version", "5");

		assertThat(again.body()).contains("Names cannot be kept.", "Half written", "value=\"Ada\"");
	}

	private Browser sami() {
		return People.browser("sami", this.port);
	}

}
