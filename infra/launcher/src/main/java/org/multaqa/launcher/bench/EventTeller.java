package org.multaqa.launcher.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.kit.events.OutboxEntry;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.EventCatalogue;

/** Numbers events per subject and gives them a time, as their owners do. */
final class EventTeller {

	private static final Duration BETWEEN_EVENTS = Duration.ofMillis(900);

	private final Map<String, Long> sequences = new HashMap<>();

	private List<OutboxEntry> told = new ArrayList<>();

	private Instant now;

	private int count;

	EventTeller(Instant begin) {
		this.now = begin;
	}

	void tell(PersonId by, DomainEvent event) {
		long sequence = this.sequences.merge(event.subject(), 1L, Long::sum);
		this.told.add(new OutboxEntry(event.subject(), sequence, EventCatalogue.typeOf(event.getClass()),
				this.now.toString(), by.value(), event.subject() + "@" + sequence, null, null,
				ModelJson.mapper().writeValueAsString(event), sequence, null));
		this.now = this.now.plus(BETWEEN_EVENTS);
		this.count++;
	}

	/**
	 * How many events have been told since the beginning.
	 * @return a count
	 */
	int count() {
		return this.count;
	}

	/**
	 * Takes what has been told since the last time.
	 * @return in the order in which it happened
	 */
	List<OutboxEntry> take() {
		var taken = this.told;
		this.told = new ArrayList<>();
		return taken;
	}

}
