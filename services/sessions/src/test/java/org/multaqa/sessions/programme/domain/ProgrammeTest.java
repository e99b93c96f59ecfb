package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.PlanningEvent.SessionCancelled;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RoomEvent.RoomAdded;
import org.multaqa.model.events.RoomEvent.RoomRemoved;
import org.multaqa.model.events.RoomEvent.RoomRevised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planFor;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeTest {

	@Nested
	class Adding_a_room {

		@Test
		void is_told() {
			assertThat(Programme.empty(MEETING).addRoom(HALL).events())
				.containsExactly(new RoomAdded(MEETING, HALL.id(), HALL.names(), 120));
		}

		@Test
		void is_refused_under_a_name_that_another_room_has() {
			assertRefused("programme.room-exists", () -> programme().addRoom(Room.inUse(HALL.id(), HALL.names(), 121)));
		}

		@Test
		void is_refused_where_nobody_fits_in() {
			assertRefused("programme.bad-capacity",
					() -> programme().addRoom(Room.inUse(new RoomId("cupboard"), HALL.names(), 0)));
		}

		@Test
		void is_refused_when_its_name_is_endless() {
			assertRefused("text.too-long", () -> programme()
				.addRoom(Room.inUse(new RoomId("long"), LocalizedText.of("ar", "ق".repeat(201)), 5)));
		}

		@Test
		void again_changes_nothing() {
			assertThat(programme().addRoom(HALL).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Revising_a_room {

		private static final Instant SINCE = Instant.parse("2025-12-07T20:00:00Z");

		@Test
		void is_told_with_all_that_it_is_now() {
			var decision = programme().reviseRoom(HALL.id(), text("Great hall"), 90);

			assertThat(decision.state().rooms()).containsExactly(Room.inUse(HALL.id(), text("Great hall"), 90), MAJLIS);
			assertThat(decision.events())
				.containsExactly(new RoomRevised(MEETING, HALL.id(), text("Great hall"), 90, null));
		}

		@Test
		void that_is_too_small_now_leaves_what_is_placed_there_and_says_so() {
			var programme = programme(planFor(MODELS, 100)).place(at(MODELS, HALL, "06:00", "07:30"), DAYS).state();
			var smaller = programme.reviseRoom(HALL.id(), HALL.names(), 50).state();

			assertThat(smaller.placements()).isEqualTo(programme.placements());
			assertThat(smaller.clashes(DAYS)).extracting(Clash::code).containsExactly("programme.room-too-small");
			assertThat(programme.clashes(DAYS)).isEmpty();
			assertThat(smaller.revise(planFor(MODELS, 60), DAYS).isUnchanged()).isFalse();
		}

		@Test
		void is_refused_where_there_is_none_or_nobody_fits_in() {
			assertRefused("programme.unknown-room", () -> programme().reviseRoom(new RoomId("attic"), HALL.names(), 5));
			assertRefused("programme.bad-capacity", () -> programme().reviseRoom(HALL.id(), HALL.names(), 0));
			assertRefused("text.too-long",
					() -> programme().reviseRoom(HALL.id(), text("r".repeat(201)), HALL.capacity()));
		}

		@Test
		void again_changes_nothing() {
			assertThat(programme().reviseRoom(HALL.id(), HALL.names(), HALL.capacity()).isUnchanged()).isTrue();
		}

		@Test
		void to_be_used_no_more_leaves_what_is_placed_there_and_takes_nothing_new() {
			var programme = programme(plan(MODELS), plan(CHARTER)).place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
				.state();
			var decision = programme.retireRoom(HALL.id(), SINCE);
			var retired = decision.state();

			assertThat(decision.events())
				.containsExactly(new RoomRevised(MEETING, HALL.id(), HALL.names(), HALL.capacity(), SINCE));
			assertRefused("programme.room-retired", () -> retired.place(at(CHARTER, HALL, "08:00", "09:00"), DAYS));
			assertRefused("programme.room-retired", () -> retired.place(at(MODELS, HALL, "08:00", "09:00"), DAYS));
			assertThat(retired.place(at(MODELS, HALL, "06:00", "07:30"), DAYS).isUnchanged()).isTrue();
			assertThat(retired.clashes(DAYS)).extracting(Clash::code).containsExactly("programme.room-retired");
			assertThat(retired.release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
		}

		@Test
		void to_be_used_no_more_or_again_twice_changes_nothing() {
			var retired = programme().retireRoom(HALL.id(), SINCE).state();

			assertThat(retired.retireRoom(HALL.id(), SINCE.plusSeconds(1)).isUnchanged()).isTrue();
			assertThat(retired.reopenRoom(HALL.id()).state()).isEqualTo(programme());
			assertThat(programme().reopenRoom(HALL.id()).isUnchanged()).isTrue();
			assertRefused("programme.unknown-room", () -> programme().retireRoom(new RoomId("attic"), SINCE));
		}

	}

	@Nested
	class Removing_a_room {

		@Test
		void is_told() {
			var decision = programme().removeRoom(MAJLIS.id());

			assertThat(decision.state().rooms()).containsExactly(HALL);
			assertThat(decision.events()).containsExactly(new RoomRemoved(MEETING, MAJLIS.id()));
		}

		@Test
		void is_refused_where_something_is_placed_or_was_released() {
			var placed = programme(plan(MODELS)).place(at(MODELS, HALL, "06:00", "07:30"), DAYS).state();
			var released = placed.release(text("First"), DAYS, NOW).state().unplace(MODELS).state();

			assertRefused("programme.room-used", () -> placed.removeRoom(HALL.id()));
			assertRefused("programme.room-used", () -> released.removeRoom(HALL.id()));
			assertThat(placed.unplace(MODELS).state().removeRoom(HALL.id()).isUnchanged()).isFalse();
		}

		@Test
		void again_is_refused_as_of_what_there_is_not() {
			assertRefused("programme.unknown-room",
					() -> programme().removeRoom(HALL.id()).state().removeRoom(HALL.id()));
		}

	}

	@Nested
	class When_the_meeting_has_other_days {

		private static final MeetingDays LATER = new MeetingDays(DAYS.from().plusDays(1), DAYS.to(), DAYS.zone());

		@Test
		void a_session_outside_them_stays_where_it_is_and_can_be_reworded() {
			var programme = programme(plan(MODELS)).place(at(MODELS, HALL, "06:00", "07:30"), DAYS).state();

			assertThat(programme.clashes(LATER)).extracting(Clash::code).containsExactly("programme.outside-meeting");
			assertThat(programme.revise(planWith(MODELS, VERA), LATER).isUnchanged()).isFalse();
			assertRefused("programme.outside-meeting", () -> programme.release(text("First"), LATER, NOW));
		}

	}

	@Nested
	class Planning {

		@Test
		void is_told_and_the_session_has_no_place_yet() {
			var decision = programme().plan(plan(MODELS));

			assertThat(decision.events()).containsExactly(new SessionPlanned(MEETING, plan(MODELS)));
			assertThat(decision.state().get(MODELS).placement()).isNull();
		}

		@Test
		void is_refused_under_a_name_that_another_session_has() {
			assertRefused("programme.session-exists", () -> programme(plan(MODELS)).plan(planWith(MODELS, VERA)));
		}

		@Test
		void is_refused_on_top_of_what_there_is_not() {
			assertRefused("programme.unknown-session", () -> programme().plan(plan(CHARTER, MODELS)));
		}

		@Test
		void is_refused_on_top_of_itself() {
			assertRefused("programme.circle", () -> programme().plan(plan(MODELS, MODELS)));
		}

		@Test
		void is_refused_on_top_of_what_is_cancelled() {
			var programme = programme(plan(MODELS)).cancel(MODELS).state();

			assertRefused("programme.session-cancelled", () -> programme.plan(plan(CHARTER, MODELS)));
		}

		@Test
		void is_refused_with_an_endless_list() {
			var plan = plan(MODELS);
			assertRefused("programme.list-too-long",
					() -> programme().plan(new SessionPlan(MODELS, plan.kind(), plan.title(), null, List.of(),
							Collections.nCopies(201, new OfficeId("mena")), List.of(), null, List.of())));
		}

		@Test
		void again_changes_nothing() {
			assertThat(programme(plan(MODELS)).plan(plan(MODELS)).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Revising {

		@Test
		void is_told_and_the_session_keeps_its_place() {
			var decision = programme(plan(MODELS)).place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
				.state()
				.revise(planWith(MODELS, VERA), DAYS);

			assertThat(decision.events()).containsExactly(new SessionRevised(MEETING, planWith(MODELS, VERA)));
			assertThat(decision.state().get(MODELS).placement()).isEqualTo(at(MODELS, HALL, "06:00", "07:00"));
		}

		@Test
		void is_refused_when_a_new_person_is_elsewhere_at_that_time() {
			var programme = programme(planWith(MODELS, VERA), planWith(CHARTER, OMAR))
				.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
				.state()
				.place(at(CHARTER, MAJLIS, "06:30", "07:30"), DAYS)
				.state();

			assertRefused("programme.person-elsewhere", () -> programme.revise(planWith(CHARTER, OMAR, VERA), DAYS));
		}

		@Test
		void is_refused_when_more_people_come_than_the_room_holds() {
			var programme = programme(plan(MODELS)).place(at(MODELS, MAJLIS, "06:00", "07:00"), DAYS).state();

			assertRefused("programme.room-too-small", () -> programme.revise(planFor(MODELS, 21), DAYS));
			assertThat(programme.revise(planFor(MODELS, 20), DAYS).isUnchanged()).isFalse();
		}

		@Test
		void is_refused_when_it_would_build_on_something_later() {
			var programme = programme(plan(MODELS), plan(CHARTER)).place(at(MODELS, HALL, "08:00", "09:00"), DAYS)
				.state()
				.place(at(CHARTER, HALL, "06:00", "07:00"), DAYS)
				.state();

			assertRefused("programme.before-what-it-builds-on", () -> programme.revise(plan(CHARTER, MODELS), DAYS));
		}

		@Test
		void is_refused_when_it_would_close_a_circle() {
			var third = new SessionId("third");
			var programme = programme(plan(MODELS), plan(CHARTER, MODELS), plan(third, CHARTER));

			assertRefused("programme.circle", () -> programme.revise(plan(MODELS, third), DAYS));
		}

		@Test
		void is_refused_for_what_is_cancelled_or_unknown() {
			assertRefused("programme.session-cancelled",
					() -> programme(plan(MODELS)).cancel(MODELS).state().revise(planFor(MODELS, 2), DAYS));
			assertRefused("programme.unknown-session", () -> programme().revise(plan(MODELS), DAYS));
		}

		@Test
		void again_changes_nothing() {
			assertThat(programme(plan(MODELS)).revise(plan(MODELS), DAYS).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Cancelling {

		@Test
		void frees_the_place_and_tells_what_builds_on_it() {
			var programme = programme(plan(MODELS), plan(CHARTER, MODELS))
				.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
				.state();

			var decision = programme.cancel(MODELS);

			assertThat(decision.events()).containsExactly(new SessionUnplaced(MEETING, MODELS),
					new SessionCancelled(MEETING, MODELS), new SessionRevised(MEETING, plan(CHARTER)));
			assertThat(decision.state().place(at(CHARTER, HALL, "06:00", "07:00"), DAYS).isUnchanged()).isFalse();
		}

		@Test
		void is_refused_for_what_there_is_not() {
			assertRefused("programme.unknown-session", () -> programme().cancel(MODELS));
		}

		@Test
		void again_changes_nothing() {
			assertThat(programme(plan(MODELS)).cancel(MODELS).state().cancel(MODELS).isUnchanged()).isTrue();
		}

	}

	@Test
	void words_are_as_long_as_their_longest_language() {
		var plan = plan(MODELS);
		var longTitle = text("short").with(LocalizedText.of("fr", "x".repeat(201)));

		assertRefused("text.too-long", () -> programme().plan(new SessionPlan(MODELS, plan.kind(), longTitle, null,
				List.of(), List.of(), List.of(), null, List.of())));
	}

}
