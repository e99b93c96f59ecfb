package org.multaqa.sessions.programme.web;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.RunningService;
import org.multaqa.sessions.Wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the programme refuses over HTTP, with the code of each refusal. */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeRefusalHttpTest extends ProgrammeOfTwoRooms {

	@Test
	void a_taken_room_is_named_in_the_readers_language_and_nothing_changes() {
		this.meeting.plan("opening", "").done();
		this.meeting.plan("other", "").done();
		this.meeting.place("opening", "auditorium", 7, 6, 8).done();
		String before = this.meeting.organiser().get(this.meeting.path("/programme")).etag();

		var refusal = this.meeting.organiser()
			.with("Accept-Language", "ar")
			.put(this.meeting.path("/sessions/" + this.meeting.name("other") + "/placement"),
					this.meeting.place("auditorium", 7, 6, 8));
		refusal.refused(409, "programme.room-taken");
		assertThat(refusal.json().path("title").asString()).contains("«القاعة»", "«ورشة»");
		assertThat(this.meeting.organiser().get(this.meeting.path("/programme")).etag()).isEqualTo(before);
	}

	@Test
	void an_unknown_meeting_room_or_session() {
		this.meeting.organiser().get("/meetings/nowhere/programme").refused(404, "meeting.unknown");
		this.meeting.plan("opening", "").done();
		this.meeting.place("opening", "attic", 7, 6, 7).refused(404, "programme.unknown-room");
		this.meeting.place("nothing", "majlis", 7, 6, 7).refused(404, "programme.unknown-session");
		this.meeting.plan("second", "'buildsOn': ['nothing']").refused(404, "programme.unknown-session");
	}

	@Test
	void an_address_with_what_cannot_be_an_id() {
		this.meeting.organiser().get("/meetings/NOT_AN_ID/programme").refused(404, "request.unknown-address");
		this.meeting.organiser().get(this.meeting.path("/releases/last")).refused(404, "request.unknown-address");
	}

	@Test
	void an_edit_without_or_with_a_stale_version() {
		var planned = this.meeting.plan("opening", "").done();
		String path = this.meeting.path("/sessions/" + this.meeting.name("opening"));
		String edit = "{'kind': 'plenary', 'title': {'en': 'Opening'}}";

		this.meeting.organiser().put(path, edit).refused(428, "precondition.required");
		this.meeting.organiser().with("If-Match", planned.etag()).put(path, edit).done();
		this.meeting.organiser().with("If-Match", planned.etag()).put(path, edit).refused(412, "precondition.stale");
	}

	@Test
	void the_same_key_with_another_body() {
		var once = this.meeting.organiser().with("Idempotency-Key", "k-1");
		String body = "{'kind': 'seminar', 'title': {'ar': 'ندوة'}}";
		var first = once.post(this.meeting.path("/sessions"), body).done();

		var second = once.post(this.meeting.path("/sessions"), body).done();
		assertThat(second.text()).isEqualTo(first.text());
		once.post(this.meeting.path("/sessions"), "{'kind': 'seminar', 'title': {'ar': 'أخرى'}}")
			.refused(422, "idempotency.other-body");
	}

	@Test
	void what_is_not_well_formed() {
		this.meeting.organiser().post(this.meeting.path("/rooms"), "{'names': ").refused(400, "request.malformed-json");
		this.meeting.organiser()
			.post(this.meeting.path("/sessions"),
					"{'kind': 'plenary', 'title': {'en': 'x'}, 'people': [{'person': 'nobody-here', 'part': 'chair'}]}")
			.refused(404, "person.unknown");
		this.meeting.organiser()
			.post(this.meeting.path("/rooms"), "{'names': {'english_please': 'x'}, 'capacity': 2}")
			.refused(400, "request.bad-member");
		this.meeting.plan("opening", "'languages': ['ar', 'not a language']").refused(400, "request.bad-member");
		this.meeting.organiser()
			.post(this.meeting.path("/rooms"), "{'names': {'en': 'x'}, 'capacity': 0}")
			.refused(422, "programme.bad-capacity");
		this.meeting.organiser()
			.post(this.meeting.path("/rooms"), "{'names': {'en': '%s'}, 'capacity': 2}".formatted("x".repeat(201)))
			.refused(422, "text.too-long");
	}

	@Test
	void a_session_name_that_another_meeting_has() {
		this.meeting.plan("opening", "").done();
		var other = Meetings.planned(this.port);

		other.organiser()
			.post(other.path("/sessions"),
					"{'id': '%s', 'kind': 'plenary', 'title': {'en': 'Mine'}}".formatted(this.meeting.name("opening")))
			.refused(409, "programme.session-exists");
	}

	@Test
	void any_change_of_an_archived_meeting() {
		Wire.publish("meeting/" + this.meeting.id(), 2, "org.multaqa.meeting.stage-reached.v1",
				"{\"meeting\": \"%s\", \"stage\": \"archived\"}".formatted(this.meeting.id()));

		await("archived").until(() -> this.meeting.plan("late", "").status() == 409);
		this.meeting.plan("later", "").refused(409, "meeting.archived");
		this.meeting.organiser().get(this.meeting.path("/programme")).done();
	}

}
