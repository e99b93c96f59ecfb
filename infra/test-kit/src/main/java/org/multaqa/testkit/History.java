package org.multaqa.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;

/**
 * An aggregate, and all that it has told since it began.
 *
 * @param <S> the aggregate
 * @param state as it stands
 * @param events in the order in which they were told
 */
public record History<S>(S state, List<DomainEvent> events) {

	public History {
		events = List.copyOf(events);
	}

	public static <S> History<S> of(Decision<S> beginning) {
		return new History<>(beginning.state(), beginning.events());
	}

	/**
	 * What comes next.
	 * @param act what the aggregate is asked to do
	 * @return with its answer
	 */
	public History<S> then(Function<S, Decision<S>> act) {
		var answer = act.apply(this.state);
		return new History<>(answer.state(), Stream.concat(this.events.stream(), answer.events().stream()).toList());
	}

}
