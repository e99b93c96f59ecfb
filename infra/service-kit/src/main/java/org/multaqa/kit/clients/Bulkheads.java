package org.multaqa.kit.clients;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A bulkhead for each who waits for a service; it is there as long as somebody does. */
final class Bulkheads {

	private final Cache<String, Bulkhead> bulkheads = Caffeine.newBuilder().weakValues().build();

	private final BulkheadConfig ofPerson;

	private final BulkheadConfig ofAddress;

	Bulkheads(CallProperties properties) {
		this.ofPerson = config(properties, properties.ofPerson());
		this.ofAddress = config(properties, properties.ofAddress());
	}

	/** That of whoever asks now. */
	Bulkhead ofCaller() {
		var caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller != null && !(caller instanceof AnonymousAuthenticationToken)) {
			return get("person " + caller.getName(), this.ofPerson);
		}
		var request = RequestContextHolder.getRequestAttributes();
		return get((request instanceof ServletRequestAttributes visit) ? "address " + visit.getRequest().getRemoteAddr()
				: "background", this.ofAddress);
	}

	private Bulkhead get(String caller, BulkheadConfig config) {
		return this.bulkheads.get(caller, (name) -> Bulkhead.of(name, config));
	}

	private static BulkheadConfig config(CallProperties properties, int most) {
		return BulkheadConfig.custom()
			.maxConcurrentCalls(most)
			.maxWaitDuration(properties.patience())
			.writableStackTraceEnabled(false)
			.build();
	}

}
