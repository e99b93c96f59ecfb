package org.multaqa.sessions.programme.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.PlanningRule;
import org.multaqa.model.SessionId;
import org.multaqa.model.Severity;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.domain.Circumstances;
import org.multaqa.sessions.programme.domain.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CircumstancesServiceTest {

	private static final OfficeId MENA = new OfficeId("mena");

	private static final MeetingReplica KNOWN = new MeetingReplica(MEETING, text("Meeting"),
			LocalDate.parse("2025-12-07"), LocalDate.parse("2025-12-09"), "Asia/Qatar", text("Doha"), List.of("ar"),
			MeetingStage.RUNNING);

	private final DelegationReplicas delegations = new DelegationReplicas(new MemoryReplicas<>());

	private final List<Set<SessionId>> asked = new ArrayList<>();

	private boolean accepted;

	private final Programme programme = programme(planFor(MODELS), plan(CHARTER, MODELS))
		.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
		.state();

	private static SessionPlan planFor(SessionId id) {
		var plan = plan(id);
		return new SessionPlan(id, plan.kind(), plan.title(), null, List.of(), List.of(MENA), plan.languages(), null,
				List.of());
	}

	private Circumstances knownAt(String time, Programme draft) {
		return new CircumstancesService(this.delegations, (sessions) -> {
			this.asked.add(Set.copyOf(sessions));
			return this.accepted ? Set.copyOf(sessions) : Set.of();
		}, Clock.fixed(Instant.parse("2025-12-07T" + time + ":00Z"), ZoneOffset.UTC)).of(draft, KNOWN);
	}

	private void nominate(long sequence, PersonId person, boolean waiting) {
		var event = new DelegateNominated(new DelegationId("doha-2025-mena"), MEETING, MENA, person,
				List.of(Role.DELEGATE), waiting);
		this.delegations.nominate(event,
				new EventEnvelope<>(event.subject(), sequence, "t", Instant.EPOCH, person, "c", null, event));
	}

	@Test
	void nobody_is_asked_what_was_accepted_before_a_base_is_over() {
		assertThat(knownAt("06:59", this.programme).unaccepted()).isEmpty();
		assertThat(this.asked).isEmpty();
	}

	@Test
	void a_base_that_is_over_is_unaccepted_until_somebody_accepts_it() {
		assertThat(knownAt("07:00", this.programme).unaccepted()).containsExactly(MODELS);

		this.accepted = true;
		assertThat(knownAt("07:00", this.programme).unaccepted()).isEmpty();
	}

	@Test
	void all_bases_are_asked_for_together() {
		var other = new SessionId("other");
		var draft = programme(planFor(MODELS), planFor(other), plan(CHARTER, MODELS, other))
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state()
			.place(at(other, HALL, "07:00", "08:00"), DAYS)
			.state();

		assertThat(knownAt("08:00", draft).unaccepted()).containsExactlyInAnyOrder(MODELS, other);
		assertThat(this.asked).containsExactly(Set.of(MODELS, other));
	}

	@Test
	void an_office_is_alone_while_one_person_holds_a_seat() {
		assertThat(knownAt("06:00", this.programme).alone()).isEmpty();

		nominate(1, VERA, false);
		nominate(2, OMAR, true);
		assertThat(knownAt("06:00", this.programme).alone()).isEqualTo(Map.of(MENA, VERA));

		nominate(3, new PersonId("zeynep"), false);
		assertThat(knownAt("06:00", this.programme).alone()).isEmpty();
	}

	@Test
	void nothing_is_looked_up_for_rules_that_count_for_nothing() {
		nominate(1, VERA, false);
		var ignoring = this.programme
			.setRules(
					this.programme.rules()
						.with(Map.of(PlanningRule.BASE_NOT_ACCEPTED, Severity.IGNORE,
								PlanningRule.DELEGATE_WANTED_TWICE, Severity.IGNORE), null))
			.state();

		assertThat(knownAt("09:00", ignoring).alone()).isEmpty();
		assertThat(knownAt("09:00", ignoring).unaccepted()).isEmpty();
		assertThat(this.asked).isEmpty();
	}

}
