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
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.notifications.deliveries.domain.Notice;

/** Notices in memory, for tests. */
public final class MemoryNotices implements Notices {

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
	public synchronized List<Notice> latest(int limit) {
		return latest(this.notices.values().stream(), limit);
	}

	@Override
	public synchronized List<Notice> latestOf(Set<MeetingId> meetings, int limit) {
		return latest(this.notices.values().stream().filter((notice) -> meetings.contains(notice.kind().meeting())),
				limit);
	}

	private static List<Notice> latest(Stream<Notice> notices, int limit) {
		return notices.sorted(Comparator.comparing(Notice::happened).thenComparing(Notice::id).reversed())
			.limit(limit)
			.toList();
	}

}
