package org.multaqa.notifications.deliveries.persistence;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.NoticeQuery;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.notifications.deliveries.domain.Notice;

/** Notices in memory, for tests. */
public class MemoryNotices implements Notices {

	private static final Comparator<Notice> LATEST_FIRST = Comparator.comparing(Notice::happened)
		.thenComparing(Notice::id)
		.reversed();

	private final Map<String, Notice> notices = new LinkedHashMap<>();

	@Override
	public synchronized boolean add(Notice notice) {
		@Nullable Notice known = this.notices.putIfAbsent(notice.id(), notice);
		return known == null || (known.status() == Status.OBSOLETE && replace(known, known.again(notice)));
	}

	@Override
	public synchronized Optional<Notice> find(String id) {
		return Optional.ofNullable(this.notices.get(id));
	}

	@Override
	public synchronized boolean replace(Notice read, Notice next) {
		@Nullable Notice now = this.notices.get(read.id());
		if (now == null || now.status() != read.status() || now.attempts() != read.attempts()) {
			return false;
		}
		this.notices.put(next.id(), next);
		return true;
	}

	@Override
	public synchronized List<Notice> due(Instant now, int limit) {
		return this.notices.values()
			.stream()
			.filter((notice) -> notice.status() == Status.WAITING && !notice.due().isAfter(now))
			.sorted(Comparator.comparing(Notice::due).thenComparing(Notice::happened).thenComparing(Notice::id))
			.limit(limit)
			.toList();
	}

	@Override
	public synchronized List<Notice> standing(Status status, Instant before, int limit) {
		return this.notices.values()
			.stream()
			.filter((notice) -> notice.status() == status && notice.since().isBefore(before))
			.limit(limit)
			.toList();
	}

	@Override
	public synchronized List<Notice> waitingFor(PersonId person, String after, int limit) {
		return this.notices.values()
			.stream()
			.filter((notice) -> notice.status() == Status.WAITING && notice.person().equals(person))
			.filter((notice) -> notice.id().compareTo(after) > 0)
			.sorted(Comparator.comparing(Notice::id))
			.limit(limit)
			.toList();
	}

	@Override
	public synchronized Slice<Notice> page(NoticeQuery query) {
		@Nullable Cursor from = query.from();
		boolean up = from != null && from.backwards();
		var order = up ? LATEST_FIRST.reversed() : LATEST_FIRST;
		var found = this.notices.values()
			.stream()
			.filter((notice) -> asked(notice, query))
			.sorted(order)
			.filter((notice) -> from == null || isBehind(notice, from))
			.limit(ListQuery.PAGE + 1L)
			.toList();
		return NoticeSlices.of(found, from);
	}

	private static boolean asked(Notice notice, NoticeQuery query) {
		return notice.kind().meeting().equals(query.meeting())
				&& (query.kind() == null || query.kind() == notice.kind().kind())
				&& (query.status() == null || query.status() == notice.status())
				&& (query.office() == null || query.office().equals(notice.office()));
	}

	private static boolean isBehind(Notice notice, Cursor from) {
		int later = Long.compare(notice.happened().toEpochMilli(), NoticeSlices.moment(from).toEpochMilli());
		int place = (later != 0) ? later : notice.id().compareTo(from.id());
		return from.backwards() ? place > 0 : place < 0;
	}

	@Override
	public synchronized List<Notice> latest(int limit) {
		return latest(this.notices.values().stream(), limit);
	}

	@Override
	public synchronized List<Notice> latestOf(Set<MeetingId> meetings, int limit) {
		return latest(this.notices.values().stream().filter((notice) -> meetings.contains(notice.kind().meeting())),
				limit);
	}

	private static List<Notice> latest(Stream<Notice> notices, int limit) {
		return notices.sorted(LATEST_FIRST).limit(limit).toList();
	}

}
