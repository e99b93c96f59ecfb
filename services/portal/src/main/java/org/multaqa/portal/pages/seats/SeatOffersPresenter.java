package org.multaqa.portal.pages.seats;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.pages.seats.SeatOffersPage.Offer;
import org.multaqa.portal.pages.seats.SeatOffersPage.Office;
import org.multaqa.portal.pages.seats.SeatOffersPage.Seats;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MeetingRoles;
import org.multaqa.registration.api.MemberState;
import org.multaqa.registration.api.SeatOffer;
import org.multaqa.registration.api.SeatOfferActions;
import org.multaqa.registration.api.SeatRoles;

/**
 * The seats of the offices that a reader keeps.
 *
 * @param context the meeting
 * @param kept the delegations that the reader may read in full
 */
record SeatOffersPresenter(MeetingContext context, List<Delegation> kept) {

	static final String SERVICE = "registration";

	/**
	 * What the reader keeps.
	 * @throws RuntimeException as {@link PageRequest#require}, for whoever keeps no
	 * delegation
	 */
	static SeatOffersPresenter of(PageRequest pageRequest) {
		var context = new MeetingContext(pageRequest);
		var kept = context.snapshot().delegations().stream().filter(context.visibility()::shows).toList();
		if (kept.isEmpty()) {
			pageRequest.require(new MeetingActions(pageRequest.actorOrVisitor(), roles(context)).read());
		}
		return new SeatOffersPresenter(context, kept);
	}

	SeatOffersPage page() {
		var all = this.context.snapshot().delegations();
		var others = all.stream().map((delegation) -> this.context.office(delegation.office())).toList();
		var offers = offers(all);
		var answered = offers.stream().filter((offer) -> offer.state() != SeatOffer.State.OPEN).toList();
		return new SeatOffersPage(this.kept.stream().map(this::office).toList(),
				offers.stream().filter((offer) -> offer.state() == SeatOffer.State.OPEN).toList(),
				answered.stream().limit(SeatOffersPage.MOST_ANSWERED).toList(),
				answered.size() <= SeatOffersPage.MOST_ANSWERED, SeatRoles.ANYWHERE, others,
				roles(this.context).nominationsUntil().orElse(null), roles(this.context).answersUntil().orElse(null),
				mayOffer(all));
	}

	/** Where nothing is free or nobody else is invited, nothing is offered. */
	private ActionState mayOffer(List<Delegation> all) {
		var own = this.kept.stream()
			.filter((delegation) -> this.context.actions(delegation).exchangeSeats().isAllowed())
			.toList();
		boolean free = own.stream()
			.flatMap(this::seats)
			.anyMatch((seats) -> SeatRoles.ANYWHERE.contains(seats.role()) && seats.free() > 0);
		return this.context.pageRequest()
			.may(SERVICE, !own.isEmpty(), free && all.size() > 1, free ? "seats.nobody-else" : "seats.none-free");
	}

	private Office office(Delegation delegation) {
		var now = this.context.pageRequest().now();
		int late = (int) delegation.members()
			.stream()
			.filter((member) -> roles(this.context).isLate(member.facts(), now))
			.count();
		int waiting = (int) delegation.members()
			.stream()
			.filter((member) -> member.state() == MemberState.WAITING)
			.count();
		return new Office(delegation.id(), this.context.office(delegation.office()), seats(delegation).toList(),
				waiting, late, this.context.addresses().people("office=" + delegation.office() + "&state=nominated"));
	}

	private Stream<Seats> seats(Delegation delegation) {
		return delegation.seats()
			.entrySet()
			.stream()
			.map((seat) -> new Seats(seat.getKey(), seat.getValue(), delegation.taken(seat.getKey()),
					delegation.offered(seat.getKey())));
	}

	private List<Offer> offers(List<Delegation> all) {
		Map<OfficeId, Delegation> byOffice = all.stream()
			.collect(Collectors.toMap(Delegation::office, Function.identity()));
		return all.stream()
			.flatMap((from) -> from.offers()
				.stream()
				.flatMap((offer) -> Optional.ofNullable(byOffice.get(offer.to()))
					.map((to) -> new SeatOfferActions(offer, this.context.actions(from), this.context.actions(to)))
					.filter(SeatOfferActions::isShown)
					.map((actions) -> offer(from, offer, actions))
					.stream()))
			.sorted(Comparator.comparing(Offer::at).reversed())
			.toList();
	}

	private Offer offer(Delegation from, SeatOffer offer, SeatOfferActions actions) {
		return new Offer(from.id(), offer.id(), this.context.office(from.office()), this.context.office(offer.to()),
				offer.role(), offer.seats(), offer.state(), from.offered().getOrDefault(offer.id(), from.last().at()),
				quietly(actions.accept()), quietly(actions.decline()), quietly(actions.withdraw()));
	}

	private static MeetingRoles roles(MeetingContext context) {
		return context.pageRequest().inMeeting().roles();
	}

	/** Where the rule refuses, the state on the page says why. */
	private ActionState quietly(Permission permission) {
		return this.context.pageRequest().quietly(SERVICE, permission.isAllowed());
	}

}
