package org.multaqa.sessions.programme.web;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.sessions.RunningService;
import org.multaqa.sessions.Wire;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The programme over HTTP, from a room to a release. */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeHttpTest extends ProgrammeOfTwoRooms {

	@Test
	void a_session_is_planned_placed_released_and_read() {
		var planned = this.meeting.plan("opening", "'people': [{'person': 'p-vera', 'part': 'chair'}]").done();
		assertThat(planned.json().path("languages").get(0).asString()).isEqualTo("ar");
		this.meeting.person("p-omar", "delegate:mena")
			.get(this.meeting.path("/programme"))
			.refused(404, "programme.not-released");
		this.meeting.place("opening", "auditorium", 7, 6, 7).done();
		var released = this.meeting.organiser()
			.post(this.meeting.path("/releases"), "{'name': {'ar': 'الأولى'}}")
			.done();
		assertThat(released.json().path("number").asInt()).isEqualTo(1);
		assertThat(released.json().path("name").path("ar").asString()).isEqualTo("الأولى");

		var seen = this.meeting.person("p-omar", "delegate:mena").get(this.meeting.path("/programme")).done().json();
		assertThat(seen.path("draft").asBoolean()).isFalse();
		assertThat(seen.path("timeZone").asString()).isEqualTo("Asia/Qatar");
		assertThat(seen.path("sessions").get(0).path("placement").path("starts").asString())
			.isEqualTo("2025-12-07T06:00:00Z");
		assertThat(seen.has("warnings")).isFalse();
	}

	@Test
	void what_is_not_released_is_not_shown() {
		this.meeting.plan("opening", "").done();
		this.meeting.place("opening", "auditorium", 7, 6, 7).done();
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
		this.meeting.place("opening", "majlis", 8, 6, 7).done();
		this.meeting.plan("secret", "").done();

		var seen = this.meeting.person("p-omar", "delegate:mena").get(this.meeting.path("/programme")).done().json();
		assertThat(seen.path("sessions").size()).isEqualTo(1);
		assertThat(seen.path("sessions").get(0).path("placement").path("room").asString()).isEqualTo("auditorium");
		this.meeting.person("p-omar", "delegate:mena")
			.get(this.meeting.path("/sessions/" + this.meeting.name("secret")))
			.refused(404, "programme.unknown-session");
		var draft = this.meeting.organiser().get(this.meeting.path("/programme")).done().json();
		assertThat(draft.path("draft").asBoolean()).isTrue();
		assertThat(draft.path("changes").get(0).path("kind").asString()).isEqualTo("moved");
		assertThat(draft.path("sessions").size()).isEqualTo(2);
	}

	@Test
	void every_fact_is_on_the_topic_in_order() {
		this.meeting.plan("opening", "").done();
		this.meeting.place("opening", "auditorium", 7, 6, 7).done();
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'First'}}").done();

		await("five facts").until(() -> types().size() == 5);
		assertThat(types()).containsExactly("org.multaqa.programme.room-added.v1",
				"org.multaqa.programme.room-added.v1", "org.multaqa.programme.session-planned.v1",
				"org.multaqa.programme.session-placed.v1", "org.multaqa.programme.released.v2");
		var opening = Wire.records("multaqa.programme.v1", "publication/" + this.meeting.name("opening"));
		assertThat(opening).extracting((record) -> Wire.header(record, "ce_type"))
			.containsExactly("org.multaqa.programme.session-released.v1");
		assertThat(opening).extracting((record) -> Wire.header(record, "ce_sequence")).containsExactly("1");
	}

	@Test
	void a_release_says_from_what_to_what_it_changed() {
		this.meeting.plan("opening", "").done();
		this.meeting.place("opening", "auditorium", 7, 6, 7).done();
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
		this.meeting.place("opening", "majlis", 8, 6, 7).done();
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'Second'}}").done();

		var change = release("2").path("changes").get(0);
		assertThat(change.path("kind").asString()).isEqualTo("changed");
		assertThat(change.path("aspects")).extracting(JsonNode::asString).containsExactly("time", "room");
		assertThat(change.path("before").path("place").path("room").asString()).isEqualTo("auditorium");
		assertThat(change.path("after").path("place").path("room").asString()).isEqualTo("majlis");
		assertThat(release("2?since=0").path("changes").get(0).path("kind").asString()).isEqualTo("added");
		assertThat(release("1?since=2").path("changes").get(0).path("after").path("place").path("room").asString())
			.isEqualTo("auditorium");
		assertThat(release("1").path("sessions").get(0).path("place").path("capacity").asInt()).isEqualTo(120);
		this.meeting.organiser().get(this.meeting.path("/releases/3")).refused(404, "programme.unknown-release");
	}

	private JsonNode release(String number) {
		return this.meeting.person("p-omar", "delegate:mena")
			.get(this.meeting.path("/releases/" + number))
			.done()
			.json();
	}

	private List<String> types() {
		return Wire.records("multaqa.programme.v1", "programme/" + this.meeting.id())
			.stream()
			.map((record) -> Wire.header(record, "ce_type"))
			.toList();
	}

}
