package org.multaqa.notifications.deliveries.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * Something that one person is told once. Its id follows from person and matter, so that
 * the same news, however often it is found, is one notice.
 *
 * @param id its name
 * @param person who is told
 * @param matter what
 * @param happened when it happened
 * @param due from when on it may be sent
 * @param status where it stands
 * @param attempts how often sending it was begun
 * @param since since when it stands there, by the real clock
 * @param letter the letter that it is in, or absent
 * @param reason why it failed, a code, or absent
 */
public record Notice(String id, PersonId person, NotificationKind matter, Instant happened, Instant due, Status status,
		int attempts, Instant since, @Nullable String letter, @Nullable String reason) {

	public static Notice of(PersonId person, NotificationKind matter, Instant happened, Instant due, Status status,
			Instant now) {
		return new Notice(idOf(person, matter), person, matter, happened, due, status, 0, now, null, null);
	}

	static String idOf(PersonId person, NotificationKind matter) {
		return "n-" + UUID.nameUUIDFromBytes((matter.key() + " " + person).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The same notice, standing elsewhere.
	 * @param next where
	 * @param now since when
	 * @param why a code, or absent
	 * @return the notice
	 */
	public Notice moved(Status next, Instant now, @Nullable String why) {
		return new Notice(this.id, this.person, this.matter, this.happened, this.due, next, this.attempts, now,
				this.letter, why);
	}

	/**
	 * The same notice, taken up for a letter.
	 * @param newLetter which letter
	 * @param now since when
	 * @return the notice
	 */
	public Notice takenInto(String newLetter, Instant now) {
		return new Notice(this.id, this.person, this.matter, this.happened, this.due, Status.WRITING, this.attempts + 1,
				now, newLetter, null);
	}

	/**
	 * The same notice, true again after it was {@link Status#OBSOLETE}. Its attempts are
	 * counted on: whoever still holds it from before must not move it.
	 * @param anew as it would be if it were new
	 * @return the notice
	 */
	public Notice again(Notice anew) {
		return new Notice(this.id, this.person, anew.matter, anew.happened, anew.due, anew.status, this.attempts,
				anew.since, null, null);
	}

	/**
	 * The same notice, to be tried later.
	 * @param newDue from when on
	 * @param now since when it waits
	 * @param why a code
	 * @return the notice
	 */
	public Notice postponed(Instant newDue, Instant now, @Nullable String why) {
		return new Notice(this.id, this.person, this.matter, this.happened, newDue, Status.WAITING, this.attempts, now,
				null, why);
	}

}
