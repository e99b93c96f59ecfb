package org.multaqa.identity.api;

import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * Accounts that are erased for ever, and everything in all services with them. A refusal
 * is a problem (RFC 9457) with a code.
 */
@HttpExchange(url = ErasuresApi.PATH, accept = "application/json, application/problem+json")
public interface ErasuresApi {

	/** Where erasures are. */
	String PATH = "/api/v1/erasures";

	/** So many are shown. */
	int SHOWN = 100;

	/**
	 * Erases the account of a person and tells all services to erase what they hold; for
	 * services with the scope {@link AccountsApi#SCOPE}, which answer for who asks them.
	 * Asked again it finds what was done. 409 {@code founder.last} for the last founder.
	 * @param language in which a refusal is said, as {@code Accept-Language}
	 */
	@PostExchange
	ErasureView erase(@RequestHeader("Accept-Language") String language, @RequestBody ErasureRequest request);

	/** The latest erasures, for founders: the latest first. */
	@GetExchange
	ResponseEntity<List<ErasureView>> latest();

}
