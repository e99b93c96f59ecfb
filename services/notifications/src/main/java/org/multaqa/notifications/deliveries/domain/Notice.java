package org.multaqa.notifications.deliveries.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.notifications.api.DeliveryView.Resending;
import org.multaqa.notifications.api.Status;

/**
 * Something that one person is told once. Its id follows from the person and the key of
 * the kind, so that the same news, however often it is found, is one notice.
 *
 * @param office the office for which the person was in the meeting when it was written
 * down, or absent
 * @param kind what is told, and about what
 * @param due from when on it may be sent
 * @param inDigest whether it is told together with other news of the same person
 * @param status where it stands
 * @param attempts how often sending it was begun
 * @param since since when it stands there, by the real clock
 * @param letter the letter that it is in, or absent
 * @param reason why it failed, a code, or absent
 * @param resent who had it sent again, the first time first
 */
public record Notice(String id, PersonId person, @Nullable OfficeId office, NotificationKind kind, Instant happened,
		Instant due, boolean inDigest, Status status, int attempts, Instant since, @Nullable String letter,
		@Nullable String reason, List<Resending> resent) {

	public Notice {
		resent = List.copyOf(resent);
	}

	public static Notice of(PersonId person, @Nullable OfficeId office, NotificationKind kind, Instant happened,
			Instant due, Status status, Instant now) {
		return new Notice(idOf(person, kind), person, office, kind, happened, due, false, status, 0, now, null, null,
				List.of());
	}

	/** Under which id a person is told something. */
	public static String idOf(PersonId person, NotificationKind kind) {
		return "n-" + UUID.nameUUIDFromBytes((kind.key() + " " + person).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The same notice, standing elsewhere.
	 * @param why a code, or absent
	 */
	public Notice moved(Status next, Instant now, @Nullable String why) {
		return standing(this.due, next, this.attempts, now, this.letter, why);
	}

	/** The same notice, told with other news, or by itself. */
	public Notice inDigest(boolean withOthers) {
		return new Notice(this.id, this.person, this.office, this.kind, this.happened, this.due, withOthers,
				this.status, this.attempts, this.since, this.letter, this.reason, this.resent);
	}

	/** How often it was sent anew although it had left the house. */
	public long copies() {
		return this.resent.stream().filter((resending) -> resending.was() == Status.SENT).count();
	}

	/** The same notice, taken up for a letter. */
	public Notice takenInto(String newLetter, Instant now) {
		return standing(this.due, Status.WRITING, this.attempts + 1, now, newLetter, null);
	}

	/**
	 * The same notice, true again after it was {@link Status#OBSOLETE}. Its attempts are
	 * counted on: whoever still holds it from before must not move it.
	 * @param anew as it would be if it were new
	 */
	public Notice again(Notice anew) {
		return new Notice(this.id, this.person, anew.office, anew.kind, anew.happened, anew.due, anew.inDigest,
				anew.status, this.attempts, anew.since, null, null, this.resent);
	}

	/**
	 * The same notice, to be tried later.
	 * @param newDue from when on
	 * @param now since when it waits
	 * @param why a code
	 */
	public Notice postponed(Instant newDue, Instant now, @Nullable String why) {
		return standing(newDue, Status.WAITING, this.attempts, now, null, why);
	}

	/**
	 * The same notice, to be sent once more because somebody asks for it.
	 * @param by who asks, and when by the clock of the meeting
	 * @param now since when it waits
	 */
	public Notice resent(Resending by, Instant now) {
		return new Notice(this.id, this.person, this.office, this.kind, this.happened, by.at(), false, Status.WAITING,
				this.attempts, now, null, null, Stream.concat(this.resent.stream(), Stream.of(by)).toList());
	}

	private Notice standing(Instant newDue, Status next, int tries, Instant now, @Nullable String in,
			@Nullable String why) {
		return new Notice(this.id, this.person, this.office, this.kind, this.happened, newDue, this.inDigest, next,
				tries, now, in, why, this.resent);
	}

}
