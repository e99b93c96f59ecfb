package org.multaqa.registration.person.identity;

import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
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

	private final Retry retry;

	private final CircuitBreaker breaker;

	GuardedIdentity(IdentityApi identity, RetryRegistry retries, CircuitBreakerRegistry breakers) {
		this.identity = identity;
		this.retry = retries.retry(NAME);
		this.breaker = breakers.circuitBreaker(NAME);
	}

	Account open(@Nullable String key, String language, NewAccount account) {
		return guarded(() -> this.identity.open(key, language, account));
	}

	Account find(String person) {
		return guarded(() -> this.identity.find(person));
	}

	private Account guarded(Supplier<Account> call) {
		return this.retry.executeSupplier(() -> this.breaker.executeSupplier(call));
	}

}
