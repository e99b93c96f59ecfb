package org.multaqa.kit.store;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Slice.Found;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

/**
 * Copies in memory: for tests, and for building a read model anew beside the one in use.
 *
 * @param <T> what is kept
 */
public final class MemoryReplicas<T> implements Replicas<T> {

	private final Map<String, T> kept = new TreeMap<>();

	private final Map<String, Long> seen = new HashMap<>();

	private final Arrivals arrivals = new Arrivals();

	private final Listing<T> listing;

	public MemoryReplicas() {
		this(Listing.none());
	}

	/**
	 * Copies that are listed.
	 * @param listing by what {@link #list} and {@link #count} may ask
	 */
	public MemoryReplicas(Listing<T> listing) {
		this.listing = listing;
	}

	@Override
	public synchronized Optional<T> find(String id) {
		return Optional.ofNullable(this.kept.get(id));
	}

	@Override
	public Optional<T> await(String id, Duration atMost, Predicate<T> isEnough) {
		return this.arrivals.await(atMost, () -> find(id), isEnough);
	}

	@Override
	public boolean await(SeenEvent seen, Duration atMost) {
		return this.arrivals.await(atMost, () -> lastSeen(seen.id(), seen.subject()), seen.sequence());
	}

	@Override
	public synchronized List<T> findAll(Collection<String> ids) {
		return ids.stream().distinct().sorted().flatMap((id) -> find(id).stream()).toList();
	}

	@Override
	public synchronized Slice<T> list(ListQuery query) {
		this.listing.check(query);
		@Nullable Cursor from = query.from();
		var wanted = Documents.write(query.where());
		Comparator<Found<?>> order = query.readsDown() ? Found.ORDER.reversed() : Found.ORDER;
		Stream<Found<T>> found = this.kept.entrySet()
			.stream()
			.filter((entry) -> has(entry.getValue(), wanted) && fields(entry.getValue()).containsKey(query.order()))
			.map((entry) -> Found.of(entry.getValue(), fields(entry.getValue()).get(query.order()), query.order(),
					entry.getKey()));
		if (from != null) {
			found = found.filter((each) -> order.compare(each, new Found<>(each.item(), from.key(), from.id())) > 0);
		}
		return Slice.of(query, found.sorted(order).limit(query.limit() + 1L).toList());
	}

	@Override
	public synchronized long count(Map<String, Object> where) {
		this.listing.checkCount(where.keySet());
		var stored = Documents.write(where);
		return this.kept.values().stream().filter((copy) -> has(copy, stored)).count();
	}

	private boolean has(T copy, Map<String, Object> wanted) {
		var fields = fields(copy);
		return wanted.entrySet()
			.stream()
			.noneMatch((each) -> Collections.disjoint(values(each.getValue()), values(fields.get(each.getKey()))));
	}

	private static Collection<?> values(@Nullable Object value) {
		return (value instanceof Collection<?> values) ? values : Collections.singleton(value);
	}

	private Document fields(T copy) {
		return Documents.write(this.listing.fields().apply(copy));
	}

	@Override
	public synchronized List<T> findBy(String field, Object value) {
		return all().stream().filter((copy) -> {
			JsonNode node = ModelJson.mapper().valueToTree(copy);
			for (String member : field.split("\\.", -1)) {
				node = node.path(member);
			}
			return node.asString("").equals(String.valueOf(value));
		}).toList();
	}

	@Override
	public synchronized List<T> all() {
		return List.copyOf(this.kept.values());
	}

	@Override
	public boolean apply(String id, EventEnvelope<?> cause, Function<@Nullable T, @Nullable T> change) {
		return apply(id, cause.subject(), cause.sequence(), change);
	}

	@Override
	public void pass(String id, String subject, long sequence) {
		apply(id, subject, sequence, (_) -> null);
	}

	@Override
	public synchronized void erase(String id) {
		this.kept.remove(id);
	}

	private synchronized boolean apply(String id, String subject, long sequence,
			Function<@Nullable T, @Nullable T> change) {
		if (lastSeen(id, subject) >= sequence) {
			return false;
		}
		@Nullable T next = change.apply(this.kept.get(id));
		if (next != null) {
			this.kept.put(id, next);
		}
		this.seen.put(id + " " + subject, sequence);
		this.arrivals.arrived();
		return true;
	}

	private synchronized long lastSeen(String id, String subject) {
		return this.seen.getOrDefault(id + " " + subject, 0L);
	}

}
