package org.multaqa.recommendations.messaging;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.ConsentRule.AtLeast;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.Topic;
import org.multaqa.recommendations.application.DelegationReplica;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.recommendations.application.OfficeReplica;
import org.multaqa.recommendations.application.OutputReplica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.testkit.Contracts.envelope;
import static org.multaqa.testkit.Contracts.json;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventListenersTest {

	private static final String RECORDED = "org.multaqa.output.recorded.v1";

	private static final String REWORDED = "org.multaqa.output.reworded.v1";

	private static final String OUTPUT = "o-training-in-own-language";

	private final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

	private final MemoryReplicas<DelegationReplica> delegations = new MemoryReplicas<>(DelegationReplica.LISTING);

	private final MemoryReplicas<OfficeReplica> offices = new MemoryReplicas<>();

	private final MemoryReplicas<OutputReplica> outputs = new MemoryReplicas<>();

	private final EventListeners listeners = new EventListeners(
			new RegistrationEventListener(this.meetings, this.delegations, this.offices),
			new WorkshopEventListener(this.outputs));

	@Test
	void keeps_the_rule_of_a_meeting_and_who_decides() {
		this.listeners.accept(envelope("org.multaqa.meeting.planned.v1", 1));
		this.listeners.accept(envelope("org.multaqa.delegation.invited.v1", 1));

		assertThat(this.meetings.all()).singleElement().satisfies((meeting) -> {
			assertThat(meeting.facts().id()).isEqualTo(new MeetingId("doha-2025"));
			assertThat(meeting.facts().stage()).isEqualTo(MeetingStage.DRAFT);
			assertThat(meeting.rule()).isEqualTo(new AtLeast(3));
		});
		assertThat(this.delegations.all()).containsExactly(new DelegationReplica(new DelegationId("doha-2025-mena"),
				new MeetingId("doha-2025"), new OfficeId("mena"), true));
	}

	@Test
	void follows_a_meeting_through_its_stages_and_its_other_names() {
		this.listeners.accept(envelope("org.multaqa.meeting.planned.v1", 1));
		this.listeners.accept(envelope("org.multaqa.meeting.stage-reached.v1", 2));
		var reached = this.meetings.all().getFirst().facts().stage();
		this.listeners.accept(envelope("org.multaqa.meeting.revised.v1", 3,
				json("org.multaqa.meeting.revised.v1").replace("\"offices\": 3", "\"offices\": 2")));

		assertThat(reached).isNotEqualTo(MeetingStage.DRAFT);
		assertThat(this.meetings.all().getFirst().facts().stage()).isEqualTo(reached);
		assertThat(this.meetings.all().getFirst().facts().names().exactly("en")).startsWith("First Meeting");
		assertThat(this.meetings.all().getFirst().rule()).isEqualTo(new AtLeast(2));
	}

	@Test
	void keeps_what_an_office_is_called() {
		this.listeners.accept(envelope("org.multaqa.office.registered.v1", 1));

		assertThat(this.offices.all()).singleElement()
			.satisfies((office) -> assertThat(office.names().exactly("ar")).isNotBlank());
	}

	@Test
	void follows_a_delegation_that_no_longer_decides() {
		this.listeners.accept(envelope("org.multaqa.delegation.invited.v1", 1));
		this.listeners.accept(envelope("org.multaqa.delegation.invited.v1", 2,
				json("org.multaqa.delegation.invited.v1").replace("\"decides\": true", "\"decides\": false")));

		assertThat(this.delegations.all()).extracting(DelegationReplica::decides).containsExactly(false);
	}

	@Test
	void keeps_every_wording_of_an_output() {
		this.listeners.accept(envelope(RECORDED, 1));
		this.listeners.accept(envelope(REWORDED, 2));

		assertThat(this.outputs.find(OUTPUT)).hasValueSatisfying((output) -> {
			assertThat(output.wordings()).extracting(OutputReplica.Wording::number).containsExactly(1, 2);
			assertThat(output.cite("منذ البداية", null).wording()).isEqualTo(2);
			assertThat(output.session().value()).isEqualTo("w-shared-training");
		});
	}

	@Test
	void applies_an_event_once() {
		this.listeners.accept(envelope(RECORDED, 1));
		this.listeners.accept(envelope(REWORDED, 2));
		this.listeners.accept(envelope(REWORDED, 2));
		this.listeners.accept(envelope(RECORDED, 1));

		assertThat(this.outputs.find(OUTPUT).orElseThrow().wordings()).hasSize(2);
	}

	@Test
	void marks_what_is_withdrawn() {
		String recorded = json(RECORDED).replace(OUTPUT, "o-said-twice");
		this.listeners.accept(envelope(RECORDED, 1, recorded));
		this.listeners.accept(envelope("org.multaqa.output.withdrawn.v1", 2));

		assertThat(this.outputs.find("o-said-twice").orElseThrow().withdrawn()).isTrue();
	}

	@Test
	void refuses_a_wording_that_comes_before_its_output_so_that_the_subject_is_parked() {
		assertThatThrownBy(() -> this.listeners.accept(envelope(REWORDED, 2))).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("output/" + OUTPUT + "@2");
	}

	@Test
	void reads_over_members_that_it_does_not_know() {
		this.listeners.accept(envelope(RECORDED, 1, json(RECORDED).replaceFirst("\\{", "{\"mood\": \"calm\", ")));

		assertThat(this.outputs.find(OUTPUT)).isPresent();
	}

	@Test
	void takes_every_event_of_its_topics_and_passes_over_the_others() {
		var passedOver = List.of(Topic.REGISTRATION, Topic.WORKSHOPS, Topic.PROGRAMME, Topic.ROADMAPS);
		EventCatalogue.entries()
			.values()
			.stream()
			.filter((entry) -> passedOver.contains(entry.topic()))
			.filter((entry) -> !entry.type().startsWith("org.multaqa.output."))
			.forEach((entry) -> assertThatCode(() -> this.listeners.accept(envelope(entry.type(), 1)))
				.doesNotThrowAnyException());

		assertThat(this.outputs.all()).isEmpty();
		assertThat(this.meetings.all()).hasSize(1);
	}

}
