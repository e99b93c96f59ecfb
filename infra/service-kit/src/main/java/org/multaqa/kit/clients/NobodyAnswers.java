package org.multaqa.kit.clients;

import java.io.IOException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a call failed because nobody is there: no connection, or one that was broken
 * off. A service that answers late is there: to ask it no more would take from all what
 * it only does slowly.
 */
public final class NobodyAnswers implements Predicate<Throwable> {

	@Override
	public boolean test(Throwable failure) {
		return causes(failure).anyMatch((cause) -> cause instanceof IOException) && !isLate(failure);
	}

	/** Whether it failed because an answer did not come in time. */
	public static boolean isLate(Throwable failure) {
		return causes(failure).anyMatch(
				(cause) -> cause instanceof HttpTimeoutException && !(cause instanceof HttpConnectTimeoutException));
	}

	private static Stream<Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (each) -> each != null, Throwable::getCause);
	}

}
