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
		assertThat(answer.path("clashes").findValuesAsString("code")).containsExactly("programme.room-too-small",
				"programme.room-taken", "programme.person-elsewhere", "programme.before-what-it-builds-on");
		assertThat(answer.path("clashes").get(2).path("title").asString()).contains("p-vera", "Workshop opening");
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
