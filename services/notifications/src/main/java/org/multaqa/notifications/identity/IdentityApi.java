package org.multaqa.notifications.identity;

import org.multaqa.notifications.deliveries.application.Reader;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The part of identity's HTTP interface that notifications use. */
@HttpExchange(url = "/api/v1/accounts", accept = "application/json, application/problem+json")
interface IdentityApi {

	@GetExchange("/{person}")
	Reader find(@PathVariable String person);

}
