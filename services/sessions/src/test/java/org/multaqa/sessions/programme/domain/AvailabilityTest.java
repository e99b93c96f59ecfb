package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.RoomEvent.RoomUse;
import org.multaqa.model.events.RoomEvent.RoomUseSet;

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
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;

/** When rooms and people are there, and how rooms can be used. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AvailabilityTest {

	private static Interval from(String starts, String ends) {
		return new Interval(Instant.parse("2025-12-07T" + starts + ":00Z"),
				Instant.parse("2025-12-07T" + ends + ":00Z"));
	}

	/**
	 * Models from 06:00 until 07:30 in the hall, the charter without a place, Vera in
	 * both.
	 */
	private static Programme withVeraInBoth() {
		return programme(planWith(MODELS, VERA), planWith(CHARTER, VERA))
			.place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
			.state();
	}

	@Nested
	class A_room {

		@Test
		void for_several_at_once_is_taken_by_none_of_them() {
			var use = new RoomUse(true, List.of());
			var decision = programme(plan(MODELS), plan(CHARTER)).useRoom(HALL.id(), use);
			assertThat(decision.events()).containsExactly(new RoomUseSet(MEETING, HALL.id(), use));

			var both = decision.state()
				.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
				.state()
				.place(at(CHARTER, HALL, "06:30", "07:30"), DAYS)
				.state();
			assertThat(both.clashes(DAYS)).isEmpty();
			assertThat(both.useRoom(HALL.id(), RoomUse.ANY).state().clashes(DAYS)).extracting(Clash::rule)
				.containsExactly(PlanningRule.ROOM_TAKEN);
		}

		@ParameterizedTest(name = "{0} to {1}: {2}")
		@CsvSource({ "06:00,08:00,true", "06:00,07:00,true", "05:59,07:00,false", "07:00,08:01,false",
				"08:00,09:00,false" })
		void takes_what_lies_in_its_open_times(String starts, String ends, boolean fits) {
			var programme = programme(plan(MODELS))
				.useRoom(HALL.id(), new RoomUse(false, List.of(from("07:00", "08:00"), from("06:00", "07:00"))))
				.state();

			assertThat(programme.check(at(MODELS, HALL, starts, ends), DAYS).isEmpty()).isEqualTo(fits);
		}

		@Test
		void used_as_it_is_changes_nothing_and_its_times_end_after_they_begin() {
			assertThat(programme().useRoom(HALL.id(), RoomUse.ANY).isUnchanged()).isTrue();
			assertRefused("programme.ends-before-it-starts",
					() -> programme().useRoom(HALL.id(), new RoomUse(false, List.of(from("08:00", "08:00")))));
			assertRefused("programme.unknown-room",
					() -> programme().removeRoom(HALL.id()).state().useRoom(HALL.id(), RoomUse.ANY));
		}

	}

	@Nested
	class Somebody {

		@Test
		void who_is_there_at_some_times_has_no_part_at_others() {
			var decision = withVeraInBoth().setPresence(VERA, List.of(from("06:00", "08:00")));
			assertThat(decision.events())
				.containsExactly(new PresenceSet(MEETING, VERA, List.of(from("06:00", "08:00"))));

			var programme = decision.state();
			assertRefused("programme.person-not-available",
					() -> programme.place(at(CHARTER, MAJLIS, "07:30", "08:30"), DAYS));
			assertThat(programme.place(at(CHARTER, MAJLIS, "07:30", "08:00"), DAYS).isUnchanged()).isFalse();
		}

		@Test
		void who_is_always_there_again_is_as_before() {
			var programme = programme();
			var away = programme.setPresence(VERA, List.of(from("06:00", "08:00"))).state();

			assertThat(away.setPresence(VERA, List.of()).state()).isEqualTo(programme);
			assertThat(programme.setPresence(VERA, List.of()).isUnchanged()).isTrue();
		}

		@ParameterizedTest(name = "{0} to {1}: {2}")
		@CsvSource({ "07:40,08:30,true", "07:39,08:30,false", "07:30,08:30,false", "05:00,05:50,true",
				"05:00,05:51,false" })
		void needs_time_from_one_room_to_another(String starts, String ends, boolean fits) {
			var programme = withVeraInBoth();
			var walking = programme.setRules(programme.rules().with(Map.of(), 10)).state();

			assertThat(walking.check(at(CHARTER, MAJLIS, starts, ends), DAYS)).extracting(Clash::rule)
				.isEqualTo(fits ? List.of() : List.of(PlanningRule.TRAVEL_TIME));
			assertThat(walking.check(at(CHARTER, HALL, "07:30", "08:30"), DAYS)).isEmpty();
		}

	}

}
