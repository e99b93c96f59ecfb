package org.multaqa.notifications.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Notifications over HTTP, as callers see them; docs/openapi says what each call does. A
 * refusal is a problem (RFC 9457) with a code.
 */
@HttpExchange(url = "/api/v1", accept = "application/json, application/problem+json")
public interface NotificationsApi {

	/** The service, as addresses and messages name it. */
	String SERVICE = "notifications";

	/** How a person wants to hear news; 403 {@code preferences.not-yours}. */
	@GetExchange("/preferences/{person}")
	ResponseEntity<PreferencesView> preferences(@PathVariable PersonId person);

	/**
	 * Says how to hear of some kinds of news; 403 {@code preferences.not-yours}, 422
	 * {@code preferences.fixed}.
	 */
	@PutExchange("/preferences/{person}")
	ResponseEntity<PreferencesView> prefer(@PathVariable PersonId person, @RequestBody PreferencesView wanted);

	/**
	 * The latest notices with what became of them: all for operators and founders, those
	 * of their meetings for organisers.
	 * @param meeting only those of this meeting, or absent
	 * @param limit at most so many, 500 at most; 100 if absent
	 */
	@GetExchange("/deliveries")
	ResponseEntity<List<DeliveryView>> deliveries(@RequestParam(required = false) @Nullable MeetingId meeting,
			@RequestParam(required = false) @Nullable Integer limit);

	/**
	 * The notices of a meeting, the latest first, 50 at a time, for its organisers.
	 * @param kind only of this kind, or absent
	 * @param status only where they stand so, or absent
	 * @param office only to people of this office, or absent
	 * @param page where the page begins, or absent for the first
	 */
	@GetExchange("/meetings/{meeting}/deliveries")
	ResponseEntity<List<DeliveryView>> deliveriesOf(@PathVariable MeetingId meeting,
			@RequestParam(required = false) @Nullable String kind,
			@RequestParam(required = false) @Nullable String status,
			@RequestParam(required = false) @Nullable OfficeId office,
			@RequestParam(required = false) @Nullable String page);

	/**
	 * The letter of a kind as it would be written in a meeting now, to nobody in
	 * particular, for its organisers; 404 {@code letter.no-example}.
	 * @param lang in which language, else in the first one of the meeting
	 */
	@GetExchange("/meetings/{meeting}/letters/{kind}/preview")
	ResponseEntity<LetterView> preview(@PathVariable MeetingId meeting, @PathVariable String kind,
			@RequestParam(required = false) @Nullable String lang);

	/**
	 * Sends a notice once more, by those whom it is shown to; 409
	 * {@code delivery.not-resendable}, {@code delivery.nobody}.
	 */
	@PostExchange("/deliveries/{id}/resending")
	ResponseEntity<DeliveryView> resend(@PathVariable String id);

}
