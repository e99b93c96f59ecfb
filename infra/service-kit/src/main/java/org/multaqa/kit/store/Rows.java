package org.multaqa.kit.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Split.Row;

/** The parts of an aggregate while it is put together. */
public final class Rows {

	private final Map<String, Row<?, ?>> rows = new HashMap<>();

	private final Map<String, List<@Nullable Object>> parts = new HashMap<>();

	<S> Rows(List<Row<S, ?>> rows, Function<Row<S, ?>, List<@Nullable Object>> first) {
		rows.forEach((row) -> {
			this.rows.put(row.name(), row);
			this.parts.put(row.name(), first.apply(row));
		});
	}

	/** The parts of a row, in their places. */
	public <P> List<P> get(Row<?, P> row) {
		return of(row.name()).stream().map(row.type()::cast).map(Objects::requireNonNull).toList();
	}

	void put(Part part) {
		@Nullable Row<?, ?> row = this.rows.get(part.row());
		if (row == null) {
			throw new IllegalStateException("there is no row of " + part.row());
		}
		var places = of(part.row());
		while (places.size() <= part.place()) {
			places.add(null);
		}
		places.set(part.place(), Documents.read(new Document(part.state()), row.type()));
	}

	/** Insists that each part is there. */
	void complete(String aggregate, Map<String, Integer> sizes) {
		this.parts.forEach((row, places) -> {
			if (places.size() != sizes.getOrDefault(row, 0) || places.contains(null)) {
				throw new IllegalStateException("parts of %s are missing among its %s".formatted(aggregate, row));
			}
		});
	}

	private List<@Nullable Object> of(String row) {
		return this.parts.getOrDefault(row, List.of());
	}

}
