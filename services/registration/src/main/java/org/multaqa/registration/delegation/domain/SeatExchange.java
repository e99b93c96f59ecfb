package org.multaqa.registration.delegation.domain;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.OfSeatOffer;
import org.multaqa.model.events.DelegationEvent.SeatOfferDeclined;
import org.multaqa.model.events.DelegationEvent.SeatOfferWithdrawn;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.DelegationEvent.SeatsReceived;
import org.multaqa.registration.api.Names;
import org.multaqa.registration.api.SeatOffer;
import org.multaqa.registration.api.SeatOffer.State;
import org.multaqa.registration.api.SeatRoles;

/**
 * How seats pass from one delegation to another. An offer lives in the delegation whose
 * seats they are, and is decided there, so that it has one end only. Accepted, the seats
 * leave it in that decision; the other delegation takes them when it hears of it, once,
 * by the id of the offer. Seats that are offered are free for nobody; those of an offer
 * that comes to nothing go to who waits first.
 *
 * @param delegation of one office
 */
public record SeatExchange(Delegation delegation) {

	/**
	 * Offers free seats to another office.
	 * @param offer its id
	 * @param to another office that is invited to the meeting
	 * @param role one that every office may have seats for
	 * @return the delegation, the seats set aside
	 * @throws RuleViolation {@code offer.to-itself}, {@code role.of-headquarters},
	 * {@code delegation.bad-seats}, {@code offer.too-few-free},
	 * {@code delegation.keeps-no-seat}
	 */
	public Decision<Delegation> offer(String offer, OfficeId to, Role role, int seats) {
		if (to.equals(this.delegation.office())) {
			throw RuleViolation.badInput("offer.to-itself");
		}
		if (!SeatRoles.ANYWHERE.contains(role)) {
			throw new RuleViolation("role.of-headquarters", Names.of(role));
		}
		if (seats < 1 || seats > SeatRoles.MOST) {
			throw RuleViolation.badInput("delegation.bad-seats", Names.of(role), SeatRoles.MOST);
		}
		int free = this.delegation.seating().free(role);
		if (seats > free) {
			throw new RuleViolation("offer.too-few-free", Names.of(role), free);
		}
		var next = this.delegation.with(transfers().with(new SeatOffer(offer, to, role, seats, State.OPEN)));
		next.seating().needsSeatsToKeep();
		return Decision.of(next, new SeatsOffered(next.id(), next.meeting(), next.office(), offer, to, role, seats));
	}

	/**
	 * Takes an offer back.
	 * @return the delegation, the seats free again
	 * @throws RuleViolation {@code offer.unknown}, and as {@link SeatOffer#withdrawal}
	 */
	public Decision<Delegation> withdraw(String id, Instant now) {
		var offer = get(id);
		return Decision.when(offer.withdrawal(), this.delegation,
				() -> ended(offer, State.WITHDRAWN,
						new SeatOfferWithdrawn(this.delegation.id(), this.delegation.meeting(),
								this.delegation.office(), id, offer.to(), offer.role(), offer.seats()),
						now));
	}

	/**
	 * The other office does not want them.
	 * @return the delegation, the seats free again
	 * @throws RuleViolation {@code offer.unknown}, and as {@link SeatOffer#declining}
	 */
	public Decision<Delegation> decline(String id, Instant now) {
		var offer = get(id);
		return Decision.when(offer.declining(), this.delegation,
				() -> ended(offer, State.DECLINED,
						new SeatOfferDeclined(this.delegation.id(), this.delegation.meeting(), this.delegation.office(),
								id, offer.to(), offer.role(), offer.seats()),
						now));
	}

	/**
	 * The other office accepts.
	 * @return the delegation without the seats
	 * @throws RuleViolation {@code offer.unknown}, and as {@link SeatOffer#acceptance}
	 */
	public Decision<Delegation> give(String id) {
		var offer = get(id);
		return Decision.when(offer.acceptance(), this.delegation, () -> {
			var next = this.delegation.with(transfers().in(State.GIVEN, id)).with(seats(offer.role(), -offer.seats()));
			return Decision.of(next, new SeatsGiven(next.id(), next.meeting(), next.office(), id, offer.to(),
					offer.role(), offer.seats()), next.invited());
		});
	}

	/**
	 * Takes seats that another delegation has given; who waits first has them.
	 * @return the delegation with them
	 */
	public Decision<Delegation> receive(SeatsGiven given, Instant now) {
		if (transfers().received().contains(given.offer())) {
			return Decision.unchanged(this.delegation);
		}
		var next = this.delegation.with(transfers().received(given.offer())).with(seats(given.role(), given.seats()));
		return next.promoting(now, new SeatsReceived(next.id(), next.meeting(), next.office(), given.offer(),
				given.office(), given.role(), given.seats()), next.invited());
	}

	/**
	 * One of its offers.
	 * @throws RuleViolation {@code offer.unknown}
	 */
	public SeatOffer get(String offer) {
		return transfers().get(offer);
	}

	private Decision<Delegation> ended(SeatOffer offer, State end, OfSeatOffer fact, Instant now) {
		return this.delegation.with(transfers().in(end, offer.id())).promoting(now, fact);
	}

	private Map<Role, Integer> seats(Role role, int more) {
		var seats = new TreeMap<>(this.delegation.seats());
		seats.merge(role, more, Integer::sum);
		return seats;
	}

	private SeatTransfers transfers() {
		return this.delegation.exchanged();
	}

}
