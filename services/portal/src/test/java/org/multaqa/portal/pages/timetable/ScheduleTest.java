package org.multaqa.portal.pages.timetable;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

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

/** An organiser takes in a schedule file. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleTest {

	private static final String PAGE = "/m/doha/setup/timetable/import";

	private static final byte[] FILE = "<schedule/>".getBytes(StandardCharsets.UTF_8);

	private static final String SHOWN = """
			{"preview": true, "plan": "plan-1", "title": "FOSDEM", "from": "2024-02-03", "to": "2024-02-04",
			 "shifted": false, "people": [
			 {"id": "g-1", "name": {"en": "Ada"}, "guest": true, "added": true, "alike": ["sami"]},
			 {"id": "g-2", "name": {"en": "Alan"}, "guest": true, "added": true, "alike": []},
			 {"id": "hind", "name": {"en": "Hind"}, "guest": false, "added": false, "alike": []}], "rooms": [{"line": 3, "id": "room-1", "names": {"en": "Janson"}, "capacity": 100,
			 "added": true}], "sessions": [
			 {"line": 7, "id": "s-1", "title": {"en": "Opening"}, "outcome": "placed", "room": "Janson",
			  "starts": "2025-12-07T07:00:00Z", "ends": "2025-12-07T08:00:00Z", "against": []},
			 {"line": 9, "id": "s-2", "title": {"en": "Second words"}, "outcome": "without-place", "room": "Janson",
			  "against": ["The room is taken by Opening"]}],
			 "tracks": [{"id": "heritage", "names": {"en": "Heritage"}, "colour": "teal"}],
			 "overlaps": [{"shared": "room", "name": "Janson", "line": 7, "title": "Opening", "otherLine": 9,
			  "otherTitle": "Second words"}],
			 "warnings": [{"line": 12, "code": "schedule.no-title", "title": "A session has no title."}]}""";

	private static final Pattern NEXT = Pattern.compile("action=\"(" + PAGE + "/[0-9a-f-]{36})\"");

	@LocalServerPort
	int port;

	@Test
	void a_file_is_looked_at_by_line_and_then_imported_as_it_was_shown() {
		Around.ELSEWHERE.tell(new Told(200, SHOWN, Map.of()));
		var page = sami().sendFile(PAGE, PAGE + "?lang=en", "schedule", "fosdem.xml", FILE);

		assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
		assertThat(page.body()).contains("fosdem.xml", "FOSDEM", "One new room", "2 new sessions",
				"One of them without a place", "2 new guests", "One person is known already",
				"Names that members of the meeting also have: 1 of 1", "Ada", "The same room", "Line 9",
				"The room is taken by Opening", "Line 12", "A session has no title.", "Import 2 sessions");
		var looked = Around.ELSEWHERE.asked().getFirst();
		assertThat(looked.path())
			.isEqualTo("/api/v1/meetings/doha/programme/import?preview=true&shift=false&name=fosdem.xml");

		String address = next(page.body());
		Around.ELSEWHERE.tell(new Told(200, SHOWN.replace("\"preview\": true", "\"preview\": false"), Map.of()));
		var done = sami().send(address, address, "plan", "plan-1", "shift", "true", "attempt", "a-1");

		assertThat(done.statusCode()).isEqualTo(303);
		assertThat(done.headers().firstValue("Location")).contains("/m/doha/setup/timetable");
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.path()).contains("preview=false", "plan=plan-1", "shift=true");
		assertThat(asked.header("Idempotency-Key")).isEqualTo("a-1");
		assertThat(asked.body()).isEqualTo("<schedule/>");
		assertThat(sami().get(address).statusCode()).isEqualTo(303);
	}

	@Test
	void days_that_are_not_those_of_the_meeting_can_be_shifted() {
		Around.ELSEWHERE.tell(new Told(200, SHOWN, Map.of()));
		var page = sami().sendFile(PAGE, PAGE + "?lang=en", "schedule", "fosdem.xml", FILE);
		String address = next(page.body());
		assertThat(page.body()).contains("not those of the meeting", address + "?shift=true");

		Around.ELSEWHERE.tell(new Told(200, SHOWN.replace("\"shifted\": false", "\"shifted\": true"), Map.of()));
		assertThat(sami().get(address + "?shift=true&lang=en").body()).contains("Keep the days of the file",
				"name=\"shift\" value=\"true\"");
		assertThat(Around.ELSEWHERE.asked().getLast().path()).contains("shift=true");
	}

	@Test
	void what_is_no_schedule_is_said_so_beside_the_form() {
		Around.ELSEWHERE.tell(new Told(422, "{\"code\": \"schedule.empty\", \"title\": \"No session\"}", Map.of()));

		var page = sami().sendFile(PAGE, PAGE, "schedule", "x.xml", FILE);

		assertThat(page.statusCode()).isEqualTo(422);
		assertThat(page.body()).contains("No session", "type=\"file\"");
	}

	@Test
	void a_file_is_shown_to_nobody_else() {
		Around.ELSEWHERE.tell(new Told(200, SHOWN, Map.of()));
		String address = next(sami().sendFile(PAGE, PAGE, "schedule", "fosdem.xml", FILE).body());

		assertThat(People.browser("noura", this.port).get(address).statusCode()).isEqualTo(403);
		assertThat(new Browser(this.port).get(address).statusCode()).isEqualTo(401);
	}

	@Test
	void a_file_that_is_too_large_is_refused_with_a_page() {
		var page = sami().sendFile(PAGE, PAGE, "schedule", "large.xml", new byte[(10 << 20) + 10]);

		assertThat(page.statusCode()).isEqualTo(413);
		assertThat(page.body()).contains("<h1", "request.too-large");
	}

	private Browser sami() {
		return People.browser("sami", this.port);
	}

	private static String next(String page) {
		return NEXT.matcher(page).results().map((found) -> found.group(1)).findFirst().orElseThrow();
	}

}
