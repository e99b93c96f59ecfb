package org.multaqa.registration.delegation.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Slice;
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
import org.multaqa.registration.meeting.domain.Meeting;

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
		return end(context, id, offer, SeatOfferActions::withdraw,
				(exchange) -> exchange.withdraw(offer, this.access.now()));
	}

	/**
	 * Accepts an offer for the office to which it was made.
	 * @throws RuleViolation {@code delegation.unknown}, {@code offer.unknown}, and as
	 * {@link SeatOfferActions#accept}
	 */
	public Versioned<Offered> accept(RequestContext context, DelegationId id, String offer) {
		return end(context, id, offer, SeatOfferActions::accept, (exchange) -> exchange.give(offer));
	}

	/**
	 * Declines an offer for the office to which it was made.
	 * @throws RuleViolation {@code delegation.unknown}, {@code offer.unknown}, and as
	 * {@link SeatOfferActions#decline}
	 */
	public Versioned<Offered> decline(RequestContext context, DelegationId id, String offer) {
		return end(context, id, offer, SeatOfferActions::decline,
				(exchange) -> exchange.decline(offer, this.access.now()));
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
	 * The offers to a meeting by or to the delegations that the actor keeps, of one page
	 * of the delegations that made them.
	 * @param from where it begins, or absent for the first
	 * @return in the order of the offices that made them, the first one first
	 * @throws RuleViolation {@code meeting.unknown}
	 */
	public Slice<Offered> of(Actor actor, MeetingId meeting, @Nullable Cursor from) {
		var known = this.meetings.get(actor, meeting).state();
		if (known.roles().isOrganisedBy(actor)) {
			return offers(DelegationListing.offering(meeting).from(from), (_) -> true);
		}
		return keptBy(actor, known)
			.map((own) -> offers(DelegationListing.exchangingWith(meeting, own).from(from), (each) -> each.isOf(own)))
			.orElseGet(() -> new Slice<>(List.of(), null, null));
	}

	private Slice<Offered> offers(ListQuery query, Predicate<Offered> isShown) {
		var page = this.delegations.list(query);
		var offers = page.items()
			.stream()
			.map(Versioned::state)
			.flatMap((delegation) -> delegation.exchanged()
				.offers()
				.stream()
				.map((offer) -> new Offered(delegation, offer)))
			.filter(isShown)
			.toList();
		return new Slice<>(offers, page.previous(), page.next());
	}

	/** The office whose delegation the actor leads. */
	private Optional<OfficeId> keptBy(Actor actor, Meeting meeting) {
		return this.delegations.list(DelegationListing.withIn(meeting.id(), actor.person()))
			.items()
			.stream()
			.map(Versioned::state)
			.filter((delegation) -> this.access.actions(actor, meeting, delegation).isShownInFull())
			.map(Delegation::office)
			.findFirst();
	}

	/**
	 * What may be done with an offer is said by both delegations, who may know of them.
	 */
	private Versioned<Offered> end(RequestContext context, DelegationId id, String offer,
			Function<SeatOfferActions, Permission> rule, Function<SeatExchange, Decision<Delegation>> act) {
		return offered(this.delegations.change(id.value(), DelegationAccess.UNKNOWN, context, (delegation) -> {
			var from = this.access.needs(context.actor(), delegation, (_) -> Permission.allowed());
			var offered = delegation.exchange().get(offer);
			var receiver = this.delegations.get(other(delegation, offered.to()), DelegationAccess.UNKNOWN).state();
			var to = this.access.needs(context.actor(), receiver, (_) -> Permission.allowed());
			rule.apply(new SeatOfferActions(offered, from, to)).orThrow();
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

		/** Whether an office makes it, or may have the seats. */
		boolean isOf(OfficeId office) {
			return this.delegation.office().equals(office) || this.offer.to().equals(office);
		}

	}

}
