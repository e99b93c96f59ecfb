package org.multaqa.kit.domain;

import java.util.List;
import java.util.function.Supplier;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;

/**
 * An aggregate's answer to an act: its next state and the facts to tell. Saved as one
 * write, or not at all.
 *
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
	 * @param state the state as it was
	 * @return a decision that changes nothing and tells nothing
	 */
	public static <S> Decision<S> unchanged(S state) {
		return new Decision<>(state, List.of());
	}

	/**
	 * What a rule says of an act: a change where it is allowed, none where the effect
	 * already holds.
	 * @param permission the rule's answer
	 * @param state the state as it is
	 * @param change makes the next state and its events
	 * @throws RuleViolation where the rule refuses
	 */
	public static <S> Decision<S> when(Permission permission, S state, Supplier<Decision<S>> change) {
		permission.orThrow();
		return permission.isAllowed() ? change.get() : unchanged(state);
	}

	/**
	 * How many of the events are the aggregate's own; others are told with them, of
	 * subjects of which it keeps the numbers.
	 */
	public int ownEvents() {
		return (int) this.events.stream().filter((event) -> event.numberInSubject() == 0).count();
	}

	public boolean isUnchanged() {
		return this.events.isEmpty();
	}

}
