package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Seats that offices give to each other over HTTP, as callers see them, like
 * {@link RegistrationApi}.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface SeatOffersApi {

	/** Those of a meeting by or to the delegations that the caller keeps. */
	@GetExchange("/meetings/{meeting}/seat-offers")
	ResponseEntity<List<SeatOfferView>> seatOffers(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String page);

	/** Offers free seats to another office; nobody takes them while the offer stands. */
	@PostExchange("/delegations/{delegation}/seat-offers")
	ResponseEntity<SeatOfferView> offer(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@PathVariable DelegationId delegation, @RequestBody NewSeatOffer offer);

	/**
	 * The other office accepts; the seats leave at once, and come there by themselves.
	 */
	@PostExchange("/delegations/{delegation}/seat-offers/{offer}/acceptance")
	ResponseEntity<SeatOfferView> accept(@PathVariable DelegationId delegation, @PathVariable String offer);

	/** The other office does not want them. */
	@PostExchange("/delegations/{delegation}/seat-offers/{offer}/decline")
	ResponseEntity<SeatOfferView> decline(@PathVariable DelegationId delegation, @PathVariable String offer);

	/** Takes an offer back. */
	@PostExchange("/delegations/{delegation}/seat-offers/{offer}/withdrawal")
	ResponseEntity<SeatOfferView> withdraw(@PathVariable DelegationId delegation, @PathVariable String offer);

}
