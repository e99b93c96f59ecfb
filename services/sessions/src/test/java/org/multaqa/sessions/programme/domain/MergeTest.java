package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.Severity;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PlanningEvent.PresenceSet;
import org.multaqa.model.events.PlanningEvent.SessionRevised;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Interval;
import org.multaqa.model.events.ProgrammeEvent.Part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
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
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A guest who turns out to be Vera. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MergeTest {

	private static final PersonId GUEST = new PersonId("g-vera");

	private static final Merge MERGE = new Merge(GUEST, VERA);

	@Test
	void every_session_names_the_one_who_stays_in_one_write() {
		var before = programme(planWith(MODELS, GUEST, OMAR), planWith(CHARTER, GUEST));

		var decision = MERGE.in(before, DAYS).decision();

		assertThat(decision.state().get(MODELS).plan()).isEqualTo(planWith(MODELS, VERA, OMAR));
		assertThat(decision.state().get(CHARTER).plan()).isEqualTo(planWith(CHARTER, VERA));
		assertThat(decision.events()).containsExactly(new SessionRevised(MEETING, planWith(MODELS, VERA, OMAR)),
				new SessionRevised(MEETING, planWith(CHARTER, VERA)));
	}

	@Test
	void who_was_there_twice_is_there_once_in_each_part() {
		var chair = new Contributor(VERA, Part.CHAIR);
		var speaker = new Contributor(VERA, Part.SPEAKER);
		var before = programme(plan(MODELS, List.of(chair, speaker, new Contributor(GUEST, Part.SPEAKER)), null));

		assertThat(MERGE.in(before, DAYS).decision().state().get(MODELS).plan().people()).containsExactly(chair,
				speaker);
	}

	@Test
	void a_guest_in_no_session_changes_nothing() {
		var before = programme(planWith(MODELS, OMAR));

		assertThat(MERGE.in(before, DAYS).decision().isUnchanged()).isTrue();
	}

	@Test
	void is_refused_where_it_would_put_one_into_two_rooms_at_one_time() {
		var violation = catchThrowableOfType(RuleViolation.class, () -> MERGE.in(atOneTime(), DAYS).decision());

		assertThat(violation.code()).isEqualTo("programme.person-elsewhere");
		assertThat(MERGE.in(atOneTime(), DAYS).clashes()).extracting(Clash::rule)
			.containsExactly(PlanningRule.PERSON_ELSEWHERE);
	}

	@Test
	void is_told_of_and_done_where_the_rule_counts_for_less() {
		var lenient = atOneTime()
			.setRules(atOneTime().rules().with(Map.of(PlanningRule.PERSON_ELSEWHERE, Severity.WARN), null))
			.state();

		assertThat(MERGE.in(lenient, DAYS).clashes()).hasSize(1);
		assertThat(MERGE.in(lenient, DAYS).decision().state().get(MODELS).plan()).isEqualTo(planWith(MODELS, VERA));
	}

	@Test
	void brings_nothing_new_where_both_were_in_two_places_before() {
		var both = new PersonId[] { GUEST, VERA };
		var lenient = programme(planWith(MODELS, both), planWith(CHARTER, both));
		var before = lenient.setRules(lenient.rules().with(Map.of(PlanningRule.PERSON_ELSEWHERE, Severity.WARN), null))
			.state()
			.placeAnyway(at(MODELS, HALL, "06:00", "07:00"), DAYS, Excuse.of(text("so"), OMAR, NOW))
			.state()
			.placeAnyway(at(CHARTER, MAJLIS, "06:00", "07:00"), DAYS, Excuse.of(text("so"), OMAR, NOW))
			.state();

		assertThat(MERGE.in(before, DAYS).clashes()).isEmpty();
	}

	@Test
	void what_was_released_stays_as_it_was() {
		var released = programme(planWith(MODELS, GUEST)).place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state()
			.release(text("First"), DAYS, NOW)
			.state();

		assertThat(MERGE.in(released, DAYS).decision().state().releases()).isEqualTo(released.releases());
	}

	@Test
	void when_the_guest_is_there_counts_on_unless_it_is_known_of_the_other() {
		var morning = List.of(new Interval(NOW, NOW.plusSeconds(3600)));
		var evening = List.of(new Interval(NOW.plusSeconds(7200), NOW.plusSeconds(9000)));
		var guest = programme(planWith(MODELS, GUEST)).setPresence(GUEST, morning).state();

		assertThat(MERGE.in(guest, DAYS).decision().events()).contains(new PresenceSet(MEETING, GUEST, List.of()),
				new PresenceSet(MEETING, VERA, morning));
		assertThat(MERGE.in(guest.setPresence(VERA, evening).state(), DAYS).decision().state().presenceOf(VERA).times())
			.isEqualTo(evening);
	}

	@Test
	void nobody_is_merged_with_themselves() {
		var violation = catchThrowableOfType(RuleViolation.class,
				() -> new Merge(VERA, VERA).in(programme(planWith(MODELS, VERA)), DAYS).decision());

		assertThat(violation.code()).isEqualTo("guest.same-person");
	}

	private static Programme atOneTime() {
		return programme(planWith(MODELS, GUEST), planWith(CHARTER, VERA))
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state()
			.place(at(CHARTER, MAJLIS, "06:30", "07:30"), DAYS)
			.state();
	}

}
