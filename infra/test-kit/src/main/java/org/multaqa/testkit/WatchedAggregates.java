package org.multaqa.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;

/**
 * Aggregates that remember what a command reads and writes, for tests of what it costs.
 *
 * @param <S> the aggregate
 */
public final class WatchedAggregates<S> implements Aggregates<S> {

	private final Aggregates<S> stored;

	private final List<Access> accesses;

	/**
	 * Watches a store.
	 * @param stored where they are
	 * @param accesses remembers each access
	 */
	public WatchedAggregates(Aggregates<S> stored, List<Access> accesses) {
		this.stored = stored;
		this.accesses = accesses;
	}

	@Override
	public Optional<Versioned<S>> find(String id) {
		remember("read " + id);
		return this.stored.find(id);
	}

	@Override
	public Slice<Versioned<S>> list(ListQuery query) {
		remember("list " + query);
		return this.stored.list(query);
	}

	@Override
	public long count(Map<String, Object> where) {
		remember("count " + where.keySet());
		return this.stored.count(where);
	}

	@Override
	public Versioned<S> insert(String id, Decision<S> decision, RequestContext context) {
		remember("write " + id);
		return this.stored.insert(id, decision, context);
	}

	@Override
	public Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context) {
		remember("write " + read.id());
		return this.stored.update(read, decision, context);
	}

	private void remember(String what) {
		this.accesses.add(new Access(this.stored, what));
	}

	/**
	 * Something read or written.
	 *
	 * @param stored in which store; ids are alike in several
	 * @param what was done, and the id
	 */
	public record Access(Aggregates<?> stored, String what) {

		@Override
		public String toString() {
			return this.what;
		}

	}

}
