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

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalTest {

	private static final String PAGE = "/m/doha/setup/timetable/proposal";

	private static final String NONE = "{\"status\":404,\"code\":\"proposal.none\",\"title\":\"None yet\"}";

	@LocalServerPort
	int port;

	@Test
	void where_there_is_none_one_is_asked_for_and_while_the_service_is_away_that_is_said() {
		Around.ELSEWHERE.tell(new Told(404, NONE, Map.of()));
		assertThat(sami().get(PAGE + "?lang=en").body()).contains("Propose a timetable", "name=\"free-from-1\"")
			.doesNotContain("cannot be said now", "What would change");

		Around.ELSEWHERE
			.tell(new Told(503, "{\"status\":503,\"code\":\"platform.away\",\"title\":\"Away\"}", Map.of()));
		assertThat(sami().get(PAGE + "?lang=en").body()).contains("cannot be said now");
	}

	@Test
	void a_search_is_asked_for_with_its_hours_what_is_kept_free_and_what_stays() {
		Around.ELSEWHERE.tell(new Told(404, NONE, Map.of()));
		Around.ELSEWHERE.tell(new Told(201, proposal("waiting"), Map.of()));

		sami().send(PAGE, PAGE, "from", "09:00", "until", "17:30", "free-from-1", "12:30", "free-until-1", "14:00",
				"free-from-2", "", "free-until-2", "", "step", "5", "keep", "pinned", "pinned", "languages",
				"minutes-workshop", "٤٥", "seconds", "60", "attempt", "a-1");

		assertThat(Around.ELSEWHERE.asked().getLast().body()).contains("\"from\":\"09:00:00\"",
				"\"free\":[{\"from\":\"12:30:00\",\"until\":\"14:00:00\"}]", "\"step\":5", "\"keepPlaced\":false",
				"\"pinned\":[\"languages\"]", "\"minutes\":{\"workshop\":45}", "\"seconds\":60");
	}

	@Test
	void while_it_goes_on_it_is_looked_at_again_and_can_be_stopped() {
		Around.ELSEWHERE.tell(new Told(200, proposal("running"), Map.of()));

		assertThat(sami().get(PAGE + "?lang=en").body())
			.contains("data-again=\"2\"", "12 of 30 seconds", PAGE + "/stopping", "Look again")
			.doesNotContain("What would change");
	}

	@Test
	void what_would_change_stands_with_rooms_and_names_and_what_was_moved_meanwhile_cannot_be_ticked() {
		Around.ELSEWHERE.tell(new Told(200, proposal("finished"), Map.of()));

		String page = sami().get(PAGE + "?lang=en").body();

		assertThat(page).contains("What would change", "09:00–10:30", "without a place", "moved meanwhile",
				"That room is taken.");
		assertThat(page).containsPattern("id=\"take-inner\"[^>]*disabled").doesNotContain("data-again");
	}

	@Test
	void what_is_ticked_is_taken_or_all_of_it_and_nothing_is_said_as_nothing() {
		Around.ELSEWHERE.tell(new Told(200, proposal("finished"), Map.of()));
		sami().send(PAGE, PAGE + "/acceptance", "session", "languages");
		assertThat(Around.ELSEWHERE.asked().getLast().body()).isEqualTo("{\"sessions\":[\"languages\"]}");

		Around.ELSEWHERE.tell(new Told(200, proposal("finished"), Map.of()));
		sami().send(PAGE, PAGE + "/acceptance", "session", "languages", "all", "true");
		assertThat(Around.ELSEWHERE.asked().getLast().body()).isEqualTo("{}");

		Around.ELSEWHERE.tell(new Told(200, proposal("finished"), Map.of()));
		assertThat(sami().send(PAGE, PAGE + "/acceptance").statusCode()).isEqualTo(400);
	}

	private static String proposal(String stage) {
		return """
				{"meeting":"doha","stage":"%s","asked":"2025-12-01T08:00:00Z","seconds":12,"limit":30,"toPlace":2,
				"placed":1,"broken":0,"points":7,"changes":[{"session":"languages","title":{"en":"Languages workshop"},
				"then":{"room":"auditorium","starts":"2025-12-08T06:00:00Z","ends":"2025-12-08T07:30:00Z"},
				"overtaken":false},{"session":"inner","title":{"en":"Inner"},
				"now":{"room":"auditorium","starts":"2025-12-08T08:00:00Z","ends":"2025-12-08T09:00:00Z"},
				"overtaken":true}],"clashes":[{"rule":"room-taken","severity":"block",
				"title":"That room is taken.","session":{"id":"languages","title":{"en":"Languages workshop"}}}],
				"people":[],"offices":[],"tracks":[]}""".formatted(stage);
	}

	private Browser sami() {
		return People.browser("sami", this.port);
	}

}
