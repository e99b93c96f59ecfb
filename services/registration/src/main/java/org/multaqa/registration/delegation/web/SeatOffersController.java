package org.multaqa.registration.delegation.web;

import java.util.List;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.registration.api.NewSeatOffer;
import org.multaqa.registration.api.SeatOfferView;
import org.multaqa.registration.delegation.application.SeatOfferService;
import org.multaqa.registration.delegation.application.SeatOfferService.Offered;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Seats that offices give to each other. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Seats between offices")
class SeatOffersController {

	private final SeatOfferService offers;

	SeatOffersController(SeatOfferService offers) {
		this.offers = offers;
	}

	/**
	 * The offers of a meeting, those that were answered included, by or to the
	 * delegations that I keep: my own as its head, all as an organiser.
	 */
	@GetMapping("/meetings/{meeting}/seat-offers")
	ResponseEntity<List<SeatOfferView>> all(Actor actor, @PathVariable MeetingId meeting,
			@RequestParam @Nullable Cursor page) {
		return Responses.page(this.offers.of(actor, meeting, page).map(SeatOffersController::view));
	}

	/** Offers free seats to another office; nobody takes them while the offer stands. */
	@PostMapping("/delegations/{delegation}/seat-offers")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<SeatOfferView> offer(RequestContext context, @PathVariable DelegationId delegation,
			@RequestBody NewSeatOffer offer) {
		var offered = this.offers.offer(context, delegation, offer.to(), offer.role(), offer.seats());
		return Responses.created("/api/v1/meetings/" + offered.state().delegation().meeting() + "/seat-offers",
				offered.map(SeatOffersController::view));
	}

	/**
	 * Accepts for the office to which the offer was made: the seats leave the other
	 * delegation at once, and come to this one by themselves; who waits first has them.
	 */
	@PostMapping("/delegations/{delegation}/seat-offers/{offer}/acceptance")
	ResponseEntity<SeatOfferView> accept(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable String offer) {
		return Responses.ok(this.offers.accept(context, delegation, offer).map(SeatOffersController::view));
	}

	/** Declines for the office to which the offer was made. */
	@PostMapping("/delegations/{delegation}/seat-offers/{offer}/decline")
	ResponseEntity<SeatOfferView> decline(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable String offer) {
		return Responses.ok(this.offers.decline(context, delegation, offer).map(SeatOffersController::view));
	}

	/** Takes an offer back that nobody has answered. */
	@PostMapping("/delegations/{delegation}/seat-offers/{offer}/withdrawal")
	ResponseEntity<SeatOfferView> withdraw(RequestContext context, @PathVariable DelegationId delegation,
			@PathVariable String offer) {
		return Responses.ok(this.offers.withdraw(context, delegation, offer).map(SeatOffersController::view));
	}

	private static SeatOfferView view(Offered offered) {
		var offer = offered.offer();
		return new SeatOfferView(offered.delegation().id(), offer.id(), offered.delegation().office(), offer.to(),
				offer.role(), offer.seats(), offer.state());
	}

}
