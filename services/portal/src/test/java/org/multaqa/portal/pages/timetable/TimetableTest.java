package org.multaqa.portal.pages.timetable;

import java.net.http.HttpResponse;
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

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableTest {

	private static final String TIMETABLE = "/m/doha/setup/timetable";

	private static final String LANGUAGES = TIMETABLE + "/sessions/languages";

	@LocalServerPort
	int port;

	@Test
	void a_day_is_drawn_true_to_time_with_what_has_no_place_beside_it() {
		Around.ELSEWHERE.tell(Told.done());

		String day = sami().get(TIMETABLE + "?day=2025-12-08&lang=en").body();

		// nine o'clock in Doha is twelve steps of five minutes after eight, three hours
		// are 36
		assertThat(day).contains("room-1 at-12 for-36", "09:00–12:00", "Languages workshop")
			.containsPattern("class=\"tray\"[\\s\\S]*Not released");
		assertThat(sami().get(TIMETABLE + "?day=2025-12-07").body()).doesNotContain("room-1 at-12 for-36");
	}

	@Test
	void what_the_service_says_of_the_draft_stands_below_it_and_while_it_is_away_the_day_is_there_all_the_same() {
		Around.ELSEWHERE.tell(new Told(200, """
				{"meeting":"doha","names":{"en":"D"},"from":"2025-12-07","to":"2025-12-09","timeZone":"Asia/Qatar",
				"draft":true,"release":1,"rooms":[],"tracks":[],"sessions":[],"releases":[],
				"changes":[{"session":"inner","kind":"added"}],
				"warnings":[{"code":"programme.without-place","title":"It has no place yet.","session":"inner"}]}""",
				Map.of()));
		assertThat(sami().get(TIMETABLE + "?lang=en").body()).contains("It has no place yet.", "1 change");

		Around.ELSEWHERE
			.tell(new Told(503, "{\"status\":503,\"code\":\"platform.away\",\"title\":\"Away\"}", Map.of()));
		assertThat(sami().get(TIMETABLE).body()).contains("class=\"tray\"").doesNotContain("It has no place yet.");
	}

	@Test
	void a_session_is_planned_with_its_people_and_what_it_builds_on() {
		Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/meetings/doha/sessions/s-1")));

		var answer = sami().send(TIMETABLE + "/sessions/new", TIMETABLE + "/sessions", "kind", "seminar", "title.ar",
				"ندوة", "title.en", "Seminar", "language", "ar", "capacity", "٢٥", "line", "0", "person.0", "noura",
				"part.0", "chair", "line", "1", "person.1", "", "part.1", "speaker", "office", "mena", "buildsOn",
				"languages", "track", "heritage", "attempt", "a-1");

		assertThat(answer.headers().firstValue("Location")).contains(TIMETABLE + "/sessions/s-1");
		assertThat(Around.ELSEWHERE.asked().getFirst().body()).contains("\"kind\":\"seminar\"", "\"capacity\":25",
				"\"people\":[{\"person\":\"noura\",\"part\":\"chair\"}]", "\"offices\":[\"mena\"]",
				"\"buildsOn\":[\"languages\"]", "\"track\":\"heritage\"");
	}

	@Test
	void a_form_that_comes_back_from_a_late_service_is_the_same_attempt_and_after_any_other_refusal_a_new_one() {
		String attempt = "0f0e0d0c-0b0a-4908-8706-050403020100";
		Around.ELSEWHERE
			.tell(new Told(503, "{\"status\":503,\"code\":\"platform.late\",\"title\":\"Late\"}", Map.of()));
		assertThat(planned(attempt).headers().firstValue("Retry-After")).contains("5");
		assertThat(planned(attempt).body()).contains("name=\"attempt\" value=\"" + attempt, "ندوة", "Late");

		Around.ELSEWHERE
			.tell(new Told(422, "{\"status\":422,\"code\":\"text.too-long\",\"title\":\"Long\"}", Map.of()));
		assertThat(planned(attempt).body()).contains("name=\"attempt\"").doesNotContain(attempt);
	}

	private HttpResponse<String> planned(String attempt) {
		return sami().send(TIMETABLE + "/sessions/new", TIMETABLE + "/sessions", "kind", "seminar", "title.ar", "ندوة",
				"title.en", "Seminar", "language", "ar", "capacity", "25", "line", "0", "person.0", "", "part.0",
				"chair", "attempt", attempt);
	}

	@Test
	void a_session_promises_interpretation_and_names_who_interprets() {
		Around.ELSEWHERE.tell(Told.done());

		sami().send(LANGUAGES, LANGUAGES, "kind", "workshop", "title.en", "Languages", "interpretation", "fr",
				"interpretation", "ar", "line", "0", "person.0", "noura", "part.0", "interpreter:fr", "version", "5");

		assertThat(Around.ELSEWHERE.asked().getFirst().body()).contains(
				"\"people\":[{\"person\":\"noura\",\"part\":\"interpreter\",\"language\":\"fr\"}]",
				"\"interpretation\":[\"fr\",\"ar\"]");
	}

	@Test
	void a_session_is_planned_anew_from_the_version_that_was_seen() {
		Around.ELSEWHERE.tell(Told.done());

		sami().send(LANGUAGES, LANGUAGES, "kind", "workshop", "title.en", "Languages", "version", "5");

		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /api/v1/meetings/doha/sessions/languages");
		assertThat(asked.header("If-Match")).isEqualTo("\"5\"");
	}

	@Test
	void a_session_is_moved_from_the_version_that_was_seen_and_who_comes_later_sees_the_change_before() {
		Around.ELSEWHERE.tell(new Told(412,
				"{\"status\":412,\"code\":\"precondition.stale\",\"title\":\"Somebody else was faster.\"}", Map.of()));

		var again = sami().send(LANGUAGES, LANGUAGES + "/placement", "room", "auditorium", "day", "2025-12-08",
				"starts", "10:00", "ends", "11:00", "version", "5", "lang", "en");

		assertThat(Around.ELSEWHERE.asked().getFirst().header("If-Match")).isEqualTo("\"5\"");
		assertThat(again.statusCode()).isEqualTo(412);
		assertThat(again.body()).contains("change-what", "value=\"10:00\"")
			.containsPattern("name=\"version\" value=\"[1-9]");
	}

	@Test
	void a_place_is_said_in_the_meetings_own_time_and_may_last_over_midnight() {
		Around.ELSEWHERE.tell(Told.done());

		var answer = place("2025-12-08", "09:30", "11:00");
		assertThat(answer.headers().firstValue("Location"))
			.contains(TIMETABLE + "?day=2025-12-08&room=auditorium#s-languages");
		assertThat(Around.ELSEWHERE.asked().getFirst().body()).isEqualTo(
				"{\"room\":\"auditorium\",\"starts\":\"2025-12-08T06:30:00Z\",\"ends\":\"2025-12-08T08:00:00Z\"}");

		Around.ELSEWHERE.tell(Told.done());
		place("2025-12-08", "22:00", "01:00");
		assertThat(Around.ELSEWHERE.asked().getFirst().body()).contains("\"starts\":\"2025-12-08T19:00:00Z\"",
				"\"ends\":\"2025-12-08T22:00:00Z\"");
	}

	@Test
	void a_place_that_clashes_is_refused_with_the_reason_and_what_was_chosen_stays() {
		Around.ELSEWHERE.tell(new Told(409,
				"{\"status\":409,\"code\":\"programme.room-taken\",\"title\":\"There is another session.\"}",
				Map.of()));

		var again = place("2025-12-09", "16:15", "17:45");

		assertThat(again.statusCode()).isEqualTo(409);
		assertThat(again.body()).contains("There is another session.", "value=\"16:15\"", "value=\"17:45\"",
				"<option value=\"2025-12-09\" selected");
	}

	@Test
	void a_session_loses_its_place_and_is_cancelled_by_forms_of_their_own() {
		Around.ELSEWHERE.tell(Told.done());
		sami().send(LANGUAGES, LANGUAGES + "/placement/removal");
		sami().send(LANGUAGES, LANGUAGES + "/cancellation");

		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.method() + " " + asked.path())
			.containsExactly("DELETE /api/v1/meetings/doha/sessions/languages/placement",
					"POST /api/v1/meetings/doha/sessions/languages/cancellation");
	}

	@Test
	void the_draft_is_released_under_a_name() {
		Around.ELSEWHERE.tell(new Told(201, "", Map.of("Location", "/api/v1/meetings/doha/releases/2")));

		sami().send(TIMETABLE, TIMETABLE + "/releases", "name.en", "Second morning", "attempt", "a-2");

		assertThat(Around.ELSEWHERE.asked().getLast().body()).isEqualTo("{\"name\":{\"en\":\"Second morning\"}}");
	}

	private HttpResponse<String> place(String day, String starts, String ends) {
		return sami().send(LANGUAGES, LANGUAGES + "/placement", "room", "auditorium", "day", day, "starts", starts,
				"ends", ends);
	}

	private Browser sami() {
		return People.browser("sami", this.port);
	}

}
