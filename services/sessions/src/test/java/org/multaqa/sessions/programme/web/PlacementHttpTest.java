package org.multaqa.sessions.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.sessions.RunningService;

import static org.assertj.core.api.Assertions.assertThat;

/** What clashes, asked before and when many want the same room. */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacementHttpTest extends ProgrammeOfTwoRooms {

	@Test
	void all_clashes_are_told_and_nothing_changes() {
		this.meeting.plan("opening", "'people': [{'person': 'p-vera', 'part': 'chair'}]").done();
		this.meeting.place("opening", "majlis", 7, 6, 8).done();
		this.meeting
			.plan("big",
					"'capacity': 30, 'people': [{'person': 'p-vera', 'part': 'rapporteur'}], 'buildsOn': ['%s']"
						.formatted(this.meeting.name("opening")))
			.done();
		String before = this.meeting.organiser().get(this.meeting.path("/programme")).etag();

		var answer = this.meeting.organiser()
			.post(this.meeting.path("/sessions/" + this.meeting.name("big") + "/placement/check"),
					this.meeting.place("majlis", 7, 7, 9))
			.done()
			.json();
		assertThat(answer.path("possible").asBoolean()).isFalse();
		assertThat(answer.path("clashes").findValuesAsString("rule")).containsExactly("room-too-small", "room-taken",
				"person-elsewhere", "before-what-it-builds-on", "base-not-accepted");
		assertThat(answer.path("clashes").get(2).path("title").asString()).contains("Somebody", "Workshop opening")
			.doesNotContain("p-vera");
		assertThat(this.meeting.organiser().get(this.meeting.path("/programme")).etag()).isEqualTo(before);
	}

	@Test
	void a_free_place_is_possible() {
		this.meeting.plan("opening", "").done();

		assertThat(this.meeting.organiser()
			.post(this.meeting.path("/sessions/" + this.meeting.name("opening") + "/placement/check"),
					this.meeting.place("majlis", 7, 7, 9))
			.done()
			.json()
			.path("possible")
			.asBoolean()).isTrue();
	}

	@Test
	void only_one_of_many_gets_the_room() throws Exception {
		var names = IntStream.range(0, 6).mapToObj((number) -> "s" + number).toList();
		names.forEach((name) -> this.meeting.plan(name, "").done());

		var answers = together(names.stream()
			.<Callable<Integer>>map((name) -> () -> this.meeting.place(name, "majlis", 8, 6, 7).status())
			.toList());
		assertThat(answers).filteredOn((status) -> status == 200).hasSize(1);
		assertThat(answers).filteredOn((status) -> status == 409).hasSize(5);
	}

	@Test
	void a_place_against_which_a_rule_speaks_that_does_not_block_needs_a_reason_which_is_kept_and_shown() {
		this.meeting.organiser()
			.put(this.meeting.path("/planning-rules"), "{'severities': {'room-too-small': 'block-release'}}")
			.done();
		this.meeting.plan("big", "'capacity': 30").done();

		var asked = this.meeting.place("big", "majlis", 7, 6, 7);
		asked.refused(409, "programme.needs-reason");
		assertThat(asked.json().path("title").asString()).contains("the room is too small");

		var path = this.meeting.path("/sessions/" + this.meeting.name("big") + "/placement");
		var placed = this.meeting.organiser()
			.put(path, this.meeting.place("majlis", 7, 6, 7).replace("}", ", 'reason': {'en': 'More chairs come.'}}"))
			.done();
		assertThat(placed.json().path("placement").path("reason").path("en").asString()).isEqualTo("More chairs come.");
		var clash = this.meeting.organiser().get(this.meeting.path("/programme")).done().json().path("clashes").get(0);
		assertThat(clash.path("rule").asString()).isEqualTo("room-too-small");
		assertThat(clash.path("severity").asString()).isEqualTo("block-release");
		assertThat(clash.path("session").path("title").path("en").asString()).isEqualTo("Workshop big");
		assertThat(clash.path("session").path("starts").asString()).isEqualTo("2025-12-07T06:00:00Z");
		assertThat(clash.path("excuse").path("by").asString()).isEqualTo("p-sami");
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
	}

	@Test
	void two_sessions_exchange_their_places_from_the_version_that_was_seen() {
		this.meeting.plan("opening", "").done();
		this.meeting.plan("closing", "").done();
		this.meeting.place("closing", "majlis", 8, 9, 10).done();
		var opening = this.meeting.place("opening", "auditorium", 7, 6, 7).done();
		var path = this.meeting.path("/sessions/" + this.meeting.name("opening") + "/placement/swap");
		var with = "{'with': '%s'}".formatted(this.meeting.name("closing"));

		var swapped = this.meeting.organiser().with("If-Match", opening.etag()).post(path, with).done();
		assertThat(swapped.json().path("placement").path("room").asString()).isEqualTo("majlis");
		assertThat(this.meeting.organiser()
			.get(this.meeting.path("/sessions/" + this.meeting.name("closing")))
			.json()
			.path("placement")
			.path("starts")
			.asString()).isEqualTo("2025-12-07T06:00:00Z");
		this.meeting.organiser().with("If-Match", opening.etag()).post(path, with).refused(412, "precondition.stale");
	}

	@Test
	void a_room_that_is_closed_and_somebody_who_is_away_are_told_by_name() {
		this.meeting.plan("opening", "'people': [{'person': 'p-vera', 'part': 'chair'}]").done();
		var room = this.meeting.organiser().get(this.meeting.path("/rooms/majlis")).done();
		this.meeting.organiser()
			.with("If-Match", room.etag())
			.put(this.meeting.path("/rooms/majlis/use"),
					"{'parallel': false, 'open': [{'from': '2025-12-07T09:00+03:00', 'until': '2025-12-07T12:00+03:00'}]}")
			.done();
		this.meeting.organiser()
			.put(this.meeting.path("/people/p-vera/presence"),
					"{'times': [{'from': '2025-12-08T06:00:00Z', 'until': '2025-12-08T12:00:00Z'}]}")
			.done();

		this.meeting.place("opening", "majlis", 7, 9, 10).refused(409, "programme.room-not-available");
		var away = this.meeting.place("opening", "auditorium", 7, 6, 7);
		away.refused(409, "programme.person-not-available");
		assertThat(away.json().path("title").asString()).contains("Somebody").doesNotContain("p-vera");
		this.meeting.place("opening", "auditorium", 8, 6, 7).done();
		this.meeting.organiser()
			.put(this.meeting.path("/people/p-nobody/presence"), "{'times': []}")
			.refused(404, "person.unknown");
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
