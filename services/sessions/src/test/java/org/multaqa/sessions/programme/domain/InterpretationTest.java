package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.Severity;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
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
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A session that promises interpretation has somebody for each language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterpretationTest {

	private static final Excuse BECAUSE = Excuse.of(text("The booth comes on Friday."), OMAR, NOW);

	private static SessionPlan promising(List<String> languages, Contributor... people) {
		var plan = plan(MODELS, List.of(people), null);
		return new SessionPlan(MODELS, plan.kind(), plan.title(), null, plan.people(), List.of(), plan.languages(),
				null, List.of(), null, languages);
	}

	private static Contributor into(String language) {
		return new Contributor(VERA, Part.INTERPRETER, language);
	}

	private static Programme placed(SessionPlan plan, Severity severity) {
		var programme = programme(plan);
		return programme.setRules(programme.rules().with(Map.of(PlanningRule.INTERPRETER_MISSING, severity), null))
			.state()
			.arranged(new Rearrangement(List.of(at(MODELS, HALL, "06:00", "07:00")), List.of()));
	}

	@Test
	void each_promised_language_into_which_nobody_interprets_is_told() {
		var clashes = placed(promising(List.of("fr", "en", "ar"), into("en")), Severity.WARN).clashes(DAYS);

		assertThat(clashes).extracting(Clash::rule).containsOnly(PlanningRule.INTERPRETER_MISSING);
		assertThat(clashes).extracting(Clash::language).containsExactly("fr", "ar");
		assertThat(clashes.getFirst().arguments()).contains(Locale.FRENCH);
	}

	@Test
	void nothing_is_told_where_everybody_is_there_or_nothing_is_promised() {
		assertThat(placed(promising(List.of("fr"), into("fr")), Severity.WARN).clashes(DAYS)).isEmpty();
		assertThat(placed(promising(List.of()), Severity.WARN).clashes(DAYS)).isEmpty();
	}

	@Test
	void who_speaks_does_not_interpret() {
		assertThat(placed(promising(List.of("fr"), new Contributor(VERA, Part.SPEAKER)), Severity.WARN).clashes(DAYS))
			.hasSize(1);
	}

	@Test
	void a_place_is_given_before_anybody_is_found_and_needs_no_reason() {
		var programme = programme(promising(List.of("fr")));
		var place = at(MODELS, HALL, "06:00", "07:00");

		assertThat(programme.check(place, DAYS)).extracting(Clash::rule)
			.containsExactly(PlanningRule.INTERPRETER_MISSING);
		var decision = programme.place(place, DAYS);
		assertThat(decision.isUnchanged()).isFalse();
		assertThat(decision.state().place(place, DAYS).isUnchanged()).isTrue();
	}

	@Test
	void it_stops_a_release_where_it_counts_for_that_until_somebody_interprets_or_says_why_not() {
		var programme = placed(promising(List.of("fr")), Severity.BLOCK_RELEASE);

		assertRefused("programme.interpreter-missing", () -> programme.release(text("First"), DAYS, NOW));
		var found = programme.revise(promising(List.of("fr"), into("fr")), DAYS).state();
		assertThat(found.release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
		var excused = programme.placeAnyway(at(MODELS, HALL, "06:00", "07:00"), DAYS, BECAUSE).state();
		assertThat(excused.release(text("First"), DAYS, NOW).isUnchanged()).isFalse();
	}

	@Test
	void an_excuse_of_one_language_is_none_of_another() {
		var excused = placed(promising(List.of("fr")), Severity.BLOCK_RELEASE)
			.placeAnyway(at(MODELS, HALL, "06:00", "07:00"), DAYS, BECAUSE)
			.state()
			.revise(promising(List.of("fr", "es")), DAYS)
			.state();

		assertThat(excused.clashes(DAYS)).extracting((clash) -> clash.language() + " " + (clash.excuse() != null))
			.containsExactly("fr true", "es false");
	}

	@Test
	void where_it_blocks_nothing_is_placed_and_nothing_more_is_promised() {
		var programme = placed(promising(List.of("fr"), into("fr")), Severity.BLOCK);

		assertRefused("programme.interpreter-missing",
				() -> programme.revise(promising(List.of("fr", "es"), into("fr")), DAYS));
		assertRefused("programme.interpreter-missing", () -> placed(promising(List.of("fr")), Severity.BLOCK)
			.placeAnyway(at(MODELS, MAJLIS, "06:00", "07:00"), DAYS, BECAUSE));
	}

	@Test
	void an_interpreter_is_a_person_who_can_be_in_one_place_only() {
		var programme = programme(promising(List.of("fr"), into("fr")), planWith(CHARTER, VERA))
			.place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
			.state();

		assertRefused("programme.person-elsewhere", () -> programme.place(at(CHARTER, MAJLIS, "07:00", "08:00"), DAYS));
	}

	@Test
	void an_interpreter_says_into_which_language_and_nobody_else_does() {
		assertRefused("programme.interpreter-without-language",
				() -> programme().plan(promising(List.of(), new Contributor(VERA, Part.INTERPRETER))));
		assertRefused("programme.language-without-interpreter",
				() -> programme().plan(promising(List.of(), new Contributor(VERA, Part.CHAIR, "fr"))));
	}

	@Test
	void a_later_meeting_takes_the_promise_over_and_not_the_interpreter() {
		var earlier = new EarlierProgramme(placed(promising(List.of("fr"), into("fr")), Severity.WARN), DAYS, DAYS);
		var taken = earlier.takenOver(Programme.empty(Doha.MEETING), "s").state();

		assertThat(taken.sessions()).singleElement().satisfies((session) -> {
			assertThat(session.plan().interpretation()).containsExactly("fr");
			assertThat(session.plan().people()).isEmpty();
			assertThat(session.placement()).isNotNull();
		});
	}

}
