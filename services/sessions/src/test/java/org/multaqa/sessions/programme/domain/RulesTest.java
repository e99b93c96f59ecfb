package org.multaqa.sessions.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.PlanningEvent.PlanningRulesSet;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;

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

/** What the rules of planning count for, and what may be placed all the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RulesTest {

	private static final Excuse BECAUSE = Excuse.of(text("More chairs come."), OMAR, NOW);

	private static Programme counting(Programme programme, PlanningRule rule, Severity severity) {
		return programme.setRules(programme.rules().with(Map.of(rule, severity), null)).state();
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
	class Setting_them {

		@Test
		void is_told_whole() {
			var rules = PlanningRules.USUAL.with(Map.of(PlanningRule.ROOM_TAKEN, Severity.WARN), 10);

			assertThat(programme().setRules(rules).events()).containsExactly(new PlanningRulesSet(MEETING, rules));
			assertThat(rules.of(PlanningRule.PERSON_ELSEWHERE)).isEqualTo(Severity.BLOCK);
		}

		@Test
		void again_changes_nothing() {
			assertThat(programme().setRules(PlanningRules.USUAL).isUnchanged()).isTrue();
		}

		@Test
		void is_refused_with_a_way_that_takes_longer_than_any() {
			assertRefused("programme.bad-minutes", () -> programme().setRules(PlanningRules.USUAL.with(Map.of(), 241)));
			assertRefused("programme.bad-minutes", () -> programme().setRules(PlanningRules.USUAL.with(Map.of(), -1)));
		}

	}

	@Nested
	class A_rule_that {

		private final Programme tooSmall = programme(planFor(MODELS, 30));

		private Programme counting(Severity severity) {
			return RulesTest.counting(this.tooSmall, PlanningRule.ROOM_TOO_SMALL, severity);
		}

		@Test
		void counts_for_nothing_is_not_told() {
			var placed = counting(Severity.IGNORE).place(at(MODELS, MAJLIS, "06:00", "07:00"), DAYS).state();

			assertThat(placed.clashes(DAYS)).isEmpty();
			assertThat(placed.release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
		}

		@ParameterizedTest
		@EnumSource(names = { "WARN", "BLOCK_RELEASE" })
		void does_not_block_needs_a_reason_which_is_told_and_kept(Severity severity) {
			var place = at(MODELS, MAJLIS, "06:00", "07:00");
			var programme = counting(severity);

			assertRefused("programme.needs-reason", () -> programme.place(place, DAYS));
			var decision = programme.placeAnyway(place, DAYS, BECAUSE);
			assertThat(decision.events()).containsExactly(new SessionPlaced(MEETING, place, BECAUSE.words()));
			assertThat(decision.state().clashes(DAYS)).extracting((clash) -> clash.excuse().words())
				.containsExactly(BECAUSE.words());
			assertThat(decision.state().release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
		}

		@Test
		void blocks_refuses_whatever_is_said() {
			assertRefused("programme.room-too-small",
					() -> this.tooSmall.placeAnyway(at(MODELS, MAJLIS, "06:00", "07:00"), DAYS, BECAUSE));
		}

		@Test
		void is_broken_from_outside_stops_a_release_only_where_it_counts_for_that() {
			var placed = programme(planFor(MODELS, 20)).place(at(MODELS, MAJLIS, "06:00", "07:00"), DAYS)
				.state()
				.reviseRoom(MAJLIS.id(), MAJLIS.names(), 10)
				.state();

			for (var severity : List.of(Severity.BLOCK, Severity.BLOCK_RELEASE)) {
				var programme = RulesTest.counting(placed, PlanningRule.ROOM_TOO_SMALL, severity);
				assertRefused("programme.room-too-small", () -> programme.release(text("First"), DAYS, NOW));
			}
			var warned = RulesTest.counting(placed, PlanningRule.ROOM_TOO_SMALL, Severity.WARN);
			assertThat(warned.release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
		}

		@Test
		void is_broken_from_outside_is_excused_by_placing_the_session_where_it_is() {
			var place = at(MODELS, MAJLIS, "06:00", "07:00");
			var placed = RulesTest.counting(programme(planFor(MODELS, 20)).place(place, DAYS).state(),
					PlanningRule.ROOM_TOO_SMALL, Severity.BLOCK_RELEASE);
			var smaller = placed.reviseRoom(MAJLIS.id(), MAJLIS.names(), 10).state();

			assertThat(smaller.place(place, DAYS).isUnchanged()).isTrue();
			var excused = smaller.placeAnyway(place, DAYS, BECAUSE);
			assertThat(excused.isUnchanged()).isFalse();
			assertThat(excused.state().placeAnyway(place, DAYS, BECAUSE).isUnchanged()).isTrue();
			assertThat(excused.state().release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
		}

	}

	@Nested
	class An_excuse {

		private final Programme excused = counting(withVeraInBoth(), PlanningRule.PERSON_ELSEWHERE,
				Severity.BLOCK_RELEASE)
			.placeAnyway(at(CHARTER, MAJLIS, "07:00", "08:00"), DAYS, BECAUSE)
			.state();

		@Test
		void holds_for_both_sessions_of_the_clash() {
			assertThat(this.excused.clashes(DAYS)).hasSize(1)
				.allSatisfy((clash) -> assertThat(clash.excuse()).isNotNull());
		}

		@Test
		void holds_no_more_when_the_other_session_moves_into_another_clash() {
			var moved = this.excused.placeAnyway(at(MODELS, HALL, "07:30", "09:00"), DAYS, BECAUSE)
				.state()
				.unplace(CHARTER)
				.state();
			assertThat(moved.clashes(DAYS)).isEmpty();

			var revised = counting(this.excused, PlanningRule.PERSON_ELSEWHERE, Severity.IGNORE)
				.place(at(MODELS, HALL, "06:30", "08:00"), DAYS)
				.state();
			assertThat(counting(revised, PlanningRule.PERSON_ELSEWHERE, Severity.BLOCK_RELEASE).clashes(DAYS))
				.extracting(Clash::excuse)
				.containsExactly((Excuse) null);
		}

		@Test
		void is_not_kept_where_nothing_speaks_against_the_place() {
			var decision = withVeraInBoth().placeAnyway(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS, BECAUSE);

			assertThat(decision.events())
				.containsExactly(new SessionPlaced(MEETING, at(CHARTER, MAJLIS, "08:00", "09:00")));
			assertThat(decision.state().get(CHARTER).excuse()).isNull();
		}

		@Test
		void goes_with_the_place() {
			assertThat(this.excused.unplace(CHARTER).state().get(CHARTER).excuse()).isNull();
		}

	}

	@Nested
	class All_clashes {

		private static final SessionId THIRD = new SessionId("third");

		@Test
		void of_a_draft_are_told_once_each_whichever_way_one_looks() {
			var draft = programme(planWith(MODELS, VERA, OMAR), planWith(CHARTER, VERA, OMAR), plan(THIRD, CHARTER));
			for (var rule : PlanningRule.values()) {
				draft = counting(draft, rule, Severity.IGNORE);
			}
			draft = draft.place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
				.state()
				.place(at(CHARTER, HALL, "07:00", "08:00"), DAYS)
				.state()
				.place(at(THIRD, MAJLIS, "06:00", "07:00"), DAYS)
				.state();

			assertThat(draft.clashes(DAYS)).isEmpty();
			assertThat(draft.setRules(PlanningRules.USUAL).state().clashes(DAYS))
				.extracting(
						(clash) -> clash.rule() + " " + clash.session() + " " + clash.other() + " " + clash.person())
				.containsExactly("ROOM_TAKEN models charter null", "PERSON_ELSEWHERE models charter vera",
						"PERSON_ELSEWHERE models charter omar", "BEFORE_WHAT_IT_BUILDS_ON third charter null");
		}

		@Test
		void have_what_a_session_builds_on_without_a_place() {
			var draft = programme(plan(MODELS), plan(CHARTER, MODELS)).place(at(CHARTER, HALL, "06:00", "07:00"), DAYS)
				.state();

			assertThat(draft.clashes(DAYS)).extracting(Clash::rule).containsExactly(PlanningRule.BUILDS_ON_UNPLACED);
			assertThat(draft.release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
			assertRefused("programme.builds-on-unplaced",
					() -> counting(draft, PlanningRule.BUILDS_ON_UNPLACED, Severity.BLOCK).release(text("First"), DAYS,
							NOW));
		}

		@Test
		void have_days_that_the_meeting_has_no_more() {
			var draft = programme(plan(MODELS)).place(at(MODELS, HALL, "06:00", "07:00"), DAYS).state();
			var later = new MeetingDays(LocalDate.parse("2025-12-08"), DAYS.to(), DAYS.zone());

			assertThat(draft.clashes(later)).extracting(Clash::rule).containsExactly(PlanningRule.OUTSIDE_MEETING);
		}

	}

	@Test
	void a_change_that_brings_a_clash_that_does_not_block_is_told_as_one_that_nobody_excused() {
		var programme = counting(programme(planWith(MODELS, VERA), planWith(CHARTER, new PersonId("zeynep")))
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state()
			.place(at(CHARTER, MAJLIS, "06:00", "07:00"), DAYS)
			.state(), PlanningRule.PERSON_ELSEWHERE, Severity.BLOCK_RELEASE);

		var revised = programme.revise(planWith(CHARTER, VERA), DAYS).state();
		assertThat(revised.clashes(DAYS)).extracting(Clash::excuse).containsExactly((Excuse) null);
		assertRefused("programme.person-elsewhere", () -> revised.release(text("First"), DAYS, NOW));
	}

}
