package org.multaqa.kit.clients;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;

/**
 * The guards of all services that are called, alike everywhere in the house: breakers by
 * Resilience4j's {@code circuitbreaker.configs} of {@value #CONFIGURATION}, bulkheads by
 * {@link CallProperties}.
 */
public final class ServiceGuards {

	static final String CONFIGURATION = "service-call";

	private final Map<String, ServiceGuard> guards = new ConcurrentHashMap<>();

	private final CircuitBreakerRegistry breakers;

	private final CallProperties properties;

	public ServiceGuards(CircuitBreakerRegistry breakers, CallProperties properties) {
		this.breakers = breakers;
		this.properties = properties;
	}

	/**
	 * The one that stands before a service.
	 * @param service its name, for instance {@code sessions}
	 */
	public ServiceGuard of(String service) {
		return this.guards.computeIfAbsent(service,
				(name) -> new ServiceGuard(this.breakers.circuitBreaker(name, CONFIGURATION),
						new Bulkheads(this.properties)));
	}

}
