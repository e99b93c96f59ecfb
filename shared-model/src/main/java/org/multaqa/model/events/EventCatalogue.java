package org.multaqa.model.events;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;

/**
 * All events of the platform by wire name, read from the sealed families of the topics.
 */
public final class EventCatalogue {

	private static final Map<String, Entry> ENTRIES = read();

	private EventCatalogue() {
	}

	/**
	 * All events, in the order in which they are declared.
	 * @return wire name to entry
	 */
	public static Map<String, Entry> entries() {
		return ENTRIES;
	}

	/**
	 * Finds an event by its wire name.
	 * @param type CloudEvents {@code type}
	 * @return empty for a type that this version does not know
	 */
	public static Optional<Entry> find(String type) {
		return Optional.ofNullable(ENTRIES.get(type));
	}

	/**
	 * The wire name of a kind of event.
	 * @param event an event record
	 * @return its {@link EventType}
	 */
	public static String typeOf(Class<? extends DomainEvent> event) {
		var type = event.getAnnotation(EventType.class);
		if (type == null) {
			throw new IllegalStateException(event + " has no @EventType");
		}
		return type.value();
	}

	private static Map<String, Entry> read() {
		var entries = new LinkedHashMap<String, Entry>();
		for (Topic topic : Topic.values()) {
			records(topic.events()).map((type) -> type.<DomainEvent>asSubclass(DomainEvent.class)).forEach((event) -> {
				var previous = entries.put(typeOf(event), new Entry(typeOf(event), topic, event));
				if (previous != null) {
					throw new IllegalStateException("two events are called " + previous.type());
				}
			});
		}
		return Collections.unmodifiableMap(entries);
	}

	private static Stream<Class<?>> records(Class<?> type) {
		if (!type.isSealed()) {
			return Stream.of(type);
		}
		return Arrays.stream(type.getPermittedSubclasses()).flatMap(EventCatalogue::records);
	}

	/**
	 * One kind of event.
	 *
	 * @param type its wire name
	 * @param topic where it travels
	 * @param event the record that holds it
	 */
	public record Entry(String type, Topic topic, Class<? extends DomainEvent> event) {

	}

}
