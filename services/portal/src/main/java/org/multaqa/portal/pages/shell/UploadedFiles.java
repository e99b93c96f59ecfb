package org.multaqa.portal.pages.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;

import org.springframework.stereotype.Component;

/**
 * Files between the look at them and their import, so that what was looked at is what is
 * imported. In memory alone, and for an hour at most: they are full of names and
 * addresses, which nothing here keeps. A session stays with one instance of the portal,
 * so they are where they are asked for.
 */
@Component
public class UploadedFiles {

	private static final Duration LIFETIME = Duration.ofHours(1);

	/** Of all together, in bytes; the oldest make room. */
	private static final int MOST_BYTES = 64 << 20;

	private final Cache<String, UploadedFile> files = Caffeine.newBuilder()
		.expireAfterWrite(LIFETIME)
		.maximumWeight(MOST_BYTES)
		.weigher((String id, UploadedFile file) -> file.content().length + 1)
		.build();

	/** Keeps a file, under the id that is answered. */
	public String keep(UploadedFile file) {
		String id = UUID.randomUUID().toString();
		this.files.put(id, file);
		return id;
	}

	/**
	 * A file that somebody sent for a meeting.
	 * @return empty for all others, and when it is not kept any more
	 */
	public Optional<UploadedFile> find(String id, MeetingId meeting, Actor actor) {
		return Optional.ofNullable(this.files.getIfPresent(id))
			.filter((file) -> actor.is(file.by()) && file.meeting().equals(meeting));
	}

	public void forget(String id) {
		this.files.invalidate(id);
	}

}
