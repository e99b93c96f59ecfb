package org.multaqa.notifications.deliveries.persistence;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.notifications.deliveries.domain.Notice;

/** Pages of notices: their place is the moment at which it happened, then the id. */
final class NoticeSlices {

	private NoticeSlices() {
	}

	/**
	 * One page.
	 * @param found in the order of reading, one more than a page has if there is
	 * @param from where it was read from, or absent
	 */
	static Slice<Notice> of(List<Notice> found, @Nullable Cursor from) {
		boolean more = found.size() > ListQuery.PAGE;
		var shown = more ? found.subList(0, ListQuery.PAGE) : found;
		boolean up = from != null && from.backwards();
		var page = up ? shown.reversed() : shown;
		if (page.isEmpty()) {
			return new Slice<>(List.of(), null, null);
		}
		boolean before = up ? more : from != null;
		boolean after = up || more;
		return new Slice<>(page, before ? at(page.getFirst(), true) : null, after ? at(page.getLast(), false) : null);
	}

	static Instant moment(Cursor from) {
		return (from.key() instanceof Number millis) ? Instant.ofEpochMilli(millis.longValue()) : Instant.EPOCH;
	}

	private static Cursor at(Notice notice, boolean backwards) {
		return new Cursor(backwards, notice.happened().toEpochMilli(), notice.id());
	}

}
