package org.multaqa.portal.pages.delegations;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;

import org.springframework.stereotype.Component;

/**
 * Tables between the look at them and their import, so that what was looked at is what is
 * imported. In memory alone, and for an hour at most: they are full of names and
 * addresses, which nothing here keeps. A session stays with one instance of the portal,
 * so they are where they are asked for.
 */
@Component
class UploadedTables {

	private static final Duration LIFETIME = Duration.ofHours(1);

	/** Of all together, in bytes; the oldest make room. */
	private static final int MOST_BYTES = 64 << 20;

	private final Cache<String, UploadedTable> tables = Caffeine.newBuilder()
		.expireAfterWrite(LIFETIME)
		.maximumWeight(MOST_BYTES)
		.weigher((String id, UploadedTable table) -> table.content().length + 1)
		.build();

	/** Keeps a table. */
	String keep(UploadedTable table) {
		String id = UUID.randomUUID().toString();
		this.tables.put(id, table);
		return id;
	}

	/**
	 * A table that somebody sent for a meeting.
	 * @return empty for all others, and when it is not kept any more
	 */
	Optional<UploadedTable> find(String id, MeetingId meeting, Actor actor) {
		return Optional.ofNullable(this.tables.getIfPresent(id))
			.filter((table) -> actor.is(table.by()) && table.meeting().equals(meeting));
	}

	void forget(String id) {
		this.tables.invalidate(id);
	}

}
