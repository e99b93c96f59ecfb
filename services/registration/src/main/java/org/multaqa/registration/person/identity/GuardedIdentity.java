package org.multaqa.registration.person.identity;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import org.jspecify.annotations.Nullable;
import org.multaqa.registration.person.domain.NewAccount;
import org.multaqa.registration.person.identity.IdentityApi.Account;

import org.springframework.stereotype.Component;

/**
 * Calls identity, a few times if need be, and not at all while it is known to be away.
 * Trying again is safe: an address has one account, however often it is opened.
 */
@Component
class GuardedIdentity {

	private static final String NAME = "identity";

	private final IdentityApi identity;

	GuardedIdentity(IdentityApi identity) {
		this.identity = identity;
	}

	@Retry(name = NAME)
	@CircuitBreaker(name = NAME)
	Account open(@Nullable String key, String language, NewAccount account) {
		return this.identity.open(key, language, account);
	}

	@Retry(name = NAME)
	@CircuitBreaker(name = NAME)
	Account find(String person) {
		return this.identity.find(person);
	}

}
