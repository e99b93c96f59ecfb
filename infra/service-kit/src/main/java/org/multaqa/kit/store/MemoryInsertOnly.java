package org.multaqa.kit.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Documents in memory that never change.
 *
 * @param <T> what is kept
 */
public final class MemoryInsertOnly<T> implements InsertOnly<T> {

	private final ConcurrentMap<String, T> stored = new ConcurrentHashMap<>();

	@Override
	public void insert(String id, T value) {
		this.stored.putIfAbsent(id, value);
	}

	@Override
	public void insertAll(Map<String, T> values) {
		values.forEach(this::insert);
	}

	@Override
	public Optional<T> find(String id) {
		return Optional.ofNullable(this.stored.get(id));
	}

	@Override
	public List<T> findAll(List<String> ids) {
		return ids.stream().flatMap((id) -> find(id).stream()).toList();
	}

	/** How many there are. */
	public int size() {
		return this.stored.size();
	}

}
