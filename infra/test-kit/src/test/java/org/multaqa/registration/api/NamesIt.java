package org.multaqa.registration.api;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Calls an address of its service. */
@HttpExchange("/api/v1/named")
public interface NamesIt {

	@GetExchange
	String answer();

}
