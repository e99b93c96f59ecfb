package org.multaqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.EventType;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event for a test: the example of its contract, with other values where the test is
 * about them. A test that names no more than that needs no change when the event gets
 * another member.
 */
public record EventSample<E extends DomainEvent>(Class<E> type, ObjectNode json) {

	public static <E extends DomainEvent> EventSample<E> of(Class<E> type) {
		String contract = "/contracts/" + type.getAnnotation(EventType.class).value() + ".json";
		try (var file = Objects.requireNonNull(DomainEvent.class.getResourceAsStream(contract), contract)) {
			return new EventSample<>(type, ModelJson.mapper().readTree(file).asObject());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The same with another value.
	 * @param member the member as JSON has it, for instance {@code title}
	 * @param value its value in Java; absent means that the member is absent
	 */
	public EventSample<E> with(String member, @Nullable Object value) {
		if (ModelJson.members(this.type).stream().noneMatch((each) -> each.getName().equals(member))) {
			throw new IllegalArgumentException(this.type.getSimpleName() + " has no member " + member);
		}
		var other = this.json.deepCopy();
		if (value == null) {
			other.remove(member);
		}
		else {
			other.set(member, ModelJson.mapper().valueToTree(value));
		}
		return new EventSample<>(this.type, other);
	}

	/**
	 * The event.
	 * @return what the data says
	 */
	public E event() {
		return ModelJson.mapper().treeToValue(this.json, this.type);
	}

}
