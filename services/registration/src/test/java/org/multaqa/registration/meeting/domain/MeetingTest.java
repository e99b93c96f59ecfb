package org.multaqa.registration.meeting.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.MeetingEvent.DeadlinesSet;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingRevised;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.MeetingStageReverted;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.model.events.MeetingEvent.RoleRevoked;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.DelegationFacts;
import org.multaqa.registration.api.MemberFacts;
import org.multaqa.registration.api.MemberState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingTest {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final PersonId LAYAN = new PersonId("layan");

	private static final PersonId SAMI = new PersonId("sami");

	private static final LocalDate FIRST = LocalDate.of(2025, 12, 7);

	private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

	private static final MeetingPlan MOVED = new MeetingPlan(LocalizedText.of("es", "Encuentro"), FIRST.plusDays(30),
			FIRST.plusDays(31), "America/Bogota", LocalizedText.of("es", "Bogotá"), List.of("es", "en"),
			new ConsentRule.Unanimous(), true);

	@Nested
	class Planning {

		@Test
		void makes_a_draft_and_its_founder_the_organiser_in_one_decision() {
			var decision = Meeting.plan(DOHA, plan(FIRST, "Asia/Qatar", List.of("ar", "en")), LAYAN, TODAY);

			assertThat(decision.state().stage()).isEqualTo(MeetingStage.DRAFT);
			assertThat(decision.state().roles().isOrganisedBy(LAYAN)).isTrue();
			assertThat(decision.events()).hasSize(2).last().isEqualTo(new RoleGranted(DOHA, LAYAN, Role.ORGANISER));
			assertThat(decision.events()).first().isInstanceOf(MeetingPlanned.class);
		}

		@Test
		void may_last_one_day() {
			Meeting.plan(DOHA, plan(FIRST.plusDays(2), "America/La_Paz", List.of("pt-BR")), LAYAN, TODAY);
		}

		@Test
		void is_refused_when_it_makes_no_sense() {
			assertRefused("meeting.ends-before-it-begins", plan(FIRST.plusDays(3), "Asia/Qatar", List.of("ar")));
			assertRefused("meeting.unknown-time-zone", plan(FIRST, "Asia/Doha-City", List.of("ar")));
			assertRefused("meeting.unknown-time-zone", plan(FIRST, "+03:00", List.of("ar")));
			assertRefused("meeting.unknown-time-zone", plan(FIRST, "", List.of("ar")));
			assertRefused("meeting.no-language", plan(FIRST, "Asia/Qatar", List.of()));
			assertRefused("meeting.bad-language", plan(FIRST, "Asia/Qatar", List.of("ar", "arabic language")));
			assertRefused("meeting.bad-language", plan(FIRST, "Asia/Qatar", List.of("ar", "ar")));
			assertRefused("text.too-long", new MeetingPlan(LocalizedText.of("ar", "ا".repeat(201)), FIRST, FIRST,
					"Asia/Qatar", LocalizedText.of("ar", "الدوحة"), List.of("ar"), new ConsentRule.NoBlock(), true));
		}

		@Test
		void may_last_sixty_days_and_no_longer() {
			Meeting.plan(DOHA, on(FIRST, FIRST.plusDays(59)), LAYAN, TODAY);

			assertRefused("meeting.too-many-days", on(FIRST, FIRST.plusDays(60)));
		}

		@Test
		void is_refused_where_a_year_is_mistyped() {
			Meeting.plan(DOHA, on(TODAY.minusYears(20), TODAY.minusYears(20)), LAYAN, TODAY);
			Meeting.plan(DOHA, on(TODAY.plusYears(20), TODAY.plusYears(20)), LAYAN, TODAY);

			assertRefused("meeting.too-far-away", on(FIRST.minusYears(100), FIRST.minusYears(100)));
			assertRefused("meeting.too-far-away", on(FIRST, FIRST.plusYears(100)));
			assertRefused("meeting.too-far-away", on(LocalDate.MAX, LocalDate.MAX));
			assertRefused("meeting.too-far-away", on(LocalDate.MIN, LocalDate.MAX));
		}

		private void assertRefused(String code, MeetingPlan plan) {
			MeetingTest.assertRefused(code, () -> Meeting.plan(DOHA, plan, LAYAN, TODAY));
		}

	}

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

	@Nested
	class Revising {

		@Test
		void changes_all_that_is_planned_and_keeps_the_rest() {
			var decision = at(MeetingStage.OPEN).revise(MOVED, TODAY);

			assertThat(decision.state())
				.isEqualTo(new Meeting(DOHA, MOVED, MeetingStage.OPEN, draft().appointments(), null));
			assertThat(decision.events())
				.containsExactly(new MeetingRevised(DOHA, MOVED.names(), MOVED.from(), MOVED.to(), "America/Bogota",
						MOVED.venue(), List.of("es", "en"), new ConsentRule.Unanimous(), true));
		}

		@Test
		void keeps_a_sample_a_sample() {
			assertThat(draft().revise(MOVED.asSample(false), TODAY).state().plan().sample()).isTrue();
		}

		@Test
		void asks_of_the_new_plan_what_it_asked_of_the_first() {
			assertRefused("meeting.too-many-days", () -> draft().revise(on(FIRST, FIRST.plusDays(60)), TODAY));
			assertRefused("meeting.too-far-away", () -> draft().revise(on(FIRST, FIRST.plusYears(1000)), TODAY));
			assertRefused("meeting.no-language", () -> draft().revise(plan(FIRST, "Asia/Qatar", List.of()), TODAY));
		}

		@Test
		void of_a_meeting_of_long_ago_leaves_its_days_alone() {
			var decision = draft().revise(plan(FIRST, "Asia/Qatar", List.of("ar", "fr")), TODAY.plusYears(50));

			assertThat(decision.state().plan().languages()).containsExactly("ar", "fr");
		}

		@Test
		void leaves_the_consent_rule_from_the_day_it_runs() {
			var sameRule = plan(FIRST, "Asia/Qatar", List.of("ar", "en"));

			assertThat(at(MeetingStage.CLOSED).revise(sameRule, TODAY).state().plan()).isEqualTo(sameRule);
			assertRefused("meeting.consent-rule-stands", () -> at(MeetingStage.RUNNING).revise(MOVED, TODAY));
			assertRefused("meeting.consent-rule-stands", () -> at(MeetingStage.CLOSED).revise(MOVED, TODAY));
		}

		@Test
		void is_refused_in_the_archive() {
			assertRefused("meeting.archived", () -> at(MeetingStage.ARCHIVED).revise(MOVED, TODAY));
		}

		@Test
		void again_changes_nothing() {
			var revised = draft().revise(MOVED, TODAY).state();

			assertThat(revised.revise(MOVED, TODAY)).isEqualTo(Decision.unchanged(revised));
		}

	}

	@Nested
	class Reaching_a_stage {

		@Test
		void goes_on_by_one() {
			var decision = draft().reach(MeetingStage.OPEN);

			assertThat(decision.state().stage()).isEqualTo(MeetingStage.OPEN);
			assertThat(decision.events()).containsExactly(new MeetingStageReached(DOHA, MeetingStage.OPEN));
		}

		@Test
		void neither_goes_back_nor_jumps() {
			assertRefused("meeting.not-the-next-stage", () -> draft().reach(MeetingStage.RUNNING));
			assertRefused("meeting.not-the-next-stage", () -> at(MeetingStage.RUNNING).reach(MeetingStage.OPEN));
		}

		@Test
		void again_changes_nothing() {
			assertThat(draft().reach(MeetingStage.DRAFT)).isEqualTo(Decision.unchanged(draft()));
		}

	}

	@Nested
	class Reverting {

		private static final LocalizedText EARLY = LocalizedText.of("en", "A day early");

		private static final DelegationFacts LEFT = delegation(MemberState.DECLINED, MemberState.WITHDRAWN);

		private static final DelegationFacts IN = delegation(MemberState.WAITING, MemberState.APPROVED);

		private static final DelegationFacts ARRIVED = delegation(MemberState.CHECKED_IN);

		@Test
		void goes_back_by_one_and_says_why() {
			var decision = at(MeetingStage.CLOSED).revert(MeetingStage.RUNNING, EARLY, () -> List.of(ARRIVED));

			assertThat(decision.state()).isEqualTo(at(MeetingStage.RUNNING));
			assertThat(decision.events()).containsExactly(new MeetingStageReverted(DOHA, MeetingStage.RUNNING, EARLY));
		}

		@Test
		void makes_it_a_draft_again_while_nobody_is_in_a_delegation() {
			assertThat(at(MeetingStage.OPEN).revert(MeetingStage.DRAFT, EARLY, () -> List.of(LEFT)).state())
				.isEqualTo(draft());
			assertRefused("meeting.somebody-in",
					() -> at(MeetingStage.OPEN).revert(MeetingStage.DRAFT, EARLY, () -> List.of(LEFT, IN)));
		}

		@Test
		void opens_it_again_while_nobody_has_arrived() {
			assertThat(at(MeetingStage.RUNNING).revert(MeetingStage.OPEN, EARLY, () -> List.of(LEFT, IN)).state())
				.isEqualTo(at(MeetingStage.OPEN));
			assertRefused("meeting.somebody-arrived",
					() -> at(MeetingStage.RUNNING).revert(MeetingStage.OPEN, EARLY, () -> List.of(IN, ARRIVED)));
		}

		@Test
		void is_refused_by_more_than_one_stage_and_from_the_archive() {
			assertRefused("meeting.not-the-stage-before",
					() -> at(MeetingStage.RUNNING).revert(MeetingStage.DRAFT, EARLY, List::of));
			assertRefused("meeting.not-the-stage-before",
					() -> at(MeetingStage.OPEN).revert(MeetingStage.RUNNING, EARLY, List::of));
			assertRefused("meeting.archived",
					() -> at(MeetingStage.ARCHIVED).revert(MeetingStage.CLOSED, EARLY, List::of));
		}

		@Test
		void again_changes_nothing_and_asks_nothing() {
			var open = at(MeetingStage.OPEN);

			assertThat(open.revert(MeetingStage.OPEN, EARLY, () -> List.of(ARRIVED)))
				.isEqualTo(Decision.unchanged(open));
		}

		private static DelegationFacts delegation(MemberState... states) {
			return new DelegationFacts(new OfficeId("mena"),
					Stream.of(states)
						.map((state) -> new MemberFacts(SAMI, List.of(Role.DELEGATE), state, null, null, null))
						.toList());
		}

	}

	@Nested
	class Appointing {

		@Test
		void gives_a_role_outside_delegations() {
			var decision = draft().appoint(SAMI, Role.OBSERVER);

			assertThat(decision.events()).containsExactly(new RoleGranted(DOHA, SAMI, Role.OBSERVER));
			assertThat(decision.state().roles().isOrganisedBy(SAMI)).isFalse();
			assertThat(decision.state().roles().isShownTo(Actor.of("sami"))).isTrue();
			assertThat(draft().roles().isShownTo(Actor.of("sami"))).isFalse();
		}

		@Test
		void is_refused_for_roles_that_come_with_a_seat_and_in_the_archive() {
			assertRefused("role.of-a-delegation", () -> draft().appoint(SAMI, Role.PRESIDENT));
			assertRefused("meeting.archived", () -> at(MeetingStage.ARCHIVED).appoint(SAMI, Role.OBSERVER));
		}

		@Test
		void again_changes_nothing() {
			assertThat(draft().appoint(LAYAN, Role.ORGANISER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Dismissing {

		@Test
		void ends_a_role() {
			var decision = draft().appoint(SAMI, Role.ORGANISER).state().dismiss(LAYAN, Role.ORGANISER);

			assertThat(decision.events()).containsExactly(new RoleRevoked(DOHA, LAYAN, Role.ORGANISER));
			assertThat(decision.state().roles().isOrganisedBy(LAYAN)).isFalse();
		}

		@Test
		void leaves_one_organiser_at_least() {
			assertRefused("meeting.last-organiser", () -> draft().dismiss(LAYAN, Role.ORGANISER));
		}

		@Test
		void of_who_has_no_role_changes_nothing() {
			assertThat(draft().dismiss(SAMI, Role.OBSERVER).isUnchanged()).isTrue();
		}

	}

	@Test
	void people_come_while_it_is_open_or_running_and_seats_are_prepared_before() {
		var coming = Set.of(MeetingStage.OPEN, MeetingStage.RUNNING);
		var inviting = Set.of(MeetingStage.DRAFT, MeetingStage.OPEN, MeetingStage.RUNNING);
		for (var stage : MeetingStage.values()) {
			assertThat(at(stage).roles().coming().isAllowed()).as(stage.name()).isEqualTo(coming.contains(stage));
			assertThat(at(stage).roles().inviting().isAllowed()).as(stage.name()).isEqualTo(inviting.contains(stage));
		}
	}

	private static MeetingPlan on(LocalDate from, LocalDate to) {
		return new MeetingPlan(LocalizedText.of("ar", "الملتقى"), from, to, "Asia/Qatar",
				LocalizedText.of("ar", "الدوحة"), List.of("ar"), new ConsentRule.NoBlock(), true);
	}

	private static Meeting draft() {
		return Meeting.plan(DOHA, plan(FIRST, "Asia/Qatar", List.of("ar")), LAYAN, TODAY).state();
	}

	private static Meeting at(MeetingStage stage) {
		var meeting = draft();
		while (meeting.stage() != stage) {
			meeting = meeting.reach(MeetingStage.values()[meeting.stage().ordinal() + 1]).state();
		}
		return meeting;
	}

	private static MeetingPlan moved(LocalDate from) {
		return plan(from, from.plusDays(2), "Asia/Qatar", List.of("ar"));
	}

	private static MeetingPlan plan(LocalDate from, String timeZone, List<String> languages) {
		return plan(from, FIRST.plusDays(2), timeZone, languages);
	}

	private static MeetingPlan plan(LocalDate from, LocalDate to, String timeZone, List<String> languages) {
		return new MeetingPlan(LocalizedText.of("ar", "الملتقى"), from, to, timeZone, LocalizedText.of("ar", "الدوحة"),
				languages, new ConsentRule.NoBlock(), true);
	}

	private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable question) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(question)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

}
