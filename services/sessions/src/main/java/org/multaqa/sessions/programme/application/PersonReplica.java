package org.multaqa.sessions.programme.application;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * Somebody of whom identity has told; whether they take part is another matter.
 *
 * @param name how the person is called, or absent until identity tells it again
 * @param guestOf the meeting in whose programme somebody without an account is, or absent
 * for everybody with one
 */
public record PersonReplica(PersonId person, @Nullable LocalizedText name, @Nullable MeetingId guestOf) {

	/** The guests of a meeting, by their ids. */
	public static final Listing<PersonReplica> LISTING = Listing.of(PersonReplica::listed).by("person", "guestOf");

	private static Map<String, Object> listed(PersonReplica replica) {
		@Nullable MeetingId meeting = replica.guestOf();
		return (meeting != null) ? Map.of("person", replica.person(), "guestOf", meeting) : Map.of();
	}

	boolean isGuestOf(MeetingId meeting) {
		return meeting.equals(this.guestOf);
	}

}
