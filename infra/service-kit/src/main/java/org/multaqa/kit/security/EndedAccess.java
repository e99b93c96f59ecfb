package org.multaqa.kit.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * Whose tokens open nothing any more: of who was blocked, has a role no more, or has
 * signed out everywhere. An entry is kept until every token that it covers has expired by
 * itself, so there are no more of them than people whose access ended within
 * {@link #KEPT}.
 */
public final class EndedAccess {

	/** No token lives longer, and clocks differ. */
	static final Duration KEPT = AccessTokens.LONGEST.plus(AccessTokens.SKEW);

	private static final Duration TIDY_EVERY = Duration.ofMinutes(1);

	/** How long the first tokens wait until it is known what ended before the start. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	private final Map<PersonId, Instant> moments = new ConcurrentHashMap<>();

	private final List<Consumer<PersonId>> listeners = new CopyOnWriteArrayList<>();

	private final CountDownLatch known = new CountDownLatch(1);

	private final InstantSource clock;

	private volatile Instant nextTidying = Instant.EPOCH;

	/**
	 * Nothing is known yet.
	 * @param clock the real one, never that of the meeting
	 */
	public EndedAccess(InstantSource clock) {
		this.clock = clock;
	}

	/** Of nobody, and nobody will be heard of. */
	public static EndedAccess none() {
		var nobody = new EndedAccess(InstantSource.system());
		nobody.caughtUp();
		return nobody;
	}

	/**
	 * Tells when access of somebody ends, after tokens are refused.
	 * @param listener must not wait
	 */
	public void listen(Consumer<PersonId> listener) {
		this.listeners.add(listener);
	}

	/** Access of somebody has ended; of several ends the last counts. */
	public void note(AccessEnd end) {
		var now = this.clock.instant();
		tidy(now);
		if (end.before().plus(KEPT).isBefore(now)) {
			return;
		}
		this.moments.merge(end.person(), end.before(), (one, other) -> one.isAfter(other) ? one : other);
		this.listeners.forEach((listener) -> listener.accept(end.person()));
	}

	/** What ended before the start is known from now on. */
	void caughtUp() {
		this.known.countDown();
	}

	/**
	 * Whether a token opens nothing any more.
	 * @param person about whom it is
	 * @param issued when it was issued, or absent where it does not say
	 */
	public boolean covers(PersonId person, @Nullable Instant issued) {
		awaitKnown();
		@Nullable Instant before = this.moments.get(person);
		return before != null && (issued == null || issued.isBefore(before));
	}

	/** How many people it is kept of. */
	int size() {
		return this.moments.size();
	}

	private void awaitKnown() {
		try {
			if (!this.known.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				throw new IllegalStateException("it is not known yet whose access has ended");
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while waiting for whose access has ended", ex);
		}
	}

	private void tidy(Instant now) {
		if (now.isAfter(this.nextTidying)) {
			this.nextTidying = now.plus(TIDY_EVERY);
			this.moments.values().removeIf((before) -> before.plus(KEPT).isBefore(now));
		}
	}

}
