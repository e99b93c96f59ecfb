package org.multaqa.portal.pages.timetable;

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

/**
 * The rules of planning in the pages: setting them, seeing what they say, placing anyway,
 * swapping.
 */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {

	private static final String TIMETABLE = "/m/doha/setup/timetable";

	private static final String LANGUAGES = TIMETABLE + "/sessions/languages";

	private static final String CLASH = """
			{"rule":"room-too-small","severity":"warn","title":"The room holds too few.",
			"session":{"id":"languages","title":{"en":"Languages workshop"},"room":"auditorium",
			"starts":"2025-12-08T06:00:00Z","ends":"2025-12-08T09:00:00Z"},
			"person":{"id":"noura","name":{"en":"Noura"}}%s}""";

	@LocalServerPort
	int port;

	@Test
	void only_what_was_changed_of_the_rules_is_sent() {
		Around.ELSEWHERE.tell(Told.done());

		var answer = sami().send(TIMETABLE + "/rules", TIMETABLE + "/rules", "was.room-taken", "block",
				"rule.room-taken", "block", "was.room-too-small", "block", "rule.room-too-small", "warn", "was.minutes",
				"0", "minutes", "١٠");

		assertThat(answer.headers().firstValue("Location")).contains(TIMETABLE + "/rules");
		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /api/v1/meetings/doha/planning-rules");
		assertThat(asked.body()).isEqualTo("{\"severities\":{\"room-too-small\":\"warn\"},\"minutesBetweenRooms\":10}");
	}

	@Test
	void the_page_of_the_rules_leads_to_rooms_and_to_people_with_a_part() {
		String page = sami().get(TIMETABLE + "/rules?lang=en").body();

		assertThat(page).contains("The room is taken", TIMETABLE + "/rooms/auditorium", TIMETABLE + "/people/salima")
			.containsPattern("name=\"rule.room-taken\"[\\s\\S]*?value=\"block\"\\s+selected");
	}

	@Test
	void a_room_is_open_at_times_of_days_and_a_line_without_a_day_says_nothing() {
		Around.ELSEWHERE.tell(Told.done());

		sami().send(TIMETABLE + "/rooms/auditorium", TIMETABLE + "/rooms/auditorium", "version", "4", "parallel",
				"true", "line", "0", "day.0", "2025-12-08", "starts.0", "09:00", "ends.0", "12:00", "line", "1",
				"day.1", "", "starts.1", "", "ends.1", "");

		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /api/v1/meetings/doha/rooms/auditorium/use");
		assertThat(asked.header("If-Match")).isEqualTo("\"4\"");
		assertThat(asked.body()).isEqualTo("{\"parallel\":true,"
				+ "\"open\":[{\"from\":\"2025-12-08T06:00:00Z\",\"until\":\"2025-12-08T09:00:00Z\"}]}");
	}

	@Test
	void somebody_without_times_is_always_there() {
		Around.ELSEWHERE.tell(Told.done());

		sami().send(TIMETABLE + "/people/noura", TIMETABLE + "/people/noura", "line", "0", "day.0", "");

		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT /api/v1/meetings/doha/people/noura/presence");
		assertThat(asked.body()).isEqualTo("{\"times\":[]}");
	}

	@Test
	void a_place_is_taken_anyway_with_a_reason() {
		Around.ELSEWHERE.tell(Told.done());

		sami().send(LANGUAGES, LANGUAGES + "/placement", "room", "auditorium", "day", "2025-12-08", "starts", "09:00",
				"ends", "10:00", "reason", "More chairs come.", "reasonLanguage", "en");

		assertThat(Around.ELSEWHERE.asked().getFirst().body()).contains("\"reason\":{\"en\":\"More chairs come.\"}");
	}

	@Test
	void what_speaks_against_a_place_is_shown_before_it_is_taken() {
		Around.ELSEWHERE.tell(new Told(200, """
				{"possible":true,"clashes":[%s],"people":[],"offices":[],"sessions":[]}"""
			.formatted(CLASH.formatted("")), Map.of()));

		String page = sami().get(LANGUAGES + "?lang=en&room=auditorium&day=2025-12-09&starts=10%3A00&ends=11%3A00")
			.body();

		assertThat(Around.ELSEWHERE.asked().getFirst().path())
			.isEqualTo("/api/v1/meetings/doha/sessions/languages/placement/check");
		assertThat(page)
			.contains("data-worst=\"warn\"", "The room holds too few.", "Noura", "09:00–12:00", "value=\"10:00\"")
			.containsPattern("<details[^>]* open=\"open\"[^>]*>\\s*<summary>Place it anyway");
	}

	@Test
	void why_nothing_can_be_said_of_a_place_is_shown_and_not_that_nothing_speaks_against_it() {
		Around.ELSEWHERE.tell(new Told(409, """
				{"status":409,"code":"programme.ends-before-it-starts","title":"It ends before it starts."}""",
				Map.of()));

		String page = sami().get(LANGUAGES + "?lang=en&room=auditorium&day=2025-12-09&starts=11%3A00&ends=10%3A00")
			.body();

		assertThat(page)
			.contains("data-worst=\"block\"", "It ends before it starts.", "programme.ends-before-it-starts",
					"value=\"11:00\"")
			.containsPattern("<p data-words[^>]*>It ends before it starts.");
	}

	@Test
	void nothing_is_asked_of_a_place_that_is_none() {
		Around.ELSEWHERE.tell(Told.done());

		assertThat(sami().get(LANGUAGES + "?room=auditorium&day=someday&starts=10%3A00&ends=11%3A00").statusCode())
			.isEqualTo(200);
		assertThat(Around.ELSEWHERE.asked()).isEmpty();
	}

	@Test
	void all_clashes_of_the_draft_stand_below_it_with_sessions_people_times_and_excuses() {
		Around.ELSEWHERE.tell(new Told(200, """
				{"meeting":"doha","names":{"en":"D"},"from":"2025-12-07","to":"2025-12-09","timeZone":"Asia/Qatar",
				"draft":true,"release":1,"rooms":[],"tracks":[],"sessions":[],"releases":[],"changes":[],"warnings":[],
				"clashes":[%s,%s]}""".formatted(CLASH.formatted(""), CLASH.formatted(
				",\"excuse\":{\"words\":{\"en\":\"Chairs come.\"},\"by\":\"sami\",\"at\":\"2025-12-01T06:00:00Z\"}")),
				Map.of()));

		assertThat(sami().get(TIMETABLE + "?lang=en").body()).contains("The room holds too few.", LANGUAGES, "Noura",
				"09:00–12:00", "warning", "placed anyway", "Chairs come.");
	}

	@Test
	void two_sessions_exchange_their_places_by_a_form() {
		Around.ELSEWHERE.tell(Told.done());

		var answer = sami().send(LANGUAGES, LANGUAGES + "/placement/swap", "with", "inner", "version", "6", "attempt",
				"a-1");

		assertThat(answer.headers().firstValue("Location")).contains(LANGUAGES);
		var asked = Around.ELSEWHERE.asked().getFirst();
		assertThat(asked.method() + " " + asked.path())
			.isEqualTo("POST /api/v1/meetings/doha/sessions/languages/placement/swap");
		assertThat(asked.header("If-Match")).isEqualTo("\"6\"");
		assertThat(asked.body()).isEqualTo("{\"with\":\"inner\"}");
	}

	private Browser sami() {
		return People.browser("sami", this.port);
	}

}
