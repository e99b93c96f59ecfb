package org.multaqa.registration.delegation.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.registration.api.DelegationActions;
import org.multaqa.registration.api.SeatOffer;
import org.multaqa.registration.api.SeatOfferActions;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.registration.delegation.domain.SeatExchange;
import org.multaqa.registration.meeting.application.MeetingService;

/**
 * How offices give seats to each other, as far as {@link SeatOfferActions} allows it. Two
 * delegations are two writes: the one that gives decides, and what it tells lets the
 * other take ({@link #receive}), however often it is heard.
 */
public class SeatOfferService {

	private final Aggregates<Delegation> delegations;

	private final DelegationAccess access;

	private final MeetingService meetings;

	public SeatOfferService(Aggregates<Delegation> delegations, DelegationAccess access, MeetingService meetings) {
		this.delegations = delegations;
		this.access = access;
		this.meetings = meetings;
	}

	/**
	 * Offers free seats to another office.
	 * @throws RuleViolation {@code delegation.unknown}, as
	 * {@link DelegationActions#exchangeSeats}, {@code offer.not-invited}, and as
	 * {@link SeatExchange#offer}
	 */
	public Versioned<Offered> offer(RequestContext context, DelegationId id, OfficeId to, Role role, int seats) {
		String offer = context.newId("o");
		return offered(this.access.change(context, id, DelegationActions::exchangeSeats, (delegation) -> {
			var decision = delegation.exchange().offer(offer, to, role, seats);
			if (this.delegations.find(other(delegation, to)).isEmpty()) {
				throw new RuleViolation("offer.not-invited", this.access.nameOf(to));
			}
			return decision;
		}), offer);
	}

	/**
	 * Takes an offer back.
	 * @throws RuleViolation {@code delegation.unknown}, {@code offer.unknown}, and as
	 * {@link SeatOfferActions#withdraw}
	 */
	public Versioned<Offered> withdraw(RequestContext context, DelegationId id, String offer) {
		return offered(this.access.change(context, id, DelegationActions::exchangeSeats,
				(delegation) -> delegation.exchange().withdraw(offer, this.access.now())), offer);
	}

	/**
	 * Accepts an offer for the office to which it was made.
	 * @throws RuleViolation {@code delegation.unknown}, {@code offer.unknown}, and as
	 * {@link SeatOfferActions#accept}
	 */
	public Versioned<Offered> accept(RequestContext context, DelegationId id, String offer) {
		return answer(context, id, offer, (exchange) -> exchange.give(offer));
	}

	/**
	 * Declines an offer for the office to which it was made.
	 * @throws RuleViolation {@code delegation.unknown}, {@code offer.unknown}, and as
	 * {@link SeatOfferActions#decline}
	 */
	public Versioned<Offered> decline(RequestContext context, DelegationId id, String offer) {
		return answer(context, id, offer, (exchange) -> exchange.decline(offer, this.access.now()));
	}

	/**
	 * Seats were given: the office to which they go takes them, unless it has.
	 * @param context the service, because of what it has heard
	 */
	public void receive(RequestContext context, SeatsGiven given) {
		this.delegations.change(given.meeting() + "-" + given.to(), DelegationAccess.UNKNOWN, context,
				(delegation) -> delegation.exchange().receive(given, this.access.now()));
	}

	/**
	 * The offers to a meeting by or to the delegations that the actor keeps.
	 * @return in the order of the offices that made them, the first one first
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public List<Offered> of(Actor actor, MeetingId meeting) {
		var known = this.meetings.get(actor, meeting).state();
		var actions = new HashMap<OfficeId, DelegationActions>();
		var made = new ArrayList<Offered>();
		this.delegations.forEach(DelegationListing.to(meeting), (stored) -> {
			var delegation = stored.state();
			actions.put(delegation.office(), this.access.actions(actor, known, delegation));
			delegation.exchanged().offers().forEach((offer) -> made.add(new Offered(delegation, offer)));
		});
		return made.stream().filter((each) -> {
			@Nullable DelegationActions to = actions.get(each.offer().to());
			@Nullable DelegationActions from = actions.get(each.delegation().office());
			return from != null && to != null && new SeatOfferActions(each.offer(), from, to).isShown();
		}).toList();
	}

	/**
	 * Who may know of the delegation; the right is that of the office to which the offer
	 * was made.
	 */
	private Versioned<Offered> answer(RequestContext context, DelegationId id, String offer,
			Function<SeatExchange, Decision<Delegation>> act) {
		return offered(this.delegations.change(id.value(), DelegationAccess.UNKNOWN, context, (delegation) -> {
			this.access.needs(context.actor(), delegation, (_) -> Permission.allowed());
			var to = delegation.exchange().get(offer).to();
			var receiver = this.delegations.get(other(delegation, to), DelegationAccess.UNKNOWN).state();
			this.access.needs(context.actor(), receiver, DelegationActions::exchangeSeats);
			return act.apply(delegation.exchange());
		}), offer);
	}

	private static String other(Delegation delegation, OfficeId to) {
		return delegation.meeting() + "-" + to;
	}

	private static Versioned<Offered> offered(Versioned<Delegation> delegation, String offer) {
		return delegation.map((state) -> new Offered(state, state.exchange().get(offer)));
	}

	/** An offer, and whose seats it is about. */
	public record Offered(Delegation delegation, SeatOffer offer) {

	}

}
