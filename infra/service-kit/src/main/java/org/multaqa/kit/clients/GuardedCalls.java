package org.multaqa.kit.clients;

import java.util.function.Supplier;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/**
 * Calls another service behind its {@link ServiceGuard}, a few times if need be. How
 * often is configured once for all services, as Resilience4j's {@code retry.configs} of
 * {@value ServiceGuards#CONFIGURATION}. What is called must be harmless when it happens
 * twice.
 */
public final class GuardedCalls {

	private static final Logger LOG = LoggerFactory.getLogger(GuardedCalls.class);

	private final String service;

	private final Retry retry;

	private final ServiceGuard guard;

	public GuardedCalls(String service, RetryRegistry retries, ServiceGuards guards) {
		this.service = service;
		this.retry = retries.retry(service, ServiceGuards.CONFIGURATION);
		this.guard = guards.of(service);
	}

	/**
	 * Carries out a call.
	 * @throws HttpClientErrorException if the service refuses what it was asked
	 * @throws ServiceUnavailable if it does not answer, or does not know our own account
	 */
	public <T> T call(Supplier<T> call) {
		try {
			return this.retry.executeSupplier(() -> this.guard.call(call::get));
		}
		catch (HttpClientErrorException ex) {
			if (ex.getStatusCode() != HttpStatus.UNAUTHORIZED && ex.getStatusCode() != HttpStatus.FORBIDDEN) {
				throw ex;
			}
			LOG.error("{} does not accept our own account: {}", this.service, ex.getStatusCode());
			throw new ServiceUnavailable(this.service, ex);
		}
		catch (RestClientException | OAuth2AuthorizationException | CallNotPermittedException
				| BulkheadFullException ex) {
			throw new ServiceUnavailable(this.service, ex);
		}
	}

}
