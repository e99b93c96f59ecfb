package org.multaqa.roadmap.application;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.roadmap.domain.Roadmap;

/** The stored roadmaps, with something that happens once right before the next write. */
final class Disturbed implements Aggregates<Roadmap> {

	private final Aggregates<Roadmap> stored;

	private @Nullable Runnable disturbance;

	Disturbed(Aggregates<Roadmap> stored, Runnable disturbance) {
		this.stored = stored;
		this.disturbance = disturbance;
	}

	@Override
	public Optional<Versioned<Roadmap>> find(String id) {
		return this.stored.find(id);
	}

	@Override
	public Slice<Versioned<Roadmap>> list(ListQuery query) {
		return this.stored.list(query);
	}

	@Override
	public Versioned<Roadmap> insert(String id, Decision<Roadmap> decision, RequestContext context) {
		return this.stored.insert(id, decision, context);
	}

	@Override
	public Versioned<Roadmap> update(Versioned<Roadmap> read, Decision<Roadmap> decision, RequestContext context) {
		@Nullable Runnable now = this.disturbance;
		this.disturbance = null;
		if (now != null) {
			now.run();
		}
		return this.stored.update(read, decision, context);
	}

}
