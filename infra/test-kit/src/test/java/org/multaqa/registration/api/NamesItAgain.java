package org.multaqa.registration.api;

import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Broken on purpose: calls an address that another interface has. */
@HttpExchange("/api/v1/named")
public interface NamesItAgain {

	@GetExchange
	String answer();

}
