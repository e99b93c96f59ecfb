package org.multaqa.notifications.identity;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import org.multaqa.notifications.deliveries.application.Reader;

import org.springframework.stereotype.Component;

/**
 * Calls identity, a few times if need be, and not at all while it is known to be away.
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

	Reader find(String person) {
		return this.retry.executeSupplier(() -> this.breaker.executeSupplier(() -> this.identity.find(person)));
	}

}
