package org.multaqa.embedded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The part of an {@link OrderedIndex} that a query asks for: equality ({@code field:
 * value}, {@code $eq}, {@code $in}) of its first fields, then at most one range, or the
 * existence of the first field.
 *
 * @param fields the fields of the index
 * @param equal how many of them must equal something
 * @param isBounded whether the index serves the query at all
 * @param ranges where the keys are that may match
 */
record IndexScan(List<String> fields, int equal, boolean isBounded, List<Range> ranges) {

	/** A place in a list ({@code outbox.0}): existence is known, values are not. */
	private static final Pattern POSITION = Pattern.compile("\\.\\d+(\\.|$)");

	static IndexScan of(List<String> fields, Document conditions) {
		List<List<Object>> prefixes = List.of(List.of());
		int equal = 0;
		for (String field : fields) {
			List<Object> wanted = POSITION.matcher(field).find() ? List.of() : wanted(conditions.get(field));
			if (wanted.isEmpty()) {
				break;
			}
			prefixes = each(prefixes, wanted);
			equal++;
		}
		@Nullable Object next = (equal < fields.size()) ? conditions.get(fields.get(equal)) : null;
		Document operators = (next instanceof Document document) ? document : new Document();
		var ranges = prefixes.stream().map(prefix -> Range.of(prefix, operators)).toList();
		return new IndexScan(fields, equal, equal > 0 || Boolean.TRUE.equals(operators.get("$exists")), ranges);
	}

	/** Each key continued by each value. */
	static List<List<Object>> each(List<List<Object>> keys, List<Object> values) {
		return keys.stream()
			.flatMap(key -> values.stream().map(value -> Stream.concat(key.stream(), Stream.of(value)).toList()))
			.toList();
	}

	/** The values that a condition asks for, none if the index cannot tell. */
	private static List<Object> wanted(@Nullable Object condition) {
		if (condition instanceof Document operators) {
			if (operators.get("$in") instanceof Collection<?> values) {
				return values.stream().allMatch(IndexScan::isPlain) ? List.copyOf(new LinkedHashSet<>(values))
						: List.of();
			}
			return wanted(operators.get("$eq"));
		}
		return isPlain(condition) ? List.of(condition) : List.of();
	}

	private static boolean isPlain(@Nullable Object value) {
		return value != null && !(value instanceof Missing || value instanceof Document || value instanceof Collection
				|| value instanceof BsonRegularExpression);
	}

	/**
	 * Whether the keys of the index come in the order that a query asks for.
	 * @return 1 if so, -1 if they do backwards, else 0
	 */
	int direction(@Nullable Document orderBy) {
		if (orderBy == null) {
			return 0;
		}
		var rest = new ArrayList<>(this.fields.subList(this.equal, this.fields.size()));
		rest.add(IdIndex.ID);
		var asked = new ArrayList<>(orderBy.keySet());
		asked.removeAll(this.fields.subList(0, this.equal));
		boolean same = !asked.isEmpty() && asked.size() <= rest.size() && asked.equals(rest.subList(0, asked.size()));
		var directions = asked.stream().map(field -> sign(orderBy.get(field))).distinct().toList();
		return (same && directions.size() == 1) ? directions.getFirst() : 0;
	}

	private static int sign(@Nullable Object direction) {
		return (direction instanceof Number number) ? number.intValue() : 0;
	}

	/**
	 * Keys between two that are not there: a bound is shorter than any key, or longer
	 * than all of its kind.
	 *
	 * @param low before the first
	 * @param high behind the last
	 */
	record Range(List<Object> low, List<Object> high) {

		static Range of(List<Object> prefix, Document operators) {
			@Nullable Object from = plain(operators.getOrDefault("$gte", operators.get("$gt")));
			@Nullable Object to = plain(operators.getOrDefault("$lte", operators.get("$lt")));
			var low = (from != null) ? and(prefix, from) : prefix;
			var high = (to != null) ? and(prefix, to) : prefix;
			boolean behindLow = from != null && !operators.containsKey("$gte");
			boolean behindHigh = to == null || operators.containsKey("$lte");
			return new Range(behindLow ? and(low, IndexKeyType.BEHIND) : low,
					behindHigh ? and(high, IndexKeyType.BEHIND) : high);
		}

		private static @Nullable Object plain(@Nullable Object value) {
			return isPlain(value) ? value : null;
		}

		private static List<Object> and(List<Object> prefix, Object value) {
			return Stream.concat(prefix.stream(), Stream.of(value)).toList();
		}

	}

}
