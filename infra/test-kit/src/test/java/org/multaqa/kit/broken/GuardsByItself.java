package org.multaqa.kit.broken;

import java.util.function.Supplier;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;

/** Broken on purpose: opens by rules that nobody else has. */
public final class GuardsByItself {

	private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("sessions");

	public <T> T ask(Supplier<T> call) {
		return this.breaker.executeSupplier(call);
	}

}
