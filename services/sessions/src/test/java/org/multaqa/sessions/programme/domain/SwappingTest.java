package org.multaqa.sessions.programme.domain;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.Severity;
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
import static org.multaqa.sessions.programme.domain.Doha.planFor;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** Two sessions exchange their places. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SwappingTest {

	private static final Excuse BECAUSE = Excuse.of(text("More chairs come."), OMAR, NOW);

	private final Programme both = programme(planWith(MODELS, VERA), planFor(CHARTER, 20))
		.place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
		.state()
		.place(at(CHARTER, MAJLIS, "08:00", "09:00"), DAYS)
		.state();

	@Test
	void brings_each_where_and_when_the_other_was() {
		var decision = this.both.swap(MODELS, CHARTER, DAYS, null);

		assertThat(decision.events()).containsExactly(new SessionPlaced(MEETING, at(MODELS, MAJLIS, "08:00", "09:00")),
				new SessionPlaced(MEETING, at(CHARTER, HALL, "06:00", "07:30")));
		assertThat(decision.state().placements()).containsExactly(at(CHARTER, HALL, "06:00", "07:30"),
				at(MODELS, MAJLIS, "08:00", "09:00"));
	}

	@Test
	void is_refused_whole_where_one_of_them_does_not_fit() {
		var programme = this.both.revise(planFor(MODELS, 21), DAYS).state();

		assertRefused("programme.room-too-small", () -> programme.swap(MODELS, CHARTER, DAYS, BECAUSE));
	}

	@Test
	void needs_a_reason_where_a_place_alone_would() {
		var programme = lenient(this.both.revise(planFor(MODELS, 21), DAYS).state());

		assertRefused("programme.needs-reason", () -> programme.swap(CHARTER, MODELS, DAYS, null));
		assertThat(programme.swap(CHARTER, MODELS, DAYS, BECAUSE).events()).containsExactly(
				new SessionPlaced(MEETING, at(CHARTER, HALL, "06:00", "07:30")),
				new SessionPlaced(MEETING, at(MODELS, MAJLIS, "08:00", "09:00"), BECAUSE.words()));
	}

	@Test
	void is_refused_with_what_has_no_place() {
		assertRefused("programme.without-place",
				() -> this.both.unplace(CHARTER).state().swap(MODELS, CHARTER, DAYS, null));
	}

	@Test
	void with_itself_changes_nothing() {
		assertThat(this.both.swap(MODELS, MODELS, DAYS, null).isUnchanged()).isTrue();
	}

	@Test
	void twice_is_as_before() {
		var back = this.both.swap(MODELS, CHARTER, DAYS, null).state().swap(MODELS, CHARTER, DAYS, null).state();

		assertThat(back).isEqualTo(this.both);
	}

	private static Programme lenient(Programme programme) {
		return programme.setRules(programme.rules().with(Map.of(PlanningRule.ROOM_TOO_SMALL, Severity.WARN), null))
			.state();
	}

}
