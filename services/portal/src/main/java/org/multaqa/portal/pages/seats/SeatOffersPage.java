package org.multaqa.portal.pages.seats;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.registration.api.SeatCount;
import org.multaqa.registration.api.SeatOffer;

/**
 * The seats of the offices that a reader keeps, and what is offered from one to another.
 *
 * @param delegations those that the reader keeps
 * @param offers by and to them that wait for an answer, the latest first
 * @param answered by and to them that are answered or taken back, the latest first
 * @param allAnswered whether those are all
 * @param roles for which seats can be offered
 * @param others to whom they can be offered
 * @param nominationsUntil until when offices nominate people, or absent for always
 * @param answersUntil until when invitations are answered, or absent for always
 * @param mayOffer whether the reader may offer seats, and why there are none
 */
public record SeatOffersPage(List<Office> delegations, List<Offer> offers, List<Offer> answered, boolean allAnswered,
		List<Role> roles, List<OfficeBadge> others, @Nullable Instant nominationsUntil, @Nullable Instant answersUntil,
		ActionState mayOffer) {

	/** How many answered offers are listed. */
	static final int MOST_ANSWERED = 20;

	public SeatOffersPage {
		delegations = List.copyOf(delegations);
		offers = List.copyOf(offers);
		answered = List.copyOf(answered);
		roles = List.copyOf(roles);
		others = List.copyOf(others);
	}

	/**
	 * A delegation.
	 *
	 * @param seats by role
	 * @param waiting how many people wait for one
	 * @param late how many have not answered in time
	 * @param people the address where those are listed who have not answered
	 */
	public record Office(DelegationId id, OfficeBadge office, List<Seats> seats, int waiting, int late, String people) {

		public Office {
			seats = List.copyOf(seats);
		}

	}

	/**
	 * The seats of one role.
	 *
	 * @param taken how many somebody holds
	 * @param offered how many wait for the answer of another office
	 */
	public record Seats(Role role, int all, int taken, int offered) {

		/** How many can be given to somebody. */
		public int free() {
			return Math.max(0, new SeatCount(this.all, this.taken, this.offered).free());
		}

	}

	/**
	 * Seats that one office offers to another.
	 *
	 * @param delegation whose seats they are
	 * @param at when they were offered
	 */
	public record Offer(DelegationId delegation, String id, OfficeBadge from, OfficeBadge to, Role role, int seats,
			SeatOffer.State state, Instant at, ActionState mayAccept, ActionState mayDecline, ActionState mayWithdraw) {

	}

}
