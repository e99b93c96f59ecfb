package org.multaqa.registration.meeting.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.Deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.registration.meeting.domain.Fixtures.DOHA;
import static org.multaqa.registration.meeting.domain.Fixtures.FIRST;
import static org.multaqa.registration.meeting.domain.Fixtures.TODAY;
import static org.multaqa.registration.meeting.domain.Fixtures.assertRefused;
import static org.multaqa.registration.meeting.domain.Fixtures.at;
import static org.multaqa.registration.meeting.domain.Fixtures.draft;
import static org.multaqa.registration.meeting.domain.Fixtures.plan;

/** Until when people are nominated and answer. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingDeadlinesTest {

	@Nested
	class Setting_deadlines {

		private static final LocalDateTime EVENING = FIRST.minusDays(20).atTime(18, 0);

		@Test
		void says_until_when_people_are_nominated_and_answer() {
			var deadlines = new Deadlines(EVENING, EVENING.plusDays(5), List.of(2, 7, 2));

			var decision = at(MeetingStage.OPEN).setDeadlines(deadlines);

			assertThat(decision.state().until()).isEqualTo(deadlines);
			assertThat(decision.events())
				.containsExactly(new DeadlinesSet(DOHA, EVENING, EVENING.plusDays(5), List.of(7, 2)));
		}

		@Test
		void puts_them_right_takes_them_back_and_changes_nothing_again() {
			var set = draft().setDeadlines(new Deadlines(EVENING, null, List.of(7))).state();

			assertThat(set.setDeadlines(new Deadlines(EVENING, null, List.of(7)))).isEqualTo(Decision.unchanged(set));
			assertThat(set.setDeadlines(Deadlines.none()).events())
				.containsExactly(new DeadlinesSet(DOHA, null, null, List.of()));
			assertThat(draft().setDeadlines(Deadlines.none()).isUnchanged()).isTrue();
		}

		@Test
		void follows_the_clock_of_the_meeting_when_its_place_is_put_right() {
			var set = draft().setDeadlines(new Deadlines(null, EVENING, List.of())).state();

			var moved = set.revise(plan(FIRST, "America/Bogota", List.of("ar", "en")), TODAY).state();

			assertThat(set.roles().answersUntil()).contains(EVENING.toInstant(ZoneOffset.ofHours(3)));
			assertThat(moved.roles().answersUntil()).contains(EVENING.toInstant(ZoneOffset.ofHours(-5)));
		}

		@Test
		void is_not_left_behind_when_the_meeting_moves() {
			var set = draft().setDeadlines(new Deadlines(null, EVENING, List.of())).state();

			for (var elsewhere : List.of(EVENING.toLocalDate().minusDays(30), FIRST.plusYears(3))) {
				assertRefused("meeting.deadline-left-behind", () -> set.revise(moved(elsewhere), TODAY));
				assertThat(draft().revise(moved(elsewhere), TODAY).isUnchanged()).isFalse();
			}
			assertThat(set.revise(moved(FIRST.plusDays(1)), TODAY).isUnchanged()).isFalse();
		}

		@Test
		void is_refused_out_of_bounds() {
			for (var mistyped : List.of(FIRST.plusYears(1), FIRST.minusYears(3))) {
				assertRefused("meeting.deadline-out-of-bounds",
						() -> draft().setDeadlines(new Deadlines(mistyped.atStartOfDay(), null, List.of())));
				assertRefused("meeting.deadline-out-of-bounds",
						() -> draft().setDeadlines(new Deadlines(null, mistyped.atStartOfDay(), List.of())));
			}
			for (var days : List.of(List.of(0), List.of(61), List.of(9, 5, 1))) {
				assertRefused("meeting.bad-reminders", () -> draft().setDeadlines(new Deadlines(null, EVENING, days)));
			}
		}

	}

	private static MeetingPlan moved(LocalDate from) {
		return plan(from, from.plusDays(2), "Asia/Qatar", List.of("ar"));
	}

}
