package org.multaqa.kit.domain;

import java.util.List;

import org.multaqa.model.DomainEvent;

/**
 * An aggregate's answer to a question: its next state and the facts to tell. Saved as one
 * write, or not at all.
 *
 * @param <S> the aggregate
 * @param state the next state
 * @param events what happened, in order; none when nothing changed
 */
public record Decision<S>(S state, List<DomainEvent> events) {

	public Decision {
		events = List.copyOf(events);
	}

	public static <S> Decision<S> of(S state, DomainEvent... events) {
		return new Decision<>(state, List.of(events));
	}

	/**
	 * The effect that was asked for already holds.
	 * @param <S> the aggregate
	 * @param state the state as it was
	 * @return a decision that changes nothing and tells nothing
	 */
	public static <S> Decision<S> unchanged(S state) {
		return new Decision<>(state, List.of());
	}

	public boolean isUnchanged() {
		return this.events.isEmpty();
	}

}
