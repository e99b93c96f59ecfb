package org.multaqa.kit.events;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.EventCatalogue;

import org.springframework.messaging.Message;

/**
 * Reads CloudEvents; a type it does not know is skipped and counted. It believes only the
 * owner of a topic ({@link Origin}).
 */
public final class EventReader {

	private final Counter unknownTypes;

	public EventReader(MeterRegistry meters) {
		this.unknownTypes = Counter.builder("multaqa.events.unknown")
			.description("Events of a type that this version does not know")
			.register(meters);
	}

	/**
	 * Reads a message.
	 * @param message from Kafka
	 * @return empty if its type is not known
	 * @throws UnreadableEvent if it is no event of ours, comes from elsewhere, or lacks
	 * something
	 */
	public Optional<EventEnvelope<DomainEvent>> read(Message<byte[]> message) {
		@Nullable String fault = Origin.fault(message);
		if (fault != null) {
			throw new UnreadableEvent(fault, null);
		}
		String type = required(message, "type");
		var entry = EventCatalogue.find(type);
		if (entry.isEmpty()) {
			this.unknownTypes.increment();
			return Optional.empty();
		}
		try {
			DomainEvent event = ModelJson.mapper().readValue(message.getPayload(), entry.get().event());
			String subject = required(message, "subject");
			long sequence = Long.parseLong(required(message, CloudEvents.SEQUENCE));
			@Nullable String version = CloudEvents.attribute(message, CloudEvents.VERSION);
			return Optional.of(new EventEnvelope<>(subject, sequence, type,
					OffsetDateTime.parse(required(message, "time")).toInstant(),
					new PersonId(required(message, CloudEvents.ACTOR)), required(message, CloudEvents.CORRELATION),
					CloudEvents.attribute(message, CloudEvents.CAUSATION), event,
					(version != null) ? Long.parseLong(version) : sequence));
		}
		catch (UnreadableEvent ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new UnreadableEvent(type + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * Reads the envelope of a message whose type is not known.
	 * @param message from Kafka
	 * @return empty if it is no event of ours, or comes from elsewhere
	 */
	public Optional<UnknownEvent> readUnknown(Message<byte[]> message) {
		if (Origin.fault(message) != null) {
			return Optional.empty();
		}
		try {
			return Optional.of(new UnknownEvent(required(message, "subject"),
					Long.parseLong(required(message, CloudEvents.SEQUENCE)), required(message, "type"),
					OffsetDateTime.parse(required(message, "time")).toInstant(),
					new PersonId(required(message, CloudEvents.ACTOR)), required(message, CloudEvents.CORRELATION),
					CloudEvents.attribute(message, CloudEvents.CAUSATION)));
		}
		catch (UnreadableEvent | IllegalArgumentException | DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * How many events of unknown types were skipped since the start.
	 * @return a count
	 */
	public long unknownTypes() {
		return (long) this.unknownTypes.count();
	}

	private static String required(Message<byte[]> message, String attribute) {
		@Nullable String value = CloudEvents.attribute(message, attribute);
		if (value == null) {
			throw new UnreadableEvent("there is no ce_" + attribute, null);
		}
		return value;
	}

	/** A record that is no event of ours; trying again will not help. */
	static final class UnreadableEvent extends RuntimeException {

		private static final long serialVersionUID = 1;

		UnreadableEvent(String message, @Nullable Throwable cause) {
			super(message, cause);
		}

	}

}
