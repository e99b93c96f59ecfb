package org.multaqa.identity.api;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * Where somebody is signed in, for the person alone. A refusal is a problem (RFC 9457)
 * with a code.
 */
@HttpExchange(url = SignInsApi.PATH, accept = "application/json, application/problem+json")
public interface SignInsApi {

	/** Where they are. */
	String PATH = "/api/v1/sign-ins";

	/** One's own, the one used last first. */
	@GetExchange
	ResponseEntity<List<SignInView>> list();

	/** Ends one of one's own; one that has ended is as it should be. */
	@DeleteExchange("/{signIn}")
	ResponseEntity<Void> end(@PathVariable String signIn);

	/** Ends all of one's own but the one with whose token it is asked. */
	@DeleteExchange
	ResponseEntity<Void> endOthers();

}
