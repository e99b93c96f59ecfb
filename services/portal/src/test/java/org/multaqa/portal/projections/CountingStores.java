package org.multaqa.portal.projections;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MemoryReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.kit.store.Slice;
import org.multaqa.portal.projections.subject.ReadModel;

/** Stores in memory that count what is read of them. */
public final class CountingStores implements ProjectionStores {

	private final AtomicLong read = new AtomicLong();

	@Override
	public <T extends ReadModel> Replicas<T> of(String collection, Class<T> type, Listing<T> listing) {
		return new Counting<>(new MemoryReplicas<>(listing), this.read);
	}

	/**
	 * What a piece of work reads.
	 * @param work what to do
	 * @return how many documents; a count costs as much as one of them
	 */
	public long during(Runnable work) {
		long before = this.read.get();
		work.run();
		return this.read.get() - before;
	}

	/**
	 * Copies whose readers are counted.
	 *
	 * @param <T> what is kept
	 * @param kept the copies
	 * @param read is raised by each that is read
	 */
	private record Counting<T>(Replicas<T> kept, AtomicLong read) implements Replicas<T> {

		@Override
		public Optional<T> find(String id) {
			this.read.incrementAndGet();
			return this.kept.find(id);
		}

		@Override
		public Optional<T> await(String id, Duration atMost, Predicate<T> isEnough) {
			return this.kept.await(id, atMost, isEnough);
		}

		@Override
		public List<T> findAll(Collection<String> ids) {
			return counted(this.kept.findAll(ids));
		}

		@Override
		public Slice<T> list(ListQuery query) {
			var slice = this.kept.list(query);
			counted(slice.items());
			return slice;
		}

		@Override
		public long count(Map<String, Object> where) {
			this.read.incrementAndGet();
			return this.kept.count(where);
		}

		@Override
		public List<T> findBy(String field, Object value) {
			return counted(this.kept.findBy(field, value));
		}

		@Override
		public List<T> all() {
			return counted(this.kept.all());
		}

		@Override
		public boolean apply(String id, EventEnvelope<?> cause, Function<@Nullable T, @Nullable T> change) {
			return this.kept.apply(id, cause, change);
		}

		@Override
		public void erase(String id) {
			this.kept.erase(id);
		}

		private List<T> counted(List<T> found) {
			this.read.addAndGet(found.size());
			return found;
		}

	}

}
