package org.multaqa.portal.projections.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.projections.meeting.Delegation;

/**
 * Somebody as rosters list people: by name, and by what became of the person in
 * delegations; or a guest, who is in none.
 *
 * @param name absent before it is known, and when it is erased
 * @param seats one for each delegation for which the person was ever nominated
 * @param guestOf the meeting in whose programme a guest is, or absent for everybody else
 */
public record Participant(PersonId id, @Nullable LocalizedText name, List<Seat> seats, @Nullable MeetingId guestOf) {

	public Participant {
		seats = List.copyOf(seats);
	}

	/** The same person without a name, for ever. */
	Participant nameless() {
		return new Participant(this.id, null, this.seats, this.guestOf);
	}

	/**
	 * A place in a delegation, or the wait for one, or what was one.
	 *
	 * @param member where the person stands in it
	 */
	public record Seat(DelegationId delegation, MeetingId meeting, OfficeId office, Delegation.Member member) {

	}

}
