package org.multaqa.sessions.material.application;

import java.util.Optional;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.Slice;
import org.multaqa.sessions.material.domain.SessionMaterials;

/** A store of materials that goes away, so that nobody knows what it has done. */
final class FailingMaterials implements Aggregates<SessionMaterials> {

	final MemoryAggregates<SessionMaterials> stored = new MemoryAggregates<>();

	boolean fails;

	/** Whether it goes away once a change is stored. */
	boolean crashes;

	@Override
	public Optional<Versioned<SessionMaterials>> find(String id) {
		return this.stored.find(id);
	}

	@Override
	public Slice<Versioned<SessionMaterials>> list(ListQuery query) {
		return this.stored.list(query);
	}

	@Override
	public Versioned<SessionMaterials> insert(String id, Decision<SessionMaterials> decision, RequestContext context) {
		if (this.fails) {
			throw new IllegalStateException("the store is away");
		}
		return this.stored.insert(id, decision, context);
	}

	@Override
	public Versioned<SessionMaterials> update(Versioned<SessionMaterials> read, Decision<SessionMaterials> decision,
			RequestContext context) {
		if (this.fails) {
			throw new IllegalStateException("the store is away");
		}
		var after = this.stored.update(read, decision, context);
		if (this.crashes) {
			throw new IllegalStateException("the service is away");
		}
		return after;
	}

}
