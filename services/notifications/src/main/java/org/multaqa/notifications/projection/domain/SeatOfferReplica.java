package org.multaqa.notifications.projection.domain;

import java.time.Instant;

import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;

/**
 * Seats that one office offers to another.
 *
 * @param state where the offer stands
 * @param at since when
 * @param by who brought it there
 */
public record SeatOfferReplica(String offer, MeetingId meeting, OfficeId from, OfficeId to, Role role, int seats,
		State state, Instant at, PersonId by) {

	public SeatOfferReplica in(State next, Instant since, PersonId who) {
		return new SeatOfferReplica(this.offer, this.meeting, this.from, this.to, this.role, this.seats, next, since,
				who);
	}

	/** Where an offer stands. */
	public enum State {

		/** It waits for an answer. */
		OPEN,

		/** The other office has the seats. */
		ACCEPTED,

		/** The other office does not want them. */
		DECLINED,

		/** It was taken back. */
		WITHDRAWN

	}

}
