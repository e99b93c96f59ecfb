package org.multaqa.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.EventCatalogue;

/**
 * Tells events as Kafka would: numbered per subject, a minute after each other, by
 * {@code p-teller}.
 */
public final class Telling {

	public static final Instant BEGIN = Instant.parse("2025-12-08T06:00:00Z");

	public static final PersonId TELLER = new PersonId("p-teller");

	private final Map<String, Long> sequences = new HashMap<>();

	private long minutes;

	public EventEnvelope<DomainEvent> tell(DomainEvent event) {
		long sequence = this.sequences.merge(event.subject(), 1L, Long::sum);
		return numbered(event, sequence, BEGIN.plusSeconds(60 * this.minutes++));
	}

	public List<EventEnvelope<DomainEvent>> tell(DomainEvent... events) {
		return Stream.of(events).map(this::tell).toList();
	}

	/** The next event that a contract file holds. */
	public EventEnvelope<DomainEvent> contract(String name) {
		return tell(read(name));
	}

	public List<EventEnvelope<DomainEvent>> contracts(String... names) {
		return Stream.of(names).map(this::contract).toList();
	}

	public static EventEnvelope<DomainEvent> numbered(DomainEvent event, long sequence, Instant time) {
		return new EventEnvelope<>(event.subject(), sequence, EventCatalogue.typeOf(event.getClass()), time, TELLER,
				"c-" + sequence, null, event, sequence);
	}

	/**
	 * What a contract file says.
	 * @param name for instance {@code meeting.planned.v1} or {@code meeting.planned.v1.2}
	 * @return the event
	 */
	public static DomainEvent read(String name) {
		String type = "org.multaqa." + name.replaceFirst("(\\.v[0-9]+)\\.[0-9]+$", "$1");
		try (var file = Telling.class.getResourceAsStream("/contracts/org.multaqa." + name + ".json")) {
			return ModelJson.mapper().readValue(file.readAllBytes(), EventCatalogue.find(type).orElseThrow().event());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
