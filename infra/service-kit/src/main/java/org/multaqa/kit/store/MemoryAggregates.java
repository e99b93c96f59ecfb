package org.multaqa.kit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

/**
 * Aggregates in memory, for tests of the application layer; remembers what was told.
 *
 * @param <S> the aggregate
 */
public final class MemoryAggregates<S> implements Aggregates<S> {

	private final ConcurrentMap<String, Versioned<S>> stored = new ConcurrentHashMap<>();

	private final ConcurrentMap<String, String> keys = new ConcurrentHashMap<>();

	private final List<DomainEvent> told = new ArrayList<>();

	@Override
	public Optional<Versioned<S>> find(String id) {
		return Optional.ofNullable(this.stored.get(id));
	}

	@Override
	public List<Versioned<S>> findBy(String field, Object value) {
		return all().stream().filter((found) -> valueAt(found.state(), field).equals(String.valueOf(value))).toList();
	}

	@Override
	public List<Versioned<S>> all() {
		return this.stored.keySet().stream().sorted().map(this.stored::get).toList();
	}

	@Override
	public synchronized Versioned<S> insert(String id, Decision<S> decision, RequestContext context) {
		var fresh = new Versioned<>(id, 1, decision.events().size(), decision.state());
		if (this.stored.putIfAbsent(id, fresh) != null) {
			throw new ConcurrencyConflict(id);
		}
		remember(id, decision, context);
		return fresh;
	}

	@Override
	public synchronized Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context) {
		var next = new Versioned<>(read.id(), read.version() + 1, read.sequence() + decision.events().size(),
				decision.state());
		if (!this.stored.replace(read.id(), read, next)) {
			throw new ConcurrencyConflict(read.id());
		}
		remember(read.id(), decision, context);
		return next;
	}

	@Override
	public boolean hasCarriedOut(String id, RequestContext context) {
		@Nullable String key = context.storedKey();
		if (key == null || !this.keys.containsKey(id + "/" + key)) {
			return false;
		}
		if (!Objects.equals(this.keys.get(id + "/" + key), String.valueOf(context.fingerprint()))) {
			throw new IdempotencyConflict();
		}
		return true;
	}

	/**
	 * All events so far.
	 * @return in the order in which they were stored
	 */
	public synchronized List<DomainEvent> told() {
		return List.copyOf(this.told);
	}

	private void remember(String id, Decision<S> decision, RequestContext context) {
		this.told.addAll(decision.events());
		@Nullable String key = context.storedKey();
		if (key != null) {
			this.keys.put(id + "/" + key, String.valueOf(context.fingerprint()));
		}
	}

	private static String valueAt(Object state, String field) {
		JsonNode node = ModelJson.mapper().valueToTree(state);
		for (String member : field.split("\\.", -1)) {
			node = node.path(member);
		}
		return node.asString("");
	}

}
