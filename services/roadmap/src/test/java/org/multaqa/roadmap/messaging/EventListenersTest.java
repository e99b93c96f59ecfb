package org.multaqa.roadmap.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.NamedOffice;
import org.multaqa.model.events.Topic;
import org.multaqa.roadmap.application.DelegationReplica;
import org.multaqa.roadmap.application.InitiativeBases;
import org.multaqa.roadmap.application.MeetingReplica;
import org.multaqa.roadmap.application.MeetingReplicas;
import org.multaqa.roadmap.application.OfficeReplica;
import org.multaqa.roadmap.application.PresentedGrounds;
import org.multaqa.roadmap.application.Roadmaps;
import org.multaqa.roadmap.domain.Fixtures;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.roadmap.domain.Stage.Drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.testkit.Contracts.envelope;
import static org.multaqa.testkit.Contracts.json;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventListenersTest {

	private static final String PLANNED = "org.multaqa.meeting.planned.v1";

	private static final String STAGE_REACHED = "org.multaqa.meeting.stage-reached.v1";

	private static final String DRAFTED = "org.multaqa.recommendation.drafted.v1";

	private static final String AGREED = "org.multaqa.recommendation.agreed.v1";

	private static final String LIFTED = "org.multaqa.recommendation.reservation-lifted.v1";

	private static final String SOURCE = "r-shared-training";

	private static final List<NamedOffice> NAMED = Stream
		.of(Fixtures.MENA, Fixtures.LAC, new OfficeId("latin-america-caribbean"))
		.map((office) -> new NamedOffice(office, Fixtures.text("Office")))
		.toList();

	private final MemoryReplicas<MeetingReplica> meetings = new MemoryReplicas<>();

	private final MemoryReplicas<DelegationReplica> delegations = new MemoryReplicas<>(DelegationReplica.LISTING);

	private final MemoryReplicas<Source> sources = new MemoryReplicas<>();

	private final MemoryReplicas<OfficeReplica> offices = new MemoryReplicas<>();

	private final MemoryAggregates<Roadmap> roadmaps = new MemoryAggregates<>(Roadmaps.LISTING);

	private final EventListeners events = new EventListeners(
			new RegistrationEventListener(new MeetingReplicas(this.meetings), this.delegations, this.offices),
			new RecommendationEventListener(this.sources, grounds()));

	@Test
	void keeps_what_a_meeting_is_called_its_time_zone_and_who_was_invited() {
		this.events.accept(envelope(PLANNED, 1));
		this.events.accept(envelope("org.multaqa.delegation.invited.v1", 1));

		assertThat(this.meetings.all()).singleElement().satisfies((meeting) -> {
			assertThat(meeting.meeting()).isEqualTo(new MeetingId("doha-2025"));
			assertThat(meeting.names().texts()).containsKeys("ar", "en");
			assertThat(meeting.timeZone()).isEqualTo("Asia/Qatar");
			assertThat(meeting.stage()).isEqualTo(MeetingStage.DRAFT);
		});
		assertThat(this.delegations.all()).containsExactly(new DelegationReplica(new DelegationId("doha-2025-mena"),
				new MeetingId("doha-2025"), new OfficeId("mena")));
	}

	@Test
	void knows_in_which_languages_a_meeting_needs_texts_until_it_needs_them_no_more() {
		this.events.accept(envelope(PLANNED, 1, json(PLANNED + ".3")));
		this.events.accept(envelope(STAGE_REACHED, 2));
		assertThat(this.meetings.all()).extracting(MeetingReplica::textsCurrentIn).containsExactly(List.of("ar", "en"));

		this.events.accept(envelope("org.multaqa.meeting.revised.v1", 3));
		assertThat(this.meetings.all()).extracting(MeetingReplica::textsCurrentIn).containsOnlyNulls();
	}

	@Test
	void knows_where_a_meeting_needs_passkeys_until_it_needs_them_no_more() {
		this.events.accept(envelope(PLANNED, 1, json(PLANNED + ".4")));
		this.events.accept(envelope(STAGE_REACHED, 2));
		assertThat(this.meetings.all()).extracting(MeetingReplica::passkeysFor)
			.containsExactly(List.of(PasskeyUse.HEADQUARTERS, PasskeyUse.GATES));

		this.events.accept(envelope("org.multaqa.meeting.revised.v1", 3));
		assertThat(this.meetings.all()).extracting(MeetingReplica::passkeysFor).containsOnlyNulls();
	}

	@Test
	void keeps_the_stage_of_a_meeting_also_when_it_is_revised() {
		this.events.accept(envelope(PLANNED, 1));
		this.events.accept(envelope(STAGE_REACHED, 2));
		assertThat(this.meetings.all()).extracting(MeetingReplica::stage).containsExactly(MeetingStage.RUNNING);

		this.events.accept(envelope("org.multaqa.meeting.revised.v1", 3));
		this.events.accept(envelope(STAGE_REACHED, 2, json(STAGE_REACHED).replace("running", "open")));
		assertThat(this.meetings.all()).extracting(MeetingReplica::stage).containsExactly(MeetingStage.RUNNING);
		assertThat(this.meetings.all()).extracting((meeting) -> meeting.names().exactly("en"))
			.containsExactly("First Meeting of the Regional Offices, Doha 2025");
	}

	@Test
	void knows_a_recommendation_from_its_draft_on_and_when_it_is_agreed() {
		this.events.accept(envelope(DRAFTED, 1));
		assertThat(this.sources.find(SOURCE).orElseThrow().agreed()).isFalse();

		this.events.accept(envelope(AGREED, 7));
		assertThat(this.sources.find(SOURCE).orElseThrow().agreed()).isTrue();
	}

	@Test
	void lets_a_reservation_travel_until_it_is_lifted() {
		this.events.accept(envelope(DRAFTED, 1));
		this.events.accept(envelope(AGREED, 7));
		assertThat(this.sources.find(SOURCE).orElseThrow().reservations())
			.extracting((reservation) -> reservation.office().value())
			.containsExactly("latin-america-caribbean");

		this.events.accept(envelope(LIFTED, 8));
		assertThat(this.sources.find(SOURCE).orElseThrow().reservations()).isEmpty();
	}

	@Test
	void keeps_the_words_that_are_cited_as_they_were_last_put_and_what_offices_are_called() {
		this.events.accept(envelope(DRAFTED, 1));
		this.events.accept(envelope(AGREED, 7));
		this.events.accept(envelope("org.multaqa.office.registered.v1", 1));

		var cited = this.sources.find(SOURCE).orElseThrow().cited();
		assertThat(cited.title()).isNotNull();
		assertThat(cited.citations()).isNotEmpty();
		assertThat(cited.reservations()).hasSize(1);
		assertThat(this.offices.find("mena").orElseThrow().names().texts()).containsKeys("ar", "en");
	}

	@Test
	void takes_back_what_was_presented_with_a_reservation_that_is_lifted() {
		this.events.accept(envelope(DRAFTED, 1));
		this.events.accept(envelope(AGREED, 7));
		var cited = this.sources.find(SOURCE).orElseThrow();
		var presented = Fixtures.drafted()
			.present(new Grounds(List.of(cited.cited()), NAMED), List.of(), HASHER, CLARA, NOON)
			.state();
		this.roadmaps.insert(ID.value(), Decision.of(presented, new ConsultationOpened(ID, CLARA, null)),
				RequestContext.by(Actor.service("roadmap")));

		this.events.accept(envelope(LIFTED, 8));
		this.events.accept(envelope(LIFTED, 8));

		assertThat(this.roadmaps.find(ID.value()).orElseThrow().state().stage()).isEqualTo(new Drafting());
		assertThat(this.roadmaps.told()).filteredOn(ApprovalsVoided.class::isInstance).hasSize(1);
	}

	private PresentedGrounds grounds() {
		var replicas = new MeetingReplicas(this.meetings);
		return new PresentedGrounds(new Roadmaps(this.roadmaps, replicas, Clock.systemUTC()),
				new InitiativeBases(this.delegations, this.sources, Duration.ZERO), this.offices);
	}

	@Test
	void applies_an_event_once() {
		this.events.accept(envelope(DRAFTED, 1));
		this.events.accept(envelope(AGREED, 7));
		this.events.accept(envelope(LIFTED, 8));
		this.events.accept(envelope(AGREED, 7));
		this.events.accept(envelope(DRAFTED, 1));

		assertThat(this.sources.find(SOURCE)).hasValueSatisfying((source) -> {
			assertThat(source.agreed()).isTrue();
			assertThat(source.reservations()).isEmpty();
		});
	}

	@Test
	void refuses_an_agreement_on_what_was_never_drafted_so_that_the_subject_is_parked() {
		assertThatThrownBy(() -> this.events.accept(envelope(AGREED, 7))).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("recommendation/" + SOURCE + "@7");
	}

	@Test
	void reads_over_members_that_it_does_not_know() {
		this.events.accept(envelope(DRAFTED, 1, json(DRAFTED).replaceFirst("\\{", "{\"mood\": \"calm\", ")));

		assertThat(this.sources.find(SOURCE)).isPresent();
	}

	@Test
	void takes_every_event_of_its_topics_and_passes_over_the_others() {
		var others = List.of(Topic.REGISTRATION, Topic.WORKSHOPS, Topic.PROGRAMME, Topic.ROADMAPS,
				Topic.RECOMMENDATIONS);
		this.events.accept(envelope(DRAFTED, 1));
		EventCatalogue.entries()
			.values()
			.stream()
			.filter((entry) -> others.contains(entry.topic()))
			.filter((entry) -> !json(entry.type()).contains("\"recommendation\"")
					|| json(entry.type()).contains("\"" + SOURCE + "\""))
			.forEach((entry) -> assertThatCode(() -> this.events.accept(envelope(entry.type(), 2)))
				.doesNotThrowAnyException());

		assertThat(this.sources.all()).hasSize(1);
		assertThat(this.meetings.all()).hasSize(1);
	}

}
