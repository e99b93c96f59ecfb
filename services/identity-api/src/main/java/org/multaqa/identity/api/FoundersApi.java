package org.multaqa.identity.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The founders of an installation, for founders alone ({@link FounderActions}). A refusal
 * is a problem (RFC 9457) with a code.
 */
@HttpExchange(url = FoundersApi.PATH, accept = "application/json, application/problem+json")
public interface FoundersApi {

	/** Where founders are. */
	String PATH = "/api/v1/founders";

	/** All founders, since when each is one, the first of them first. */
	@GetExchange
	ResponseEntity<FoundersView> list();

	/**
	 * Makes whoever has this address a founder (201), or finds that they are one (200);
	 * an account is opened for an address that has none.
	 * @param key identity answers the same again to the same key
	 */
	@PostExchange
	ResponseEntity<FounderView> appoint(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@RequestBody NewFounder founder);

	/**
	 * Takes the right of a founder back: 409 {@code founder.last} for the last one.
	 */
	@DeleteExchange("/{person}")
	ResponseEntity<FoundersView> dismiss(@PathVariable PersonId person);

}
