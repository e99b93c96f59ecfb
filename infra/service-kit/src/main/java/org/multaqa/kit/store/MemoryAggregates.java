package org.multaqa.kit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.CommandKeys;
import org.multaqa.kit.application.CommandKeys.CarriedOut;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;

/** Aggregates in memory, for tests of the application layer; remembers what was told. */
public final class MemoryAggregates<S> implements RewritableAggregates<S>, ErasableAggregates<S> {

	private final ConcurrentMap<String, Versioned<S>> stored = new ConcurrentHashMap<>();

	private final List<DomainEvent> told = new ArrayList<>();

	private final MemoryLists<S, Versioned<S>> lists;

	public MemoryAggregates() {
		this(Listing.none());
	}

	/**
	 * Aggregates that are listed.
	 * @param listing by what {@link #list} may ask
	 */
	public MemoryAggregates(Listing<S> listing) {
		this.lists = new MemoryLists<>(listing, Versioned::state);
	}

	@Override
	public Optional<Versioned<S>> find(String id) {
		return Optional.ofNullable(this.stored.get(id));
	}

	@Override
	public Slice<Versioned<S>> list(ListQuery query) {
		return this.lists.page(query, this.stored);
	}

	@Override
	public long count(Map<String, Object> where) {
		return this.lists.count(where, this.stored.values());
	}

	/**
	 * All of them at once, for tests.
	 * @return in the order of their ids
	 */
	public List<Versioned<S>> all() {
		return this.stored.keySet().stream().sorted().map(this.stored::get).toList();
	}

	@Override
	public synchronized Versioned<S> insert(String id, Decision<S> decision, RequestContext context) {
		var fresh = new Versioned<>(id, 1, decision.ownEvents(), decision.state(), keys(CommandKeys.NONE, context));
		if (this.stored.putIfAbsent(id, fresh) != null) {
			throw new ConcurrencyConflict(id);
		}
		this.told.addAll(decision.events());
		return fresh;
	}

	@Override
	public synchronized Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context) {
		var next = new Versioned<>(read.id(), read.version() + 1, read.sequence() + decision.ownEvents(),
				decision.state(), keys(read.keys(), context));
		@Nullable Versioned<S> now = this.stored.get(read.id());
		if (now == null || now.version() != read.version()) {
			throw new ConcurrencyConflict(read.id());
		}
		this.stored.put(read.id(), next);
		this.told.addAll(decision.events());
		return next;
	}

	@Override
	public synchronized void rewrite(Versioned<S> read, S form) {
		this.stored.computeIfPresent(read.id(),
				(_, now) -> (now.version() == read.version()) ? now.map((_) -> form) : now);
	}

	@Override
	public boolean isUnchanged(Versioned<S> read) {
		var now = this.stored.get(read.id());
		return now != null && now.version() == read.version();
	}

	@Override
	public synchronized void erase(String id) {
		this.stored.remove(id);
	}

	/**
	 * All events so far.
	 * @return in the order in which they were stored
	 */
	public synchronized List<DomainEvent> told() {
		return List.copyOf(this.told);
	}

	/** In memory no key is ever forgotten, so it does not matter how old one is. */
	private static CommandKeys keys(CommandKeys before, RequestContext context) {
		@Nullable CarriedOut command = context.carriedOut(0);
		return (command != null) ? before.with(command) : before;
	}

}
