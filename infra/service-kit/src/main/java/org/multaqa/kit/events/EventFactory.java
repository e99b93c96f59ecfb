package org.multaqa.kit.events;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.Tombstone;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.EventCatalogue;

/** Gives the facts of a decision their envelopes: number, time, actor, trace. */
public final class EventFactory {

	/**
	 * Largest event, in bytes of its JSON. By default Kafka takes a record of up to 1 MiB
	 * ({@code max.request.size}, {@code message.max.bytes}); the rest is for its headers.
	 */
	public static final int LARGEST = 900_000;

	private final Clock clock;

	private final Traces traces;

	public EventFactory(Clock clock, Traces traces) {
		this.clock = clock;
		this.traces = traces;
	}

	/**
	 * The envelopes of a decision's events.
	 * @param decision what was decided
	 * @param lastSequence number of the subject's last event so far
	 * @param version the version that the decision makes
	 * @param command how it was asked
	 * @return numbered on from there, by exactly one each; what is told of other subjects
	 * has its own number there, and belongs to the event before it, or else to the first
	 * @throws RuleViolation {@code event.too-large}: what could never be sent must not be
	 * stored
	 */
	public List<OutboxEntry> envelopes(Decision<?> decision, long lastSequence, long version, RequestContext context) {
		var envelopes = new ArrayList<OutboxEntry>();
		String time = this.clock.instant().toString();
		@Nullable String traceparent = this.traces.current();
		long sequence = lastSequence;
		for (var event : decision.events()) {
			@Nullable String data = data(event);
			boolean own = event.numberInSubject() == 0;
			sequence += own ? 1 : 0;
			long number = own ? sequence : event.numberInSubject();
			String correlation = (traceparent != null) ? Traces.traceId(traceparent) : event.subject() + "@" + number;
			envelopes.add(new OutboxEntry(event.subject(), Math.max(sequence, lastSequence + 1),
					EventCatalogue.typeOf(told(event)), time, context.actor().person().value(), correlation,
					context.causation(), traceparent, data, version, own ? null : number));
		}
		return envelopes;
	}

	private static Class<? extends DomainEvent> told(DomainEvent event) {
		return (event instanceof Tombstone tombstone) ? tombstone.told() : event.getClass();
	}

	private static @Nullable String data(DomainEvent event) {
		if (event instanceof Tombstone) {
			return null;
		}
		String data = ModelJson.mapper().writeValueAsString(event);
		if (data.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
			throw RuleViolation.badInput("event.too-large");
		}
		return data;
	}

}
