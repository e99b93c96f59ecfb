package org.multaqa.notifications.projection.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventReader;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.notifications.MemoryCopies;
import org.multaqa.notifications.NotificationsProperties;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.persistence.MemoryNotices;
import org.multaqa.notifications.deliveries.persistence.MemoryPreferences;
import org.multaqa.notifications.projection.application.NotificationProjector;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.application.ProgrammeProjector;
import org.multaqa.notifications.projection.application.SeatOfferProjector;
import org.multaqa.notifications.projection.application.SeatProjector;

import org.springframework.messaging.support.MessageBuilder;

import static org.multaqa.testkit.Contracts.json;

/** The listeners of notifications, fed with events as Kafka has them. */
abstract class FedListeners {

	static final Instant NOON = Instant.parse("2025-12-08T09:00:00Z");

	final EventReader reader = new EventReader(new SimpleMeterRegistry());

	/** What was asked to be told, as often as it was. */
	final List<String> asked = Collections.synchronizedList(new ArrayList<>());

	final MemoryNotices notices = new MemoryNotices() {

		@Override
		public boolean add(Notice notice) {
			FedListeners.this.asked.add(line(notice));
			return super.add(notice);
		}

	};

	final MemoryPreferences preferences = new MemoryPreferences();

	final NotificationReplicas replicas = copies();

	EventListeners listener = listener(null);

	/** Where the copies are kept. */
	NotificationReplicas copies() {
		return MemoryCopies.all();
	}

	/** As the service has it that this story is told to. */
	NoticeService service(@Nullable Instant ignoreBefore) {
		var clock = Clock.fixed(NOON, ZoneOffset.UTC);
		var properties = new NotificationsProperties("http://portal.test", "m@example.org", LocalTime.of(8, 0),
				LocalTime.of(18, 0), ignoreBefore);
		return new NoticeService(this.notices, this.preferences, this.replicas, properties, clock, clock);
	}

	List<String> told() {
		return this.notices.latest(100).stream().map(FedListeners::line).toList();
	}

	static String line(Notice notice) {
		return notice.person() + " " + notice.kind().key();
	}

	EventListeners listener(@Nullable Instant ignoreBefore) {
		var service = service(ignoreBefore);
		var projector = new NotificationProjector(this.replicas, service);
		return new EventListeners(new PersonEventListener(this.replicas.guests(), service),
				new RegistrationEventListener(this.replicas.meetings(), this.replicas.offices(),
						this.replicas.delegations(), new SeatProjector(this.replicas, service),
						new SeatOfferProjector(this.replicas, service)),
				new ProgrammeEventListener(new ProgrammeProjector(this.replicas, service)),
				new WorkshopEventListener(projector), new RecommendationEventListener(projector),
				new RoadmapEventListener(projector));
	}

	void contract(String subject, long sequence, String type) {
		feed(subject, sequence, type, json(type));
	}

	void feed(String subject, long sequence, DomainEvent event) {
		feed(subject, sequence, EventCatalogue.typeOf(event.getClass()), ModelJson.mapper().writeValueAsString(event));
	}

	void feed(String subject, long sequence, String type, String json) {
		feed(subject, sequence, type, json, "hind", NOON);
	}

	void feed(String subject, long sequence, String type, String json, String actor, Instant time) {
		var message = MessageBuilder.withPayload(json.getBytes(StandardCharsets.UTF_8))
			.setHeader("ce_specversion", "1.0")
			.setHeader("ce_type", type)
			.setHeader("ce_source", sourceOf(type))
			.setHeader("ce_subject", subject)
			.setHeader("ce_id", subject + "@" + sequence)
			.setHeader("ce_sequence", Long.toString(sequence))
			.setHeader("ce_actor", actor)
			.setHeader("ce_correlationid", "test")
			.setHeader("ce_time", time.toString())
			.build();
		this.reader.read(message).ifPresent(this.listener::apply);
	}

	private static String sourceOf(String type) {
		return EventCatalogue.find(type).map((entry) -> entry.topic().source()).orElse("/services/unknown");
	}

}
