package org.multaqa.kit.web;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * What operators may ask of any service alike; a refusal is a problem (RFC 9457) with a
 * code.
 */
@HttpExchange(url = "/api/v1/operations", accept = "application/json, application/problem+json")
public interface OperationsApi {

	@GetExchange
	ResponseEntity<OperationsView> look();

	/**
	 * Applies the events that wait for a parked subject.
	 * @param subject for instance {@code output/o-17}
	 */
	@PostExchange("/parked/resumption")
	ResponseEntity<OperationsView> resume(@RequestParam String subject);

	/**
	 * Skips an event of a parked subject, and goes on with the next.
	 * @param event id of the event that was seen, or absent for whichever is the first
	 */
	@PostExchange("/parked/skip")
	ResponseEntity<OperationsView> skip(@RequestParam String subject,
			@RequestParam(required = false) @Nullable String event);

}
