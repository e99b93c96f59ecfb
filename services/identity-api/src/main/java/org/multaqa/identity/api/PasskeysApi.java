package org.multaqa.identity.api;

import java.util.List;

import org.multaqa.model.PersonId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Passkeys of people. Their owners add and remove them on a page of identity; here are
 * their public keys, for services that sign in with the scope {@link #SCOPE}, and the way
 * out for who has lost all of them. A refusal is a problem (RFC 9457) with a code.
 */
@HttpExchange(url = PasskeysApi.PATH, accept = "application/json, application/problem+json")
public interface PasskeysApi {

	/** Where they are. */
	String PATH = "/api/v1/passkeys";

	/** What a service account needs to read public keys. */
	String SCOPE = "passkeys";

	/**
	 * The passkeys of a person, the oldest first.
	 * @return none for who has no account, too
	 */
	@GetExchange("/keys/{person}")
	List<PasskeyView> keys(@PathVariable PersonId person);

	/**
	 * Removes all passkeys of somebody who has lost them, for other founders and for
	 * operators; the person is signed out everywhere, and signs in by mail. A
	 * {@code POST}, since addresses must not stand in a log.
	 */
	@PostExchange("/removals")
	ResponseEntity<Void> remove(@RequestBody LostPasskeys lost);

}
