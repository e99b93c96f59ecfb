package org.multaqa.sessions.api;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Calls an address of another service, which is no interface of that one. */
@HttpExchange("/api/v1/unnamed")
public interface NamesAnother {

	@GetExchange("/{id}")
	String answer(@PathVariable String id);

}
