package org.multaqa.identity.founders.application;

import java.util.Optional;

import org.multaqa.identity.founders.domain.Founders;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;

/**
 * The stored founders, seen by a process that is killed right before there is one.
 *
 * @param stored where they are
 */
record Killed(Aggregates<Founders> stored) implements Aggregates<Founders> {

	@Override
	public Optional<Versioned<Founders>> find(String id) {
		return this.stored.find(id);
	}

	@Override
	public Slice<Versioned<Founders>> list(ListQuery query) {
		return this.stored.list(query);
	}

	@Override
	public Versioned<Founders> insert(String id, Decision<Founders> decision, RequestContext context) {
		return this.stored.insert(id, decision, context);
	}

	@Override
	public Versioned<Founders> update(Versioned<Founders> read, Decision<Founders> decision, RequestContext context) {
		if (!decision.state().isEmpty()) {
			throw new IllegalStateException("killed");
		}
		return this.stored.update(read, decision, context);
	}

}
