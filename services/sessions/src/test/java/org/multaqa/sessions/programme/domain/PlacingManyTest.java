package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionUnplaced;
import org.multaqa.model.events.ProgrammeEvent.Placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MAJLIS;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacingManyTest {

	private static final Placement EARLY = at(MODELS, HALL, "06:00", "07:00");

	private static final Placement LATE = at(CHARTER, HALL, "07:00", "08:00");

	private static Rearrangement to(Placement... placements) {
		return new Rearrangement(List.of(placements), List.of());
	}

	/** Both in the hall, first the models. */
	private static Programme placed() {
		return programme(planWith(MODELS, VERA), planWith(CHARTER, VERA)).placeAll(to(EARLY, LATE), DAYS, null).state();
	}

	@Test
	void is_told_session_by_session_in_one_decision() {
		assertThat(programme(plan(MODELS), plan(CHARTER)).placeAll(to(EARLY, LATE), DAYS, null).events())
			.containsExactly(new SessionPlaced(MEETING, EARLY, null), new SessionPlaced(MEETING, LATE, null));
	}

	@Test
	void lets_sessions_come_where_others_were_and_lose_their_place() {
		var turned = placed().placeAll(to(at(MODELS, HALL, "07:00", "08:00"), at(CHARTER, HALL, "06:00", "07:00")),
				DAYS, null);
		assertThat(turned.state().clashes(DAYS)).isEmpty();

		assertThat(placed().placeAll(new Rearrangement(List.of(), List.of(MODELS)), DAYS, null).events())
			.containsExactly(new SessionUnplaced(MEETING, MODELS));
	}

	@Test
	void again_changes_nothing() {
		assertThat(placed().placeAll(to(EARLY, LATE), DAYS, null).isUnchanged()).isTrue();
	}

	@Test
	void is_refused_as_a_whole_with_what_blocks_one_of_them() {
		assertRefused("programme.person-elsewhere",
				() -> placed().placeAll(to(at(CHARTER, MAJLIS, "06:30", "07:30")), DAYS, null));
		assertRefused("programme.room-taken", () -> programme(plan(MODELS), plan(CHARTER))
			.placeAll(to(EARLY, at(CHARTER, HALL, "06:30", "07:30")), DAYS, null));
		assertRefused("programme.room-retired",
				() -> programme(plan(MODELS)).retireRoom(HALL.id(), NOW).state().placeAll(to(EARLY), DAYS, null));
		assertRefused("programme.session-cancelled",
				() -> placed().cancel(MODELS).state().placeAll(to(EARLY), DAYS, null));
		assertRefused("programme.unknown-session",
				() -> placed().placeAll(to(at(new SessionId("none"), HALL, "06:00", "07:00")), DAYS, null));
	}

	@Test
	void needs_a_reason_where_a_rule_speaks_against_it_that_does_not_block() {
		var mild = placed().setRules(new PlanningRules(Map.of(PlanningRule.PERSON_ELSEWHERE, Severity.WARN), 0))
			.state();
		var both = to(at(CHARTER, MAJLIS, "06:30", "07:30"));

		assertRefused("programme.needs-reason", () -> mild.placeAll(both, DAYS, null));
		assertThat(mild.placeAll(both, DAYS, Excuse.of(text("She asked for it."), VERA, NOW)).events()).containsExactly(
				new SessionPlaced(MEETING, at(CHARTER, MAJLIS, "06:30", "07:30"), text("She asked for it.")));
	}

}
