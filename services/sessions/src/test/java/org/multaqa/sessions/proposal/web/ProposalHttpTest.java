package org.multaqa.sessions.proposal.web;

import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.sessions.Api;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.Meetings.Meeting;
import org.multaqa.sessions.RunningService;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProposalHttpTest {

	private static final String SEARCH = "{'from': '09:00', 'until': '17:30', 'free': [{'from': '12:30', 'until': '14:00'}], 'seconds': 300}";

	@LocalServerPort
	int port;

	private Meeting meeting;

	@BeforeEach
	void a_meeting_with_two_rooms_and_three_sessions() {
		this.meeting = Meetings.planned(this.port);
		this.meeting.room("hall", 100);
		this.meeting.room("majlis", 20);
		this.meeting.plan("one", "'people': [{'person': 'vera', 'part': 'chair'}], 'capacity': 80").done();
		this.meeting.plan("two", "'people': [{'person': 'vera', 'part': 'chair'}]").done();
		this.meeting.plan("three", "'buildsOn': ['%s']".formatted(this.meeting.name("one"))).done();
	}

	private Api.Answer proposal() {
		return this.meeting.organiser().get(this.meeting.path("/proposal"));
	}

	private Api.Answer post(String path, String body) {
		return this.meeting.organiser().post(this.meeting.path("/proposal" + path), body);
	}

	@Test
	void is_searched_for_in_the_background_and_taken_in_part_then_whole_and_dropped() {
		proposal().refused(404, "proposal.none");
		assertThat(post("", SEARCH).status()).isEqualTo(201);
		await("all three have a place").atMost(Duration.ofSeconds(60))
			.until(() -> proposal().json().path("placed").asInt() == 3
					&& proposal().json().path("broken").asInt() == 0);
		assertThat(post("/stopping", "").done().json().path("stage").asString()).isEqualTo("stopped");

		var found = proposal().json();
		assertThat(found.path("placed").asInt()).isEqualTo(3);
		assertThat(found.path("broken").asInt()).isZero();
		assertThat(found.path("changes")).hasSize(3);
		assertThat(found.path("clashes")).isEmpty();

		post("/acceptance", "{'sessions': ['%s']}".formatted(this.meeting.name("one"))).done();
		assertThat(proposal().json().path("changes")).hasSize(2);
		assertThat(post("/acceptance", "{}").done().json().path("changes")).isEmpty();
		assertThat(this.meeting.organiser().get(this.meeting.path("/sessions")).json().findValues("placement"))
			.hasSize(3);

		assertThat(this.meeting.organiser().delete(this.meeting.path("/proposal")).status()).isEqualTo(204);
		proposal().refused(404, "proposal.none");
	}

	@Test
	void is_stopped_and_is_one_at_a_time() {
		post("", SEARCH).done();

		post("", SEARCH).refused(409, "proposal.under-way");
		assertThat(post("/stopping", "").done().json().path("stage").asString()).isEqualTo("stopped");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "'from': '17:00', 'until': '09:00'; proposal.bad-hours",
					"'from': '09:00', 'until': '17:00', 'step': 7; proposal.bad-step",
					"'from': '09:00', 'until': '17:00', 'seconds': 4000; proposal.bad-seconds",
					"'from': '09:00', 'until': '17:00', 'minutes': {'break': 0}; proposal.bad-length" },
			quoteCharacter = '"')
	void is_not_asked_for_with_terms_that_make_no_sense(String terms, String code) {
		post("", "{" + terms + "}").refused(422, code);
	}

}
