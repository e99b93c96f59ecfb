package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * Somebody in a delegation, or who waits for a seat, or has left.
 *
 * @param roles as what
 * @param joined since when the person takes part, that is from the answer to the
 * invitation, or absent
 * @param invited since when an answer is awaited, or absent where nobody kept it
 * @param reminded when somebody last asked once more for it, or absent
 */
public record SeatReplica(DelegationId delegation, MeetingId meeting, OfficeId office, PersonId person,
		List<Role> roles, State state, @Nullable Instant joined, @Nullable Instant invited,
		@Nullable Instant reminded) {

	public SeatReplica {
		roles = List.copyOf(roles);
	}

	public SeatReplica in(State next) {
		return new SeatReplica(this.delegation, this.meeting, this.office, this.person, this.roles, next, this.joined,
				this.invited, this.reminded);
	}

	/** A seat is free for the person. */
	public SeatReplica invited(Instant at) {
		return new SeatReplica(this.delegation, this.meeting, this.office, this.person, this.roles, State.INVITED,
				this.joined, at, this.reminded);
	}

	/** Somebody has asked once more for an answer. */
	public SeatReplica reminded(Instant at) {
		return new SeatReplica(this.delegation, this.meeting, this.office, this.person, this.roles, this.state,
				this.joined, this.invited, at);
	}

	/** The person has answered the invitation, for the first time or again. */
	public SeatReplica joined(Instant at) {
		return new SeatReplica(this.delegation, this.meeting, this.office, this.person, this.roles, State.REGISTERED,
				(this.joined != null) ? this.joined : at, this.invited, this.reminded);
	}

	public SeatReplica as(List<Role> others) {
		return new SeatReplica(this.delegation, this.meeting, this.office, this.person, others, this.state, this.joined,
				this.invited, this.reminded);
	}

	/** Whether the person took part at a moment, and still does. */
	public boolean takesPartSince(Instant moment) {
		return (this.state == State.REGISTERED || this.state == State.ACTS) && this.joined != null
				&& !this.joined.isAfter(moment);
	}

	/** Where somebody stands. */
	public enum State {

		/** No seat is free yet. */
		WAITING,

		/** The invitation waits for an answer. */
		INVITED,

		/** Takes part, and is not approved yet. */
		REGISTERED,

		/** Takes part, and acts for the office. */
		ACTS,

		/** Is in the delegation no more. */
		GONE

	}

}
