package org.multaqa.registration;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;

/**
 * Aggregates, with something that happens once right before the next write.
 *
 * @param stored where they are
 * @param disturbance what happens
 */
record Disturbed<S>(Aggregates<S> stored, AtomicReference<@Nullable Runnable> disturbance) implements Aggregates<S> {

	@Override
	public Optional<Versioned<S>> find(String id) {
		return this.stored.find(id);
	}

	@Override
	public Slice<Versioned<S>> list(ListQuery query) {
		return this.stored.list(query);
	}

	@Override
	public Versioned<S> insert(String id, Decision<S> decision, RequestContext context) {
		return this.stored.insert(id, decision, context);
	}

	@Override
	public Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context) {
		@Nullable Runnable now = this.disturbance.getAndSet(null);
		if (now != null) {
			now.run();
		}
		return this.stored.update(read, decision, context);
	}

}
