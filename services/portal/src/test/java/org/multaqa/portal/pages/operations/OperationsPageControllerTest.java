package org.multaqa.portal.pages.operations;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class OperationsPageControllerTest {

	@LocalServerPort
	int port;

	@BeforeEach
	void something_is_parked() {
		Around.ELSEWHERE.tell(new Told(200, """
				{"waiting": 0, "parked": [{"subject": "output/o-9", "since": "2025-12-08T10:00:00Z",
				"reason": "no such session", "event": "output/o-9@4", "type": "org.multaqa.workshop.output-reworded.v1",
				"events": 2, "tries": 3, "nextTry": "2025-12-08T10:00:00Z"}], "parkedInAll": 3, "parkingIsFull": true,
				"deadLetters": 0, "unknownTypes": 0}""", Map.of()));
	}

	@Test
	void resuming_asks_the_service_for_the_subject() {
		assertThat(asked("sessions/parked/output~o-9/resumption"))
			.isEqualTo("/api/v1/operations/parked/resumption?subject=output/o-9");
	}

	@Test
	void skipping_asks_the_service_for_the_event_that_was_seen() {
		assertThat(asked("sessions/parked/output~o-9/skip"))
			.isEqualTo("/api/v1/operations/parked/skip?subject=output/o-9&event=output/o-9@4");
	}

	@Test
	void says_of_a_parked_subject_which_event_could_not_be_applied() {
		assertThat(People.browser("hana", this.port).get("/operations").body()).contains("no such session",
				"org.multaqa.workshop.output-reworded.v1");
	}

	@Test
	void says_how_often_it_was_tried_again_and_where_no_more_is_parked() {
		assertThat(People.browser("hana", this.port).get("/operations").body())
			.contains("tried again 3 times, next in 0 s", "Programme and workshops: no room to park more");
	}

	@Test
	void says_how_many_wait_in_all_where_it_shows_only_the_first() {
		assertThat(People.browser("hana", this.port).get("/operations").body()).contains("class=\"count\">18</span>");
	}

	@Test
	void shows_a_service_whose_answer_cannot_be_read_as_one_that_does_not_answer() {
		Around.ELSEWHERE.tell(new Told(200, "{\"parked\": \"nothing\"}", Map.of()));

		var page = People.browser("hana", this.port).get("/operations");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("no such session");
	}

	@Test
	void an_organiser_of_a_meeting_does_not_run_the_platform() {
		var organiser = People.browser("sami", this.port);

		assertThat(organiser.get("/operations").statusCode()).isEqualTo(403);
		assertThat(organiser.get("/m/doha").body()).doesNotContain("href=\"/operations\"");
	}

	@Test
	void a_founder_is_offered_to_rebuild_the_read_models() {
		assertThat(People.browser("hana", this.port).get("/operations").body())
			.contains("action=\"/operations/read-models/rebuild\"");
	}

	/** What a service is asked when the button with this address is pressed. */
	private String asked(String address) {
		var founder = People.browser("hana", this.port);
		var button = Pattern.compile("action=\"(/operations/" + address + "[^\"]*)\"")
			.matcher(founder.get("/operations").body());
		assertThat(button.find()).as(address).isTrue();
		founder.send("/operations", button.group(1));
		return Around.ELSEWHERE.asked()
			.stream()
			.filter((asked) -> asked.method().equals("POST"))
			.map((asked) -> URLDecoder.decode(asked.path(), StandardCharsets.UTF_8))
			.findFirst()
			.orElse("nothing");
	}

}
