package org.multaqa.kit.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.bson.Document;

/**
 * How an aggregate is split that is too large for one document: into a head, and rows of
 * parts. A part keeps its place in its row; new ones come at the end, none is ever taken
 * away.
 *
 * @param <S> the aggregate, an immutable value
 * @param type its class
 * @param head the same aggregate without its parts
 * @param rows its rows of parts
 * @param whole puts parts into a head
 */
public record Split<S>(Class<S> type, UnaryOperator<S> head, List<Row<S, ?>> rows, BiFunction<S, Rows, S> whole) {

	public Split {
		rows = List.copyOf(rows);
	}

	/**
	 * All parts of an aggregate.
	 * @param version of the aggregate
	 */
	public List<Part> parts(S aggregate, long version) {
		var parts = new ArrayList<Part>();
		this.rows.forEach((row) -> row.changes(List.of(), aggregate, version, parts));
		return parts;
	}

	/**
	 * The head of an aggregate all parts of which are in documents of their own.
	 * @param version of the aggregate
	 */
	public SplitState settled(S aggregate, long version) {
		return new SplitState(headOf(aggregate), sizes(aggregate), version, List.of());
	}

	/** The parts that a version has changed or added. */
	List<Part> changes(S before, S after, long version) {
		var changes = new ArrayList<Part>();
		this.rows.forEach((row) -> row.changes(before, after, version, changes));
		return changes;
	}

	Document headOf(S aggregate) {
		return Documents.write(this.head.apply(aggregate));
	}

	Map<String, Integer> sizes(S aggregate) {
		var sizes = new LinkedHashMap<String, Integer>();
		this.rows.forEach((row) -> sizes.put(row.name(), row.of(aggregate).size()));
		return sizes;
	}

	Rows rowsOf(S aggregate) {
		return new Rows(this.rows, (row) -> new ArrayList<>(row.of(aggregate)));
	}

	Rows noRows() {
		return new Rows(this.rows, (_) -> new ArrayList<>());
	}

	/**
	 * A row of parts.
	 *
	 * @param <S> the aggregate
	 * @param <P> what a part is
	 * @param name what it is called in the store
	 * @param type the class of a part
	 * @param parts finds them in the aggregate
	 */
	public record Row<S, P>(String name, Class<P> type, Function<S, List<P>> parts) {

		List<P> of(S aggregate) {
			return this.parts.apply(aggregate);
		}

		private void changes(S before, S after, long version, List<Part> changes) {
			changes(of(before), after, version, changes);
		}

		private void changes(List<?> before, S aggregate, long version, List<Part> changes) {
			var after = of(aggregate);
			if (after.size() < before.size()) {
				throw new IllegalStateException("no part of " + this.name + " is ever taken away");
			}
			for (int place = 0; place < after.size(); place++) {
				var part = after.get(place);
				if (place >= before.size() || !part.equals(before.get(place))) {
					changes.add(new Part(this.name, place, version, Documents.write(part)));
				}
			}
		}

	}

}
