package org.multaqa.notifications.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
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

	/** How a person wants to hear news; 403 {@code preferences.not-yours}. */
	@GetExchange("/preferences/{person}")
	ResponseEntity<PreferencesView> preferences(@PathVariable PersonId person);

	/** Says how to hear news; 403 {@code preferences.not-yours}. */
	@PutExchange("/preferences/{person}")
	ResponseEntity<PreferencesView> prefer(@PathVariable PersonId person, @RequestBody PreferencesView wanted);

	/**
	 * The latest notices with what became of them: all for operators and founders, those
	 * of their meetings for organisers.
	 * @param limit at most so many, 500 at most; 100 if absent
	 */
	@GetExchange("/deliveries")
	ResponseEntity<List<DeliveryView>> deliveries(@RequestParam(required = false) @Nullable Integer limit);

	/** Sends again what is uncertain or failed, by those whom it is shown to. */
	@PostExchange("/deliveries/{id}/resending")
	ResponseEntity<DeliveryView> resend(@PathVariable String id);

}
