package org.multaqa.registration.person.identity;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.registration.person.domain.NewAccount;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The part of identity's HTTP interface that registration uses. */
@HttpExchange(url = "/api/v1/accounts", accept = "application/json, application/problem+json")
interface IdentityApi {

	@PostExchange
	Account open(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@RequestHeader("Accept-Language") String language, @RequestBody NewAccount account);

	@GetExchange("/{person}")
	Account find(@PathVariable String person);

	/**
	 * What registration needs of an account.
	 *
	 * @param person whose
	 */
	record Account(PersonId person) {

	}

}
