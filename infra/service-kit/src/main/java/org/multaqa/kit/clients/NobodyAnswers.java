package org.multaqa.kit.clients;

import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClientResponseException;

/**
 * Whether a call failed because nobody is there: no connection, one that was broken off,
 * or an answer in the place of the service. A service that answers late is there: to ask
 * it no more would take from all what it only does slowly.
 */
public final class NobodyAnswers implements Predicate<Throwable> {

	/** What a proxy says when it finds nobody. */
	private static final Set<Integer> SAID = Set.of(502, 503, 504);

	@Override
	public boolean test(Throwable failure) {
		return causes(failure).anyMatch(NobodyAnswers::isNobody) && !isLate(failure);
	}

	/**
	 * Whether it failed because an answer did not come in time, or would not have: the
	 * caller waits for so many others already.
	 */
	public static boolean isLate(Throwable failure) {
		return causes(failure).anyMatch((cause) -> cause instanceof BulkheadFullException
				|| (cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException)));
	}

	/**
	 * Whether an answer is not the service's own, but says that nobody is there. What a
	 * service refuses itself, it refuses by a problem (RFC 9457), whatever the status.
	 * @param type of the answer's body, or absent
	 */
	public static boolean isSaid(HttpStatusCode status, @Nullable MediaType type) {
		return SAID.contains(status.value()) && !MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(type);
	}

	private static boolean isNobody(Throwable cause) {
		return cause instanceof IOException || (cause instanceof RestClientResponseException answer
				&& isSaid(answer.getStatusCode(), typeOf(answer)));
	}

	private static @Nullable MediaType typeOf(RestClientResponseException answer) {
		var headers = answer.getResponseHeaders();
		return (headers != null) ? headers.getContentType() : null;
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (each) -> each != null, Throwable::getCause);
	}

}
