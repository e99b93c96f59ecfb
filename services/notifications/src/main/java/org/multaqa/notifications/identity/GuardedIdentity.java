package org.multaqa.notifications.identity;

import io.github.resilience4j.circuitbreaker.annotation.CircuitBreaker;
import io.github.resilience4j.retry.annotation.Retry;
import org.multaqa.notifications.deliveries.application.Reader;

import org.springframework.stereotype.Component;

/**
 * Calls identity, a few times if need be, and not at all while it is known to be away.
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
	Reader find(String person) {
		return this.identity.find(person);
	}

}
