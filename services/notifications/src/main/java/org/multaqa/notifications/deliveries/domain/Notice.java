package org.multaqa.notifications.deliveries.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.Status;

/**
 * Something that one person is told once. Its id follows from the person and the key of
 * the kind, so that the same news, however often it is found, is one notice.
 *
 * @param kind what is told, and about what
 * @param due from when on it may be sent
 * @param status where it stands
 * @param attempts how often sending it was begun
 * @param since since when it stands there, by the real clock
 * @param letter the letter that it is in, or absent
 * @param reason why it failed, a code, or absent
 */
public record Notice(String id, PersonId person, NotificationKind kind, Instant happened, Instant due, Status status,
		int attempts, Instant since, @Nullable String letter, @Nullable String reason) {

	public static Notice of(PersonId person, NotificationKind kind, Instant happened, Instant due, Status status,
			Instant now) {
		return new Notice(idOf(person, kind), person, kind, happened, due, status, 0, now, null, null);
	}

	static String idOf(PersonId person, NotificationKind kind) {
		return "n-" + UUID.nameUUIDFromBytes((kind.key() + " " + person).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The same notice, standing elsewhere.
	 * @param why a code, or absent
	 */
	public Notice moved(Status next, Instant now, @Nullable String why) {
		return new Notice(this.id, this.person, this.kind, this.happened, this.due, next, this.attempts, now,
				this.letter, why);
	}

	/** The same notice, taken up for a letter. */
	public Notice takenInto(String newLetter, Instant now) {
		return new Notice(this.id, this.person, this.kind, this.happened, this.due, Status.WRITING, this.attempts + 1,
				now, newLetter, null);
	}

	/**
	 * The same notice, true again after it was {@link Status#OBSOLETE}. Its attempts are
	 * counted on: whoever still holds it from before must not move it.
	 * @param anew as it would be if it were new
	 */
	public Notice again(Notice anew) {
		return new Notice(this.id, this.person, anew.kind, anew.happened, anew.due, anew.status, this.attempts,
				anew.since, null, null);
	}

	/**
	 * The same notice, to be tried later.
	 * @param newDue from when on
	 * @param now since when it waits
	 * @param why a code
	 */
	public Notice postponed(Instant newDue, Instant now, @Nullable String why) {
		return new Notice(this.id, this.person, this.kind, this.happened, newDue, Status.WAITING, this.attempts, now,
				null, why);
	}

}
