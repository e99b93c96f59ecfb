package org.multaqa.sessions.programme.messaging;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.sessions.Wire;
import org.multaqa.sessions.programme.application.DelegationReplica;
import org.multaqa.sessions.programme.application.DelegationReplicas;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.MeetingReplicas;
import org.multaqa.sessions.programme.application.ParticipantReplica;
import org.multaqa.sessions.programme.application.ParticipantReplicas;
import org.multaqa.testkit.Contracts;

import org.springframework.messaging.support.MessageBuilder;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistrationEventListenerTest {

	private static final String MEETING = "meeting/doha-2025";

	private static final String DELEGATION = "delegation/doha-2025-mena";

	private final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

	private final MemoryReplicas<ParticipantReplica> people = new MemoryReplicas<>();

	private final MemoryReplicas<DelegationReplica> delegations = new MemoryReplicas<>();

	private final EventReader reader = new EventReader(new SimpleMeterRegistry());

	private void hear(String subject, long sequence, String type, String data) {
		var message = MessageBuilder.withPayload(data.getBytes(StandardCharsets.UTF_8))
			.copyHeaders(Wire.headers(subject, sequence, type))
			.build();
		this.reader.read(message)
			.ifPresent(new RegistrationEventListener(new MeetingReplicas(this.meetings),
					new ParticipantReplicas(this.people), new DelegationReplicas(this.delegations)));
	}

	private void hear(String subject, long sequence, String type) {
		hear(subject, sequence, type, Contracts.json(type));
	}

	private void hearPlanned(long sequence) {
		hear(MEETING, sequence, "org.multaqa.meeting.planned.v1");
	}

	private void hearStage(long sequence, String stage) {
		hear(MEETING, sequence, "org.multaqa.meeting.stage-reached.v1",
				"{\"meeting\": \"doha-2025\", \"stage\": \"%s\", \"mood\": \"good\"}".formatted(stage));
	}

	private MeetingReplica known() {
		return this.meetings.find("doha-2025").orElseThrow();
	}

	@Test
	void a_planned_meeting_is_known_with_its_days_and_zone() {
		hearPlanned(1);

		assertThat(known().days().zone().getId()).isEqualTo("Asia/Qatar");
		assertThat(known().stage()).isEqualTo(MeetingStage.DRAFT);
	}

	@Test
	void a_stage_is_kept_and_members_that_are_not_known_are_skipped() {
		hearPlanned(1);
		hearStage(2, "running");

		assertThat(known().stage()).isEqualTo(MeetingStage.RUNNING);
	}

	@Test
	void the_same_event_twice_or_an_earlier_one_later_changes_nothing() {
		hearPlanned(1);
		hearStage(2, "open");
		hearStage(3, "running");
		hearStage(3, "running");
		hearStage(2, "open");
		hearPlanned(1);

		assertThat(known().stage()).isEqualTo(MeetingStage.RUNNING);
	}

	@Test
	void a_meeting_that_is_revised_has_other_days_and_keeps_its_stage() {
		hearPlanned(1);
		hearStage(2, "running");
		hear(MEETING, 3, "org.multaqa.meeting.revised.v1");
		hearPlanned(1);

		assertThat(known().stage()).isEqualTo(MeetingStage.RUNNING);
		assertThat(known().to()).isEqualTo("2025-12-10");
	}

	@Test
	void a_type_that_is_not_known_is_skipped_and_counted() {
		hear(MEETING, 1, "org.multaqa.meeting.sung-about.v1", "{}");

		assertThat(this.meetings.all()).isEmpty();
		assertThat(this.reader.unknownTypes()).isEqualTo(1);
	}

	@Test
	void who_is_nominated_is_expected_until_they_decline() {
		hear(DELEGATION, 1, "org.multaqa.delegate.nominated.v1");
		assertThat(this.people.all()).singleElement().matches(ParticipantReplica::coming);

		String person = this.people.all().getFirst().person().value();
		String declined = Contracts.json("org.multaqa.delegate.declined.v1")
			.replaceAll("\"person\": \"[^\"]*\"", "\"person\": \"" + person + "\"");
		hear(DELEGATION, 2, "org.multaqa.delegate.declined.v1", declined);
		assertThat(this.people.all()).singleElement().matches((participant) -> !participant.coming());
	}

	@Test
	void a_successor_is_expected_instead() {
		hear(DELEGATION, 1, "org.multaqa.delegate.replaced.v1");

		assertThat(this.people.all()).hasSize(2)
			.extracting(ParticipantReplica::coming)
			.containsExactlyInAnyOrder(true, false);
	}

	@Test
	void what_says_nothing_about_who_comes_is_passed_over() {
		hear("office/mena", 1, "org.multaqa.office.registered.v1");
		hear(DELEGATION, 1, "org.multaqa.delegation.invited.v1");
		hear(DELEGATION, 2, "org.multaqa.delegate.checked-in.v1");
		hear(DELEGATION, 3, "org.multaqa.delegate.promoted.v1");

		assertThat(this.people.all()).isEmpty();
	}

	@Test
	void a_delegation_is_those_who_hold_its_seats() {
		hearOf(1, "nominated", "noura", ", \"roles\": [\"delegate\"], \"waiting\": false");
		hearOf(2, "nominated", "omar", ", \"roles\": [\"delegate\"], \"waiting\": true");
		assertThat(seated()).containsExactly("noura");

		hearOf(3, "promoted", "omar", "");
		hearOf(3, "promoted", "omar", "");
		assertThat(seated()).containsExactly("noura", "omar");

		hearOf(4, "replaced", "noura", ", \"successor\": \"vera\", \"roles\": [\"delegate\"]");
		hearOf(5, "withdrawn", "omar", "");
		hearOf(3, "promoted", "omar", "");
		assertThat(seated()).containsExactly("vera");

		hearOf(6, "declined", "vera", "");
		assertThat(seated()).isEmpty();
	}

	private void hearOf(long sequence, String what, String person, String more) {
		hear(DELEGATION, sequence, "org.multaqa.delegate." + what + ".v1", """
				{"delegation": "doha-2025-mena", "meeting": "doha-2025", "office": "mena", "person": "%s"%s}
				""".formatted(person, more));
	}

	private List<String> seated() {
		return this.delegations.all()
			.stream()
			.flatMap((delegation) -> delegation.people().stream())
			.map(PersonId::value)
			.toList();
	}

}
