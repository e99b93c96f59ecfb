package org.multaqa.sessions.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.Meetings.Meeting;
import org.multaqa.sessions.RunningService;
import org.multaqa.sessions.Wire;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeHttpTest {

	@LocalServerPort
	int port;

	Meeting meeting;

	@BeforeEach
	void a_meeting_with_two_rooms() {
		this.meeting = Meetings.planned(this.port);
		this.meeting.room("auditorium", 120);
		this.meeting.room("majlis", 20);
	}

	@Nested
	class From_room_to_release {

		@Test
		void a_session_is_planned_placed_released_and_read() {
			var planned = meeting.plan("opening", "'people': [{'person': 'p-vera', 'part': 'chair'}]").done();
			assertThat(planned.json().path("languages").get(0).asString()).isEqualTo("ar");
			meeting.person("p-omar", "delegate:mena")
				.get(meeting.path("/programme"))
				.refused(404, "programme.not-released");
			meeting.place("opening", "auditorium", 7, 6, 7).done();
			var released = meeting.organiser().post(meeting.path("/releases"), "{'name': {'ar': 'الأولى'}}").done();
			assertThat(released.json().path("number").asInt()).isEqualTo(1);
			assertThat(released.json().path("changes").get(0).path("kind").asString()).isEqualTo("added");

			var seen = meeting.person("p-omar", "delegate:mena").get(meeting.path("/programme")).done().json();
			assertThat(seen.path("draft").asBoolean()).isFalse();
			assertThat(seen.path("timeZone").asString()).isEqualTo("Asia/Qatar");
			assertThat(seen.path("sessions").get(0).path("placement").path("starts").asString())
				.isEqualTo("2025-12-07T06:00:00Z");
			assertThat(seen.has("warnings")).isFalse();
		}

		@Test
		void what_is_not_released_is_not_shown() {
			meeting.plan("opening", "").done();
			meeting.place("opening", "auditorium", 7, 6, 7).done();
			meeting.organiser().post(meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
			meeting.place("opening", "majlis", 8, 6, 7).done();
			meeting.plan("secret", "").done();

			var seen = meeting.person("p-omar", "delegate:mena").get(meeting.path("/programme")).done().json();
			assertThat(seen.path("sessions").size()).isEqualTo(1);
			assertThat(seen.path("sessions").get(0).path("placement").path("room").asString()).isEqualTo("auditorium");
			meeting.person("p-omar", "delegate:mena")
				.get(meeting.path("/sessions/" + meeting.name("secret")))
				.refused(404, "programme.unknown-session");
			var draft = meeting.organiser().get(meeting.path("/programme")).done().json();
			assertThat(draft.path("draft").asBoolean()).isTrue();
			assertThat(draft.path("changes").get(0).path("kind").asString()).isEqualTo("moved");
			assertThat(draft.path("sessions").size()).isEqualTo(2);
		}

		@Test
		void calendars_and_apps_can_follow_it() {
			meeting.plan("opening", "").done();
			meeting.person("p-omar", "observer")
				.with("Accept", "text/calendar")
				.get(meeting.path("/programme.ics"))
				.refused(404, "programme.not-released");
			meeting.place("opening", "auditorium", 7, 6, 7).done();
			meeting.organiser().post(meeting.path("/releases"), "{'name': {'en': 'First'}}").done();

			var calendar = meeting.person("p-omar", "observer").get(meeting.path("/programme.ics")).done();
			assertThat(String.valueOf(calendar.headers().getContentType())).isEqualTo("text/calendar;charset=UTF-8");
			assertThat(calendar.text()).contains("SUMMARY:Workshop opening", "TZID=Asia/Qatar");
			assertThat(meeting.organiser().get(meeting.path("/schedule.xml")).done().text())
				.contains("<title>Workshop opening</title>");
		}

		@Test
		void a_Chinese_reader_has_the_Chinese_programme_and_no_other_from_a_cache() {
			meeting.organiser()
				.post(meeting.path("/sessions"),
						"{'id': '%s', 'kind': 'plenary', 'title': {'fr': 'Ouverture', 'zh': '开幕', 'de': 'Auftakt'}}"
							.formatted(meeting.name("opening")))
				.done();
			meeting.place("opening", "auditorium", 7, 6, 7).done();
			meeting.organiser().post(meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
			var french = meeting.person("p-omar", "observer").with("Accept-Language", "fr");
			var chinese = meeting.person("p-omar", "observer").with("Accept-Language", "zh-CN, fr;q=0.5");

			for (String file : List.of("/schedule.xml", "/programme.ics")) {
				var inFrench = french.get(meeting.path(file)).done();
				var inChinese = chinese.get(meeting.path(file)).done();
				assertThat(inFrench.text()).contains("Ouverture").doesNotContain("开幕");
				assertThat(inChinese.text()).contains("开幕").doesNotContain("Ouverture");
				assertThat(inChinese.headers().getVary()).anyMatch("Accept-Language"::equalsIgnoreCase);
				assertThat(inChinese.headers().getFirst("Content-Language")).isNotNull();
				assertThat(french.with("If-None-Match", inFrench.etag()).get(meeting.path(file)).status())
					.isEqualTo(304);
				assertThat(chinese.with("If-None-Match", inFrench.etag()).get(meeting.path(file)).status())
					.isEqualTo(200);
			}
		}

		@Test
		void every_fact_is_on_the_topic_in_order() {
			meeting.plan("opening", "").done();
			meeting.place("opening", "auditorium", 7, 6, 7).done();
			meeting.organiser().post(meeting.path("/releases"), "{'name': {'en': 'First'}}").done();

			await("five facts").until(() -> types().size() == 5);
			assertThat(types()).containsExactly("org.multaqa.programme.room-added.v1",
					"org.multaqa.programme.room-added.v1", "org.multaqa.programme.session-planned.v1",
					"org.multaqa.programme.session-placed.v1", "org.multaqa.programme.released.v1");
		}

		private List<String> types() {
			return Wire.records("multaqa.programme.v1", "programme/" + meeting.id())
				.stream()
				.map((record) -> Wire.header(record, "ce_type"))
				.toList();
		}

	}

	@Nested
	class Refusing {

		@Test
		void a_taken_room_is_named_in_the_readers_language_and_nothing_changes() {
			meeting.plan("opening", "").done();
			meeting.plan("other", "").done();
			meeting.place("opening", "auditorium", 7, 6, 8).done();
			String before = meeting.organiser().get(meeting.path("/programme")).etag();

			var refusal = meeting.organiser()
				.with("Accept-Language", "ar")
				.put(meeting.path("/sessions/" + meeting.name("other") + "/placement"),
						meeting.place("auditorium", 7, 6, 8));
			refusal.refused(409, "programme.room-taken");
			assertThat(refusal.json().path("title").asString()).contains("«القاعة»", "«ورشة»");
			assertThat(meeting.organiser().get(meeting.path("/programme")).etag()).isEqualTo(before);
		}

		@Test
		void an_unknown_meeting_room_or_session() {
			meeting.organiser().get("/meetings/nowhere/programme").refused(404, "meeting.unknown");
			meeting.plan("opening", "").done();
			meeting.place("opening", "attic", 7, 6, 7).refused(404, "programme.unknown-room");
			meeting.place("nothing", "majlis", 7, 6, 7).refused(404, "programme.unknown-session");
			meeting.plan("second", "'buildsOn': ['nothing']").refused(404, "programme.unknown-session");
		}

		@Test
		void an_address_with_what_cannot_be_an_id() {
			meeting.organiser().get("/meetings/NOT_AN_ID/programme").refused(404, "request.unknown-address");
			meeting.organiser().get(meeting.path("/releases/last")).refused(404, "request.unknown-address");
		}

		@Test
		void an_edit_without_or_with_a_stale_version() {
			var planned = meeting.plan("opening", "").done();
			String path = meeting.path("/sessions/" + meeting.name("opening"));
			String edit = "{'kind': 'plenary', 'title': {'en': 'Opening'}}";

			meeting.organiser().put(path, edit).refused(428, "precondition.required");
			meeting.organiser().with("If-Match", planned.etag()).put(path, edit).done();
			meeting.organiser().with("If-Match", planned.etag()).put(path, edit).refused(412, "precondition.stale");
		}

		@Test
		void the_same_key_with_another_body() {
			var once = meeting.organiser().with("Idempotency-Key", "k-1");
			String body = "{'kind': 'seminar', 'title': {'ar': 'ندوة'}}";
			var first = once.post(meeting.path("/sessions"), body).done();

			var second = once.post(meeting.path("/sessions"), body).done();
			assertThat(second.text()).isEqualTo(first.text());
			once.post(meeting.path("/sessions"), "{'kind': 'seminar', 'title': {'ar': 'أخرى'}}")
				.refused(422, "idempotency.other-body");
		}

		@Test
		void what_is_not_well_formed() {
			meeting.organiser().post(meeting.path("/rooms"), "{'names': ").refused(400, "request.malformed-json");
			meeting.organiser()
				.post(meeting.path("/rooms"), "{'names': {'english_please': 'x'}, 'capacity': 2}")
				.refused(400, "request.bad-member");
			meeting.plan("opening", "'languages': ['ar', 'not a language']").refused(400, "request.bad-member");
			meeting.organiser()
				.post(meeting.path("/rooms"), "{'names': {'en': 'x'}, 'capacity': 0}")
				.refused(422, "programme.bad-capacity");
			meeting.organiser()
				.post(meeting.path("/rooms"), "{'names': {'en': '%s'}, 'capacity': 2}".formatted("x".repeat(201)))
				.refused(422, "text.too-long");
		}

		@Test
		void a_session_name_that_another_meeting_has() {
			meeting.plan("opening", "").done();
			var other = Meetings.planned(port);

			other.organiser()
				.post(other.path("/sessions"),
						"{'id': '%s', 'kind': 'plenary', 'title': {'en': 'Mine'}}".formatted(meeting.name("opening")))
				.refused(409, "programme.session-exists");
		}

		@Test
		void any_change_of_an_archived_meeting() {
			Wire.publish("meeting/" + meeting.id(), 2, "org.multaqa.meeting.stage-reached.v1",
					"{\"meeting\": \"%s\", \"stage\": \"archived\"}".formatted(meeting.id()));

			await("archived").until(() -> meeting.plan("late", "").status() == 409);
			meeting.plan("later", "").refused(409, "meeting.archived");
			meeting.organiser().get(meeting.path("/programme")).done();
		}

	}

	@Nested
	class What_if {

		@Test
		void all_clashes_are_told_and_nothing_changes() {
			meeting.plan("opening", "'people': [{'person': 'p-vera', 'part': 'chair'}]").done();
			meeting.place("opening", "majlis", 7, 6, 8).done();
			meeting
				.plan("big",
						"'capacity': 30, 'people': [{'person': 'p-vera', 'part': 'rapporteur'}], 'buildsOn': ['%s']"
							.formatted(meeting.name("opening")))
				.done();
			String before = meeting.organiser().get(meeting.path("/programme")).etag();

			var answer = meeting.organiser()
				.post(meeting.path("/sessions/" + meeting.name("big") + "/placement/check"),
						meeting.place("majlis", 7, 7, 9))
				.done()
				.json();
			assertThat(answer.path("possible").asBoolean()).isFalse();
			assertThat(answer.path("clashes").findValuesAsString("code")).containsExactly("programme.room-too-small",
					"programme.room-taken", "programme.person-elsewhere", "programme.before-what-it-builds-on");
			assertThat(answer.path("clashes").get(2).path("title").asString()).contains("p-vera", "Workshop opening");
			assertThat(meeting.organiser().get(meeting.path("/programme")).etag()).isEqualTo(before);
		}

		@Test
		void a_free_place_is_possible() {
			meeting.plan("opening", "").done();

			assertThat(meeting.organiser()
				.post(meeting.path("/sessions/" + meeting.name("opening") + "/placement/check"),
						meeting.place("majlis", 7, 7, 9))
				.done()
				.json()
				.path("possible")
				.asBoolean()).isTrue();
		}

	}

	@Nested
	class At_once {

		@Test
		void only_one_of_many_gets_the_room() throws Exception {
			var names = IntStream.range(0, 6).mapToObj((number) -> "s" + number).toList();
			names.forEach((name) -> meeting.plan(name, "").done());

			var answers = together(names.stream()
				.<Callable<Integer>>map((name) -> () -> meeting.place(name, "majlis", 8, 6, 7).status())
				.toList());
			assertThat(answers).filteredOn((status) -> status == 200).hasSize(1);
			assertThat(answers).filteredOn((status) -> status == 409).hasSize(5);
		}

		private static <T> List<T> together(List<Callable<T>> calls) throws Exception {
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				var answers = new ArrayList<T>();
				for (var answer : people.invokeAll(calls)) {
					answers.add(answer.get());
				}
				return answers;
			}
		}

	}

}
