package org.multaqa.kit.clients;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;

import org.springframework.web.client.RestClientException;

/**
 * What stands before another service. One that is away is not asked again for a while,
 * and away is only who answers nobody: where there is no connection, where something
 * before it says that nobody is there, and where during the whole of a call that was too
 * late for its caller nobody else was answered either. One that is slow goes on being
 * asked, and each caller waits for it in so many calls at once.
 */
public final class ServiceGuard {

	private final CircuitBreaker breaker;

	private final Bulkheads bulkheads;

	/** When the service has last answered anybody, by {@link System#nanoTime()}. */
	private volatile long answered = System.nanoTime();

	ServiceGuard(CircuitBreaker breaker, Bulkheads bulkheads) {
		this.breaker = breaker;
		this.bulkheads = bulkheads;
	}

	/**
	 * Carries out a call whose refusals are exceptions.
	 * @throws CallNotPermittedException if the service is known to be away
	 * @throws BulkheadFullException if the caller waits for it in too many calls already
	 */
	public <T, E extends Exception> T call(Call<T, E> call) throws E {
		return call(call, (_) -> false);
	}

	/**
	 * Carries out a call.
	 * @param isAway whether what came back was said in the place of a service that is
	 * away, see {@link NobodyAnswers#isSaid}
	 * @throws CallNotPermittedException if the service is known to be away
	 * @throws BulkheadFullException if the caller waits for it in too many calls already
	 */
	public <T, E extends Exception> T call(Call<T, E> call, Predicate<T> isAway) throws E {
		Bulkhead bulkhead = this.bulkheads.ofCaller();
		bulkhead.acquirePermission();
		try {
			this.breaker.acquirePermission();
			return counted(call, isAway);
		}
		finally {
			bulkhead.onComplete();
		}
	}

	private <T, E extends Exception> T counted(Call<T, E> call, Predicate<T> isAway) throws E {
		long asked = System.nanoTime();
		try {
			T answer = call.carryOut();
			if (isAway.test(answer)) {
				away(asked, new IllegalStateException("somebody else says that the service is away"));
			}
			else {
				there(asked);
			}
			return answer;
		}
		catch (Exception ex) {
			count(asked, ex);
			throw ex;
		}
	}

	private void count(long asked, Exception failure) {
		if (NobodyAnswers.isLate(failure)) {
			if (this.answered - asked < 0) {
				away(asked, failure);
			}
			else {
				this.breaker.releasePermission();
			}
		}
		else if (new NobodyAnswers().test(failure)) {
			away(asked, failure);
		}
		else if (failure instanceof RestClientException) {
			there(asked);
		}
		else {
			this.breaker.releasePermission();
		}
	}

	private void there(long asked) {
		long now = System.nanoTime();
		this.answered = now;
		this.breaker.onSuccess(now - asked, TimeUnit.NANOSECONDS);
	}

	private void away(long asked, Exception failure) {
		this.breaker.onError(System.nanoTime() - asked, TimeUnit.NANOSECONDS, failure);
	}

	/**
	 * A call of another service.
	 *
	 * @param <T> what comes back
	 * @param <E> what else it throws
	 */
	@FunctionalInterface
	public interface Call<T, E extends Exception> {

		T carryOut() throws E;

	}

}
