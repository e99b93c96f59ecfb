package org.multaqa.notifications.projection.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.persistence.MemoryNotices;
import org.multaqa.notifications.deliveries.persistence.MemoryPreferences;
import org.multaqa.notifications.projection.application.NotificationProjector;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.testkit.EventSample;

import org.springframework.messaging.support.MessageBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.testkit.Contracts.json;

/** Who is told what: once, whatever order the topics come in. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EventListenersTest {

	private static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private static final PersonId NOURA = new PersonId("noura");

	private static final PersonId YUSUF = new PersonId("yusuf");

	private static final PersonId HIND = new PersonId("hind");

	private static final OutputId OUTPUT = new OutputId("o-1");

	private static final RecommendationId RECOMMENDATION = new RecommendationId("r-1");

	private static final RoadmapId ROADMAP = new RoadmapId("roadmap-2026");

	private final EventReader reader = new EventReader(new SimpleMeterRegistry());

	private final MemoryNotices notices = new MemoryNotices();

	private final MemoryPreferences preferences = new MemoryPreferences();

	private final NotificationReplicas replicas = new NotificationReplicas(new MemoryReplicas<>(),
			new MemoryReplicas<>(), new MemoryReplicas<>(), new MemoryReplicas<>(), new MemoryReplicas<>(),
			new MemoryReplicas<>());

	private EventListeners listener = listener(null);

	@Nested
	class Invitations {

		@Test
		void somebody_with_a_seat_is_invited_once() {
			contract("delegation/doha-2025-mena", 2, "org.multaqa.delegate.nominated.v1");
			contract("delegation/doha-2025-mena", 2, "org.multaqa.delegate.nominated.v1");

			assertThat(EventListenersTest.this.notices.latest(10)).singleElement().satisfies((notice) -> {
				assertThat(notice.kind().key()).isEqualTo("invitation/delegation/doha-2025-mena@2");
				assertThat(notice.due()).isEqualTo(NOON);
			});
		}

		@Test
		void somebody_who_waits_is_invited_when_a_seat_is_free() {
			String waits = json("org.multaqa.delegate.nominated.v1").replaceFirst("\"waiting\": *false",
					"\"waiting\": true");
			feed("delegation/d", 2, "org.multaqa.delegate.nominated.v1", waits);
			assertThat(EventListenersTest.this.notices.latest(10)).isEmpty();

			contract("delegation/d", 3, "org.multaqa.delegate.promoted.v1");
			assertThat(EventListenersTest.this.notices.latest(10)).hasSize(1);
		}

		@Test
		void who_comes_instead_is_invited_and_who_leaves_is_not() {
			contract("delegation/d", 4, "org.multaqa.delegate.replaced.v1");

			assertThat(EventListenersTest.this.notices.latest(10)).singleElement()
				.satisfies((notice) -> assertThat(notice.person()).isEqualTo(new PersonId("p-c06a")));
		}

	}

	@Nested
	class What_became_of_yours {

		@Test
		void a_decision_is_told_at_once_to_who_wrote_it_and_to_whose_words_it_cites() {
			recorded();
			drafted();
			agreed();
			agreed();

			assertThat(told()).containsExactlyInAnyOrder("noura decided/r-1", "yusuf decided/r-1");
			assertThat(EventListenersTest.this.notices.due(NOON, 10)).hasSize(2);
		}

		@Test
		void it_is_told_too_if_the_words_are_heard_of_last() {
			drafted();
			agreed();
			assertThat(told()).containsExactly("yusuf decided/r-1");

			recorded();
			assertThat(told()).containsExactlyInAnyOrder("noura decided/r-1", "yusuf decided/r-1");
		}

		@Test
		void a_citation_is_news_once_it_is_submitted() {
			recorded();
			drafted();
			assertThat(told()).isEmpty();

			submitted();
			assertThat(told()).containsExactly("noura cited/r-1");
			assertThat(EventListenersTest.this.notices.due(NOON, 10)).isEmpty();
		}

		@Test
		void nobody_is_told_of_what_they_did_themselves() {
			feed("output/o-1", 1, new OutputRecorded(DOHA, OUTPUT, new SessionId("s-1"), OutputKind.IDEA, "ar", "فكرة",
					"hash", YUSUF, null));
			drafted();
			submitted();
			feed("output/o-1", 2, new OutputCarriedForward(DOHA, OUTPUT, YUSUF));

			assertThat(told()).isEmpty();
		}

		@Test
		void an_output_carried_forward_is_news_for_the_evening_of_the_meeting() {
			contract("meeting/doha-2025", 1, "org.multaqa.meeting.planned.v1");
			recorded();
			feed("output/o-1", 2, new OutputCarriedForward(DOHA, OUTPUT, HIND));

			assertThat(EventListenersTest.this.notices.latest(10)).singleElement()
				.satisfies((notice) -> assertThat(notice.due()).isEqualTo(Instant.parse("2025-12-08T15:00:00Z")));
		}

		@Test
		void news_come_as_the_person_prefers() {
			EventListenersTest.this.preferences.keep(NOURA, Pace.NEVER);
			recorded();
			feed("output/o-1", 2, new OutputCarriedForward(DOHA, OUTPUT, HIND));
			drafted();
			agreed();

			assertThat(EventListenersTest.this.notices.latest(10)).filteredOn((notice) -> notice.person().equals(NOURA))
				.extracting(Notice::status)
				.containsExactlyInAnyOrder(Status.UNWANTED, Status.WAITING);
		}

		@Test
		void an_initiative_and_an_edition_are_told_to_everybody_behind_them() {
			recorded();
			drafted();
			feed("roadmap/roadmap-2026", 1,
					new RoadmapOpened(ROADMAP, DOHA, 2026, LocalizedText.of("ar", "خريطة"), List.of(), List.of()));
			feed("roadmap/roadmap-2026", 2, new InitiativeDrafted(ROADMAP, initiative(), YUSUF));
			feed("roadmap/roadmap-2026", 3, new EditionPublished(ROADMAP, "1.0", "hash", List.of(initiative()), HIND));

			assertThat(told()).containsExactlyInAnyOrder("noura taken-up/roadmap-2026/i-1",
					"noura published/roadmap-2026/1.0", "yusuf published/roadmap-2026/1.0");
		}

		@Test
		void what_happened_before_a_set_moment_is_known_and_told_to_nobody() {
			EventListenersTest.this.listener = listener(NOON.plusSeconds(1));
			recorded();
			drafted();
			agreed();

			assertThat(told()).isEmpty();
			assertThat(EventListenersTest.this.replicas.recommendation(RECOMMENDATION)).isPresent();
		}

	}

	@Test
	void every_contract_can_be_applied_twice_with_unknown_members() {
		for (String type : EventCatalogue.entries().keySet()) {
			String json = json(type).replaceFirst("\\{", "{\"new\": 1,");
			feed("subject/" + type, 1, type, json);
			feed("subject/" + type, 1, type, json);
		}
		feed("subject/unknown", 1, "org.multaqa.unknown.v1", "{}");

		assertThat(this.reader.unknownTypes()).isEqualTo(1);
		assertThat(this.notices.latest(100)).isNotEmpty();
	}

	private void recorded() {
		feed("output/o-1", 1, new OutputRecorded(DOHA, OUTPUT, new SessionId("s-1"), OutputKind.IDEA, "ar", "فكرة",
				"hash", NOURA, null));
	}

	private void drafted() {
		feed("recommendation/r-1", 1,
				EventSample.of(RecommendationDrafted.class)
					.with("recommendation", RECOMMENDATION)
					.with("citations", List.of(new Citation(OUTPUT, new SessionId("s-1"), 1, "فكرة", "hash")))
					.with("by", YUSUF)
					.event());
	}

	private void submitted() {
		feed("recommendation/r-1", 2, new RecommendationSubmitted(RECOMMENDATION, DOHA, YUSUF));
	}

	private void agreed() {
		feed("recommendation/r-1", 3,
				new RecommendationAgreed(RECOMMENDATION, DOHA, 1, new Tally(4, 4, 0, 0, 0), List.of(), HIND));
	}

	private static Initiative initiative() {
		return new Initiative(new InitiativeId("i-1"), LocalizedText.of("ar", "مبادرة"), LocalizedText.of("ar", "أثر"),
				"skills", List.of("2026-Q1"), new OfficeId("mena"), List.of(), null, List.of(),
				List.of(RECOMMENDATION));
	}

	private List<String> told() {
		return this.notices.latest(100).stream().map((notice) -> notice.person() + " " + notice.kind().key()).toList();
	}

	private EventListeners listener(@Nullable Instant ignoreBefore) {
		var clock = Clock.fixed(NOON, ZoneOffset.UTC);
		var properties = new NotificationsProperties("http://portal.test", "m@example.org", LocalTime.of(18, 0),
				ignoreBefore);
		var projector = new NotificationProjector(this.replicas,
				new NoticeService(this.notices, this.preferences, this.replicas::timeZone, properties, clock, clock));
		return new EventListeners(
				new RegistrationEventListener(this.replicas.meetings(), this.replicas.offices(), projector),
				new WorkshopEventListener(projector), new RecommendationEventListener(projector),
				new RoadmapEventListener(projector));
	}

	private void contract(String subject, long sequence, String type) {
		feed(subject, sequence, type, json(type));
	}

	private void feed(String subject, long sequence, DomainEvent event) {
		feed(subject, sequence, EventCatalogue.typeOf(event.getClass()), ModelJson.mapper().writeValueAsString(event));
	}

	private void feed(String subject, long sequence, String type, String json) {
		var message = MessageBuilder.withPayload(json.getBytes(StandardCharsets.UTF_8))
			.setHeader("ce_specversion", "1.0")
			.setHeader("ce_type", type)
			.setHeader("ce_source", "/services/test")
			.setHeader("ce_subject", subject)
			.setHeader("ce_id", subject + "@" + sequence)
			.setHeader("ce_sequence", Long.toString(sequence))
			.setHeader("ce_actor", "hind")
			.setHeader("ce_correlationid", "test")
			.setHeader("ce_time", NOON.toString())
			.build();
		this.reader.read(message).ifPresent(this.listener);
	}

}
