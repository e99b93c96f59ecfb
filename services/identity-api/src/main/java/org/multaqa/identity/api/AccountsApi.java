package org.multaqa.identity.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/**
 * Accounts, for their people and for services that sign in with the scope {@link #SCOPE}.
 * A refusal is a problem (RFC 9457) with a code.
 */
@HttpExchange(url = AccountsApi.PATH, accept = "application/json, application/problem+json")
public interface AccountsApi {

	/** Name of the service, and of what its callers configure for it. */
	String SERVICE = "identity";

	/** Where accounts are. */
	String PATH = "/api/v1/accounts";

	/** What a service account needs to see accounts and to open them. */
	String SCOPE = "accounts";

	/** How many addresses or accounts one request may name. */
	int MOST_AT_ONCE = 100;

	/**
	 * Opens an account (201), or finds the one that already has this address (200): an
	 * address has one account, however often it is opened.
	 * @param key identity answers the same again to the same key
	 * @param language in which a refusal is said, as {@code Accept-Language}
	 */
	@PostExchange
	AccountView open(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@RequestHeader("Accept-Language") String language, @RequestBody NewAccount account);

	/**
	 * Opens several accounts, or finds those that have the addresses already. Asked again
	 * it finds the same.
	 * @param language in which a refusal is said, as {@code Accept-Language}
	 * @return in the order of the request
	 */
	@PostExchange("/batches")
	List<AccountView> openAll(@RequestHeader("Accept-Language") String language, @RequestBody NewAccounts accounts);

	/**
	 * Says whose addresses these are, for services with the scope and for founders. A
	 * {@code POST}, since addresses must not stand in a log.
	 * @return those that somebody has, each once
	 */
	@PostExchange("/owners")
	List<AddressOwner> owners(@RequestBody AddressesAsked asked);

	/** An account; 404 {@code account.unknown} if there is none. */
	@GetExchange("/{person}")
	AccountView find(@PathVariable PersonId person);

	/**
	 * Changes name or language, for the person alone; what is absent stays.
	 * @param version the ETag of what the caller has seen; 428 without it, 412 if it was
	 * changed since
	 */
	@PutExchange("/{person}")
	AccountView edit(@RequestHeader(name = "If-Match", required = false) @Nullable String version,
			@PathVariable PersonId person, @RequestBody AccountEdit edit);

	/**
	 * Puts a name right that others have written wrong, and an address to which nobody
	 * has answered yet; for services with the scope, which answer for who asks them.
	 * @param key what was put right under it is not put right again, whatever the account
	 * has become since
	 * @param language in which a refusal is said, as {@code Accept-Language}
	 */
	@PostExchange("/{person}/correction")
	AccountView correct(@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
			@RequestHeader("Accept-Language") String language, @PathVariable PersonId person,
			@RequestBody AccountCorrection correction);

}
