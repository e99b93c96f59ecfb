package org.multaqa.testkit;

import java.util.List;
import java.util.Optional;

import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Command;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.Versioned;

/**
 * Aggregates that somebody else changes right after they were read; like documents, they
 * are guarded by their version alone.
 *
 * @param <S> the aggregate
 * @param stored what is stored
 */
public record Overtaken<S>(MemoryAggregates<S> stored) implements Aggregates<S> {

	@Override
	public Optional<Versioned<S>> find(String id) {
		var read = this.stored.find(id);
		read.ifPresent((found) -> this.stored.update(found, Decision.unchanged(found.state()),
				Command.by(Actor.of("somebody-else"))));
		return read;
	}

	@Override
	public Versioned<S> update(Versioned<S> read, Decision<S> decision, Command command) {
		var now = this.stored.get(read.id(), "unknown");
		return this.stored.update((now.version() == read.version()) ? now : read, decision, command);
	}

	@Override
	public List<Versioned<S>> findBy(String field, Object value) {
		return this.stored.findBy(field, value);
	}

	@Override
	public List<Versioned<S>> all() {
		return this.stored.all();
	}

	@Override
	public Versioned<S> insert(String id, Decision<S> decision, Command command) {
		return this.stored.insert(id, decision, command);
	}

	@Override
	public boolean hasCarriedOut(String id, Command command) {
		return this.stored.hasCarriedOut(id, command);
	}

}
