package org.multaqa.kit.events;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.access.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.kafka.support.KafkaNull;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Applies events by a service's table, one after the other. When the store is away the
 * listener pauses and goes on by itself. An event that cannot be applied is dead-lettered
 * and its subject parked: later events of that subject queue behind it, all others flow.
 * What does not come from the owner of its topic is dead-lettered, too, and parked by
 * itself, for it must not hold up the subject of which it speaks.
 */
public final class EventProcessor {

	private static final Logger LOG = LoggerFactory.getLogger(EventProcessor.class);

	/** Pauses before the second and the third try, in milliseconds. */
	private static final long[] PAUSES = { 100, 400 };

	private final EventReader reader;

	private final ParkedSubjects parked;

	private final Traces traces;

	private final EventPositions positions;

	private volatile @Nullable Listener listener;

	public EventProcessor(EventReader reader, ParkedSubjects parked, Traces traces, EventPositions positions) {
		this.reader = reader;
		this.parked = parked;
		this.traces = traces;
		this.positions = positions;
	}

	/**
	 * Subscribes the service.
	 * @param listener what to do with each event; skips those that do not concern it
	 * @return the function to bind
	 */
	public Consumer<Message<byte[]>> subscribe(Listener listener) {
		this.listener = listener;
		return this::accept;
	}

	private void accept(Message<byte[]> message) {
		@Nullable String fault = Origin.fault(message);
		if (fault != null) {
			refuse(message, fault);
			return;
		}
		if (((Message<?>) message).getPayload() instanceof KafkaNull) {
			erase(message);
			return;
		}
		String subject = subjectOf(message);
		if (this.parked.queueIfParked(subject, message)) {
			return;
		}
		try {
			apply(message);
		}
		catch (RuntimeException ex) {
			if (isPassing(ex)) {
				throw ex;
			}
			LOG.error("Cannot apply an event; its subject {} is parked", subject, ex);
			this.parked.park(subject, message, String.valueOf(ex.getMessage()));
		}
	}

	private void refuse(Message<?> message, String fault) {
		byte[] content = (message.getPayload() instanceof byte[] bytes) ? bytes : new byte[0];
		var kept = MessageBuilder.withPayload(content).copyHeaders(message.getHeaders()).build();
		String place = placeOf(message);
		LOG.error("A record is not believed, see {}: {}", place, fault);
		this.parked.refuse(place, kept, fault);
	}

	/** Erasing is never parked: it is tried until it is done. */
	private void erase(Message<?> tombstone) {
		if (tombstone.getHeaders().get(KafkaHeaders.RECEIVED_KEY) instanceof byte[] key) {
			String subject = new String(key, StandardCharsets.UTF_8);
			this.parked.forget(subject);
			subscribed().erase(subject);
		}
	}

	/**
	 * Applies a message, trying a few times.
	 * @throws RuntimeException if it cannot be applied
	 */
	void apply(Message<byte[]> message) {
		var subscribed = subscribed();
		this.reader.read(message)
			.ifPresentOrElse(
					(envelope) -> this.traces.continued(CloudEvents.header(message, CloudEvents.TRACEPARENT),
							"apply " + envelope.type(), () -> apply(subscribed, envelope)),
					() -> this.reader.readUnknown(message).ifPresent((unknown) -> skip(subscribed, unknown)));
	}

	private void apply(Listener subscribed, EventEnvelope<DomainEvent> envelope) {
		applyPatiently(subscribed, envelope);
		this.positions.passed(envelope.subject(), envelope.sequence());
	}

	private void skip(Listener subscribed, UnknownEvent unknown) {
		subscribed.skip(unknown);
		this.positions.passed(unknown.subject(), unknown.sequence());
	}

	/** An event will never be applied; nobody waits for it any longer. */
	void giveUp(Message<byte[]> message) {
		this.reader.readUnknown(message).ifPresent((event) -> this.positions.passed(event.subject(), event.sequence()));
	}

	private Listener subscribed() {
		var subscribed = this.listener;
		if (subscribed == null) {
			throw new IllegalStateException("nobody has subscribed yet");
		}
		return subscribed;
	}

	private static void applyPatiently(Listener events, EventEnvelope<DomainEvent> envelope) {
		for (long pause : PAUSES) {
			try {
				events.apply(envelope);
				return;
			}
			catch (RuntimeException ex) {
				if (ex instanceof RuleViolation || isPassing(ex)) {
					throw ex;
				}
				LOG.warn("Could not apply {}; trying again in {} ms", envelope.id(), pause, ex);
				sleep(pause);
			}
		}
		events.apply(envelope);
	}

	/**
	 * Whether it will pass: the store is away. The container then tries again for ever.
	 */
	private static boolean isPassing(RuntimeException ex) {
		return ex instanceof DataAccessResourceFailureException || ex instanceof TransientDataAccessException
				|| ex instanceof UncategorizedMongoDbException;
	}

	private static String subjectOf(Message<byte[]> message) {
		@Nullable String subject = CloudEvents.attribute(message, "subject");
		return (subject != null) ? subject : placeOf(message);
	}

	private static String placeOf(Message<?> message) {
		return "unreadable/%s-%s-%s".formatted(message.getHeaders().get(KafkaHeaders.RECEIVED_TOPIC),
				message.getHeaders().get(KafkaHeaders.RECEIVED_PARTITION),
				message.getHeaders().get(KafkaHeaders.OFFSET));
	}

	private static void sleep(long millis) {
		try {
			TimeUnit.MILLISECONDS.sleep(millis);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** What a service does with what arrives. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * An event arrives, in the order of its subject, perhaps not for the first time.
		 */
		void apply(EventEnvelope<DomainEvent> envelope);

		/**
		 * A tombstone arrives: nothing about this subject may be kept.
		 * @param subject for instance {@code person/p-2d75}
		 */
		default void erase(String subject) {
		}

		/** An event arrives whose type this version does not know. */
		default void skip(UnknownEvent unknown) {
		}

	}

}
