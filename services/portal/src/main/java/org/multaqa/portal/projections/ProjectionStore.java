package org.multaqa.portal.projections;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.DomainEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * All read models of one kind.
 *
 * @param <T> the kind
 * @param replicas where they are kept
 * @param projection how they follow from their events
 */
record ProjectionStore<T extends ReadModel>(Replicas<T> replicas, Projection<T> projection) {

	/** How many are read at once where all are needed; one reading is mostly enough. */
	private static final int AT_ONCE = 1_000;

	Optional<ReadModel> apply(EventEnvelope<DomainEvent> envelope) {
		String id = ProjectionFamilies.idOf(envelope.subject());
		var written = new AtomicReference<Optional<ReadModel>>(Optional.empty());
		Function<@Nullable T, @Nullable T> change = (before) -> {
			@Nullable T next = this.projection.next(before, envelope);
			written.set(Optional.ofNullable(next));
			return next;
		};
		return this.replicas.apply(id, envelope, change) ? written.get() : look(id);
	}

	boolean await(String id, long sequence, Duration atMost) {
		Predicate<T> holdsIt = (model) -> model.last().sequence() >= sequence;
		return this.replicas.await(id, atMost, holdsIt).filter(holdsIt).isPresent();
	}

	Optional<T> find(String id) {
		return this.replicas.find(id);
	}

	Optional<ReadModel> look(String id) {
		return this.replicas.find(id).map(Function.identity());
	}

	List<T> findAll(Collection<String> ids) {
		return this.replicas.findAll(ids);
	}

	/** All of what is few in every meeting that we know; but none is left out of many. */
	List<T> findAll(ListQuery query) {
		var all = new ArrayList<T>();
		this.replicas.forEach(query.limit(AT_ONCE), all::add);
		return all;
	}

	Slice<T> list(ListQuery query) {
		return this.replicas.list(query);
	}

	void forEach(ListQuery query, Consumer<T> action) {
		this.replicas.forEach(query, action);
	}

	List<String> keys(ListQuery query) {
		return this.replicas.keys(query);
	}

	long count(Map<String, Object> where) {
		return this.replicas.count(where);
	}

	/**
	 * From what is read so far (absent at first) to what is read next; absent leaves it
	 * as it is.
	 *
	 * @param <T> the kind of read model
	 */
	@FunctionalInterface
	interface Projection<T> {

		@Nullable T next(@Nullable T before, EventEnvelope<?> envelope);

	}

}
