package org.multaqa.registration.api;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;

/**
 * Seats that one delegation offers to another office, and when the offer allows what; who
 * may is for {@link DelegationActions}.
 *
 * @param id of the offer, the same in both delegations
 * @param to the office that may have them
 * @param role for which role they are
 * @param seats how many
 * @param state where the offer stands
 */
public record SeatOffer(String id, OfficeId to, Role role, int seats, State state) {

	/** The same offer, standing elsewhere. */
	public SeatOffer in(State next) {
		return new SeatOffer(this.id, this.to, this.role, this.seats, next);
	}

	/** Whether it still waits for an answer, and its seats for nobody else. */
	public boolean isOpen() {
		return this.state == State.OPEN;
	}

	/**
	 * Whether it may be accepted.
	 * @return allowed, already so, or {@code offer.closed}
	 */
	public Permission acceptance() {
		return becoming(State.GIVEN);
	}

	/**
	 * Whether it may be declined.
	 * @return allowed, already so, or {@code offer.closed}
	 */
	public Permission declining() {
		return becoming(State.DECLINED);
	}

	/**
	 * Whether it may be taken back.
	 * @return allowed, already so, or {@code offer.closed}
	 */
	public Permission withdrawal() {
		return becoming(State.WITHDRAWN);
	}

	private Permission becoming(State next) {
		if (this.state == next) {
			return Permission.alreadySo();
		}
		return isOpen() ? Permission.allowed() : Permission.refused("offer.closed");
	}

	/** Where an offer stands. */
	public enum State {

		/** It waits for an answer. */
		OPEN,

		/** It is accepted: the seats are the other office's. */
		GIVEN,

		/** The other office does not want them. */
		DECLINED,

		/** It was taken back. */
		WITHDRAWN

	}

}
