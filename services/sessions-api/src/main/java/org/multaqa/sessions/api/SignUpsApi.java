package org.multaqa.sessions.api;

import org.multaqa.model.SessionId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Signing up for a place in a session over HTTP, as callers see it; docs/openapi says
 * what each call does. A refusal is a problem (RFC 9457) with a code, those of
 * {@link SignUpActions}. Doing again what is done changes nothing.
 */
@HttpExchange(url = "/api/v1/sessions/{session}/sign-up", accept = "application/json, application/problem+json")
public interface SignUpsApi {

	@GetExchange
	ResponseEntity<SignUpView> read(@PathVariable SessionId session);

	/** Lets people sign up, or for more or fewer places. */
	@PutExchange
	ResponseEntity<SignUpView> open(@PathVariable SessionId session, @RequestBody SignUpRequest request);

	/** Lets nobody else sign up; who has a place keeps it. */
	@DeleteExchange
	ResponseEntity<SignUpView> close(@PathVariable SessionId session);

	/**
	 * Signs the caller up; where no place is free, for the waiting line. Where everybody
	 * comes at once, 409 with {@code Retry-After} asks to try again.
	 */
	@PutExchange("/mine")
	ResponseEntity<SignUpView> take(@PathVariable SessionId session);

	/** Gives the caller's place back, to the first who waits. */
	@DeleteExchange("/mine")
	ResponseEntity<SignUpView> giveBack(@PathVariable SessionId session);

}
