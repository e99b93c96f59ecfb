package org.multaqa.testkit;

import java.util.Optional;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.access.Actor;

/**
 * Aggregates that somebody else changes right after they were read.
 *
 * @param stored what is stored
 */
public record Overtaken<S>(MemoryAggregates<S> stored) implements Aggregates<S> {

	@Override
	public Optional<Versioned<S>> find(String id) {
		var read = this.stored.find(id);
		read.ifPresent((found) -> this.stored.update(found, Decision.unchanged(found.state()),
				RequestContext.by(Actor.of("somebody-else"))));
		return read;
	}

	@Override
	public Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context) {
		return this.stored.update(read, decision, context);
	}

	@Override
	public Slice<Versioned<S>> list(ListQuery query) {
		return this.stored.list(query);
	}

	@Override
	public Versioned<S> insert(String id, Decision<S> decision, RequestContext context) {
		return this.stored.insert(id, decision, context);
	}

}
