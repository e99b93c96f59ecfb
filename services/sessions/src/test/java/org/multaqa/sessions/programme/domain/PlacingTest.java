package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.Placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planFor;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacingTest {

	/** From 06:00 until 07:30 in the hall. */
	private static Programme withModelsPlaced(Programme programme) {
		return programme.place(at(MODELS, HALL, "06:00", "07:30"), DAYS).state();
	}

	@Test
	void is_told() {
		var place = at(MODELS, HALL, "06:00", "07:30");

		assertThat(programme(plan(MODELS)).place(place, DAYS).events())
			.containsExactly(new SessionPlaced(MEETING, place));
	}

	@Test
	void again_changes_nothing() {
		var programme = withModelsPlaced(programme(plan(MODELS)));

		assertThat(programme.place(at(MODELS, HALL, "06:00", "07:30"), DAYS).isUnchanged()).isTrue();
	}

	@Test
	void moves_a_session_into_time_that_only_it_takes() {
		var programme = withModelsPlaced(programme(planWith(MODELS, VERA)));

		assertThat(programme.place(at(MODELS, HALL, "06:30", "08:00"), DAYS).isUnchanged()).isFalse();
	}

	@Test
	void is_refused_where_there_is_no_room_or_no_time() {
		var programme = programme(plan(MODELS));
		var attic = Room.inUse(new RoomId("attic"), HALL.names(), 5);

		assertRefused("programme.unknown-room", () -> programme.place(at(MODELS, attic, "06:00", "07:00"), DAYS));
		assertRefused("programme.ends-before-it-starts",
				() -> programme.place(at(MODELS, HALL, "06:00", "06:00"), DAYS));
		assertRefused("programme.unknown-session", () -> programme.place(at(CHARTER, HALL, "06:00", "07:00"), DAYS));
		assertRefused("programme.session-cancelled",
				() -> programme.cancel(MODELS).state().place(at(MODELS, HALL, "06:00", "07:00"), DAYS));
	}

	@Nested
	class In_a_room {

		@ParameterizedTest(name = "{0} to {1}")
		@CsvSource({ "06:00,07:30", "06:00,06:30", "07:00,07:30", "05:00,08:00", "06:30,07:00", "05:00,06:01",
				"07:29,09:00" })
		void that_is_taken_is_refused(String starts, String ends) {
			var programme = withModelsPlaced(programme(plan(MODELS), plan(CHARTER)));

			assertRefused("programme.room-taken", () -> programme.place(at(CHARTER, HALL, starts, ends), DAYS));
		}

		@ParameterizedTest(name = "{0} to {1}")
		@CsvSource({ "05:00,06:00", "07:30,08:00" })
		void may_begin_in_the_minute_in_which_another_ends(String starts, String ends) {
			var programme = withModelsPlaced(programme(plan(MODELS), plan(CHARTER)));

			assertThat(programme.place(at(CHARTER, HALL, starts, ends), DAYS).events()).hasSize(1);
		}

		@Test
		void holds_as_many_as_it_holds_and_no_more() {
			assertThat(programme(planFor(MODELS, 20)).place(at(MODELS, MAJLIS, "06:00", "07:00"), DAYS).events())
				.hasSize(1);
			assertRefused("programme.room-too-small",
					() -> programme(planFor(MODELS, 21)).place(at(MODELS, MAJLIS, "06:00", "07:00"), DAYS));
		}

	}

	@Nested
	class With_people {

		@Test
		void who_are_elsewhere_at_that_time_is_refused_whatever_they_do() {
			for (Part part : Part.values()) {
				var contributor = new Contributor(VERA, part, (part == Part.INTERPRETER) ? "fr" : null);
				var programme = withModelsPlaced(
						programme(planWith(MODELS, VERA), plan(CHARTER, List.of(contributor), null)));

				assertRefused("programme.person-elsewhere",
						() -> programme.place(at(CHARTER, MAJLIS, "06:00", "07:30"), DAYS));
			}
		}

		@Test
		void who_come_straight_from_another_room_is_fine() {
			var programme = withModelsPlaced(programme(planWith(MODELS, VERA), planWith(CHARTER, VERA)));

			assertThat(programme.place(at(CHARTER, MAJLIS, "07:30", "08:00"), DAYS).events()).hasSize(1);
		}

		@Test
		void who_do_two_things_in_one_session_is_fine() {
			var plan = plan(MODELS, List.of(new Contributor(VERA, Part.CHAIR), new Contributor(VERA, Part.SPEAKER)),
					null);

			assertThat(programme(plan).place(at(MODELS, HALL, "06:00", "07:00"), DAYS).events()).hasSize(1);
		}

	}

	@Nested
	class Beside_what_it_builds_on {

		@Test
		void is_refused_before_that_has_ended() {
			var programme = withModelsPlaced(programme(plan(MODELS), plan(CHARTER, MODELS)));

			assertRefused("programme.before-what-it-builds-on",
					() -> programme.place(at(CHARTER, MAJLIS, "07:29", "08:00"), DAYS));
			assertThat(programme.place(at(CHARTER, MAJLIS, "07:30", "08:00"), DAYS).events()).hasSize(1);
		}

		@Test
		void refuses_to_move_the_earlier_one_behind_it_too() {
			var programme = withModelsPlaced(programme(plan(MODELS), plan(CHARTER, MODELS)))
				.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
				.state();

			assertRefused("programme.before-what-it-builds-on",
					() -> programme.place(at(MODELS, HALL, "08:30", "09:30"), DAYS));
			assertRefused("programme.before-what-it-builds-on",
					() -> programme.place(at(MODELS, HALL, "10:00", "11:00"), DAYS));
			assertThat(programme.place(at(MODELS, HALL, "07:00", "08:00"), DAYS).events()).hasSize(1);
		}

		@Test
		void waits_for_nothing_that_has_no_place_yet() {
			var programme = programme(plan(MODELS), plan(CHARTER, MODELS));

			assertThat(programme.place(at(CHARTER, MAJLIS, "06:00", "07:00"), DAYS).events()).hasSize(1);
		}

	}

	@Nested
	class On_a_day {

		@ParameterizedTest(name = "{0} to {1}")
		@CsvSource({ "2025-12-06T20:59:00Z,2025-12-06T22:00:00Z", "2025-12-09T20:00:00Z,2025-12-09T21:01:00Z",
				"2025-12-11T08:00:00Z,2025-12-11T09:00:00Z" })
		void outside_the_meeting_is_refused(Instant starts, Instant ends) {
			assertRefused("programme.outside-meeting",
					() -> programme(plan(MODELS)).place(new Placement(MODELS, HALL.id(), starts, ends), DAYS));
		}

		@Test
		void counts_midnight_where_the_meeting_is() {
			var wholeMeeting = new Placement(MODELS, HALL.id(), Instant.parse("2025-12-06T21:00:00Z"),
					Instant.parse("2025-12-09T21:00:00Z"));

			assertThat(programme(plan(MODELS)).place(wholeMeeting, DAYS).events()).hasSize(1);
		}

		@Test
		void has_as_many_hours_as_the_clocks_there_say() {
			var longDay = new MeetingDays(LocalDate.parse("2025-11-02"), LocalDate.parse("2025-11-02"),
					ZoneId.of("America/New_York"));

			assertThat(longDay.end()).isEqualTo(longDay.begin().plusSeconds(25 * 3600));
		}

	}

	@Test
	void what_if_says_all_that_speaks_against_it() {
		var programme = withModelsPlaced(programme(planWith(MODELS, VERA),
				plan(CHARTER, List.of(new Contributor(VERA, Part.CHAIR)), 200, MODELS)));

		assertThat(programme.check(at(CHARTER, HALL, "06:00", "07:00"), DAYS)).extracting(Clash::code)
			.containsExactly("programme.room-too-small", "programme.room-taken", "programme.person-elsewhere",
					"programme.before-what-it-builds-on");
		assertThat(programme.check(at(CHARTER, HALL, "06:00", "07:00"), DAYS)).extracting(Clash::person)
			.containsExactly(null, null, VERA, null);
	}

	@Nested
	class Taking_away {

		@Test
		void frees_the_room() {
			var programme = withModelsPlaced(programme(plan(MODELS), plan(CHARTER)));
			var decision = programme.unplace(MODELS);

			assertThat(decision.events()).containsExactly(new SessionUnplaced(MEETING, MODELS));
			assertThat(decision.state().place(at(CHARTER, HALL, "06:00", "07:30"), DAYS).events()).hasSize(1);
		}

		@Test
		void again_changes_nothing() {
			assertThat(programme(plan(MODELS)).unplace(MODELS).isUnchanged()).isTrue();
		}

		@Test
		void is_refused_for_what_there_is_not() {
			assertRefused("programme.unknown-session", () -> programme().unplace(MODELS));
		}

	}

}
