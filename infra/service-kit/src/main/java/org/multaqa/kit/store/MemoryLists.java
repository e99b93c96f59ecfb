package org.multaqa.kit.store;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Slice.Found;

/**
 * The lists of what is kept in memory: everything is looked at, and the same lists are
 * refused as in {@link MongoLists}.
 *
 * @param <S> the state, from which the fields follow
 * @param <T> what is listed
 * @param listing which lists there are
 * @param state what is kept of what is listed
 */
record MemoryLists<S, T>(Listing<S> listing, Function<T, S> state) {

	Slice<T> page(ListQuery query, Map<String, T> kept) {
		this.listing.check(query);
		@Nullable Cursor from = query.from();
		var wanted = Documents.write(query.where());
		Comparator<Found<?>> order = query.readsDown() ? Found.ORDER.reversed() : Found.ORDER;
		Stream<Found<T>> found = kept.entrySet()
			.stream()
			.filter((entry) -> has(entry.getValue(), wanted) && fields(entry.getValue()).containsKey(query.order()))
			.map((entry) -> Found.of(entry.getValue(), fields(entry.getValue()).get(query.order()), query.order(),
					entry.getKey()));
		if (from != null) {
			found = found.filter((each) -> order.compare(each, new Found<>(each.item(), from.key(), from.id())) > 0);
		}
		return Slice.of(query, found.sorted(order).limit(query.limit() + 1L).toList());
	}

	List<String> keys(ListQuery query, Map<String, T> kept) {
		return page(query.from(null).limit(Math.max(1, kept.size())), kept).items()
			.stream()
			.map((item) -> fields(item).getString(query.order()))
			.toList();
	}

	long count(Map<String, Object> where, Collection<T> kept) {
		this.listing.checkCount(where.keySet());
		var stored = Documents.write(where);
		return kept.stream().filter((each) -> has(each, stored)).count();
	}

	private boolean has(T item, Map<String, Object> wanted) {
		var fields = fields(item);
		return wanted.entrySet()
			.stream()
			.noneMatch((each) -> Collections.disjoint(values(each.getValue()), values(fields.get(each.getKey()))));
	}

	private static Collection<?> values(@Nullable Object value) {
		return (value instanceof Collection<?> values) ? values : Collections.singleton(value);
	}

	private Document fields(T item) {
		return Documents.write(this.listing.fields().apply(this.state.apply(item)));
	}

}
