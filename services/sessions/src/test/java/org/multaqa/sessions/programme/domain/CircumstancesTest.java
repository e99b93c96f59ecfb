package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** Rules that ask for more than the programme itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CircumstancesTest {

	private static final OfficeId MENA = new OfficeId("mena");

	private static final OfficeId ASIA = new OfficeId("asia");

	private static Programme counting(Programme programme, PlanningRule rule, Severity severity) {
		return programme.setRules(programme.rules().with(Map.of(rule, severity), null)).state();
	}

	@Nested
	class What_builds_on_a_session_that_is_over {

		private final Circumstances unaccepted = new KnownCircumstances(DAYS, Map.of(), Set.of(MODELS));

		private final Programme programme = programme(plan(MODELS), plan(CHARTER, MODELS))
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state()
			.place(at(CHARTER, HALL, "08:00", "09:00"), DAYS)
			.state();

		@Test
		void is_told_while_nobody_has_accepted_its_outputs() {
			assertThat(this.programme.clashes(this.unaccepted))
				.extracting((clash) -> clash.rule() + " " + clash.session() + " " + clash.other())
				.containsExactly("BASE_NOT_ACCEPTED charter models");
			assertThat(this.programme.clashes(DAYS)).isEmpty();
		}

		@Test
		void may_be_moved_without_a_reason_and_is_told_of_it() {
			var place = at(CHARTER, MAJLIS, "08:00", "09:00");

			assertThat(this.programme.check(place, this.unaccepted)).extracting(Clash::rule)
				.containsExactly(PlanningRule.BASE_NOT_ACCEPTED);
			assertThat(this.programme.place(place, this.unaccepted).isUnchanged()).isFalse();
			assertThat(this.programme.check(at(MODELS, MAJLIS, "06:00", "07:00"), this.unaccepted)).isEmpty();
		}

		@Test
		void stops_a_release_where_that_counts_for_it() {
			assertThat(this.programme.release(text("First"), this.unaccepted, NOW).isUnchanged()).isFalse();

			var strict = counting(this.programme, PlanningRule.BASE_NOT_ACCEPTED, Severity.BLOCK_RELEASE);
			assertRefused("programme.base-not-accepted", () -> strict.release(text("First"), this.unaccepted, NOW));
			assertThat(strict.release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
		}

	}

	@Nested
	class Who_comes_alone_for_an_office {

		private static final Excuse BECAUSE = Excuse.of(text("A colleague listens in."), OMAR, NOW);

		private final Circumstances alone = new KnownCircumstances(DAYS, Map.of(MENA, VERA), Set.of());

		private final Programme programme = programme(planFor(MODELS, MENA, ASIA), planFor(CHARTER, MENA))
			.place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
			.state();

		private static SessionPlan planFor(SessionId id, OfficeId... offices) {
			var plan = plan(id);
			return new SessionPlan(id, plan.kind(), plan.title(), null, List.of(), List.of(offices), plan.languages(),
					null, List.of());
		}

		@Test
		void is_not_wanted_in_two_sessions_at_once_without_a_reason() {
			var place = at(CHARTER, MAJLIS, "07:00", "08:00");

			assertRefused("programme.needs-reason", () -> this.programme.place(place, this.alone));
			var placed = this.programme.placeAnyway(place, this.alone, BECAUSE).state();
			assertThat(placed.clashes(this.alone))
				.extracting((clash) -> clash.rule() + " " + clash.session() + " " + clash.other() + " " + clash.person()
						+ " " + (clash.excuse() != null))
				.containsExactly("DELEGATE_WANTED_TWICE models charter vera true");
			assertThat(placed.placeAnyway(place, this.alone, BECAUSE).isUnchanged()).isTrue();
		}

		@Test
		void is_wanted_in_one_after_the_other() {
			assertThat(this.programme.check(at(CHARTER, MAJLIS, "07:30", "08:00"), this.alone)).isEmpty();
		}

		@Test
		void is_not_meant_where_more_come_or_sessions_are_for_everybody() {
			var place = at(CHARTER, MAJLIS, "07:00", "08:00");

			assertThat(this.programme.check(place, DAYS)).isEmpty();
			assertThat(this.programme.check(place, new KnownCircumstances(DAYS, Map.of(ASIA, VERA), Set.of())))
				.isEmpty();
			assertThat(this.programme.revise(planFor(CHARTER), DAYS).state().check(place, this.alone)).isEmpty();
		}

	}

}
