package org.multaqa.sessions.schedule.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.Meetings.Meeting;
import org.multaqa.sessions.RunningService;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A schedule file over HTTP: looked at, then taken in, all or nothing. */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScheduleHttpTest {

	private static final String FILE = """
			{'schedule': {'conference': {'title': 'C', 'days': [{'date': '2025-12-07', 'rooms': {'Hall': [
			  {'id': 1, 'start': '10:00', 'duration': '01:00', 'title': 'One',
			   'persons': [{'id': 1, 'public_name': 'Nobody Known'}]},
			  {'id': 2, 'start': '10:30', 'duration': '01:00', 'title': 'Two'}]}}]}}}""";

	@LocalServerPort
	int port;

	private Meeting meeting;

	@BeforeEach
	void a_meeting_in_doha() {
		this.meeting = Meetings.planned(this.port);
	}

	@Test
	void a_file_is_looked_at_before_anything_changes_and_then_taken_in_as_it_was_shown() {
		var shown = send("?preview=true", FILE);

		assertThat(shown.path("rooms").get(0).path("added").asBoolean()).isTrue();
		assertThat(shown.path("sessions")).extracting((line) -> line.path("outcome").asString())
			.containsExactly("placed", "without-place");
		assertThat(shown.path("sessions").get(0).path("starts").asString()).isEqualTo("2025-12-07T07:00:00Z");
		assertThat(shown.path("people").get(0).path("name").path("en").asString()).isEqualTo("Nobody Known");
		assertThat(shown.path("people").get(0).path("guest").asBoolean()).isTrue();
		assertThat(shown.path("people").get(0).path("added").asBoolean()).isTrue();
		assertThat(shown.path("sessions").get(1).path("against").get(0).asString()).contains("is taken by");
		assertThat(shown.path("overlaps").get(0).path("shared").asString()).isEqualTo("room");
		assertThat(draft().path("sessions").isEmpty()).isTrue();
		String guest = shown.path("people").get(0).path("id").asString();
		assertThat(RunningService.Identity.STUB.guests()).doesNotContainKey(guest);

		var done = send("?plan=" + shown.path("plan").asString(), FILE);

		assertThat(done.path("sessions")).isEqualTo(shown.path("sessions"));
		assertThat(draft().path("sessions").size()).isEqualTo(2);
		assertThat(draft().path("sessions").get(0).path("people").get(0).path("person").asString()).isEqualTo(guest);
		assertThat(draft().path("sessions").toString()).doesNotContain("Nobody Known");
		assertThat(RunningService.Identity.STUB.guests()).containsEntry(guest, "Nobody Known");
		assertThat(send("?preview=true", FILE).path("sessions")).extracting((line) -> line.path("outcome").asString())
			.containsOnly("already-there");
	}

	@Test
	void a_plan_that_does_not_hold_any_more_is_refused_and_nothing_is_taken_in() {
		var shown = send("?preview=true", FILE);
		this.meeting.organiser()
			.post(this.meeting.path("/rooms"), "{'id': 'hall', 'names': {'en': 'Hall'}, 'capacity': 40}")
			.done();

		this.meeting.organiser()
			.post(this.meeting.path("/programme/import?plan=" + shown.path("plan").asString()), FILE)
			.refused(409, "schedule.changed");

		assertThat(draft().path("sessions").isEmpty()).isTrue();
	}

	@Test
	void nothing_is_taken_in_while_nobody_can_name_the_guests() {
		RunningService.Identity.STUB.away(true);
		try {
			this.meeting.organiser()
				.post(this.meeting.path("/programme/import"), FILE)
				.refused(503, "guest.names-away");
		}
		finally {
			RunningService.Identity.STUB.away(false);
		}

		assertThat(draft().path("sessions").isEmpty()).isTrue();
		await("identity is asked again")
			.until(() -> this.meeting.organiser().post(this.meeting.path("/programme/import"), FILE).status() == 200);
	}

	@Test
	void who_heard_no_answer_may_ask_again_as_the_file_was_looked_at_and_nothing_is_there_twice() {
		String plan = send("?preview=true", FILE).path("plan").asString();
		var organiser = this.meeting.organiser().with("Idempotency-Key", this.meeting.name("key"));
		String door = this.meeting.path("/programme/import?plan=" + plan);

		organiser.post(door, FILE).done();
		var named = RunningService.Identity.STUB.guests();
		var draft = draft();

		assertThat(organiser.post(door, FILE).done().json().path("sessions"))
			.extracting((line) -> line.path("outcome").asString())
			.containsOnly("already-there");
		assertThat(draft()).isEqualTo(draft);
		assertThat(RunningService.Identity.STUB.guests()).isEqualTo(named);
	}

	@Test
	void a_file_that_cannot_be_read_is_refused_by_place() {
		var refused = this.meeting.organiser().post(this.meeting.path("/programme/import"), "{'schedule': ]");

		refused.refused(422, "schedule.bad-json");
		assertThat(refused.json().path("title").asString()).contains("line 1", "column 14");
	}

	private JsonNode send(String query, String file) {
		return this.meeting.organiser().post(this.meeting.path("/programme/import" + query), file).done().json();
	}

	private JsonNode draft() {
		return this.meeting.organiser().get(this.meeting.path("/programme")).done().json();
	}

}
