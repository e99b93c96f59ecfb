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
import java.util.concurrent.atomic.AtomicLong;
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

	/** {@link #end} as long as no token has waited. */
	private static final long NOBODY_WAITED = Long.MIN_VALUE;

	private final Map<PersonId, Instant> moments = new ConcurrentHashMap<>();

	private final List<Consumer<PersonId>> listeners = new CopyOnWriteArrayList<>();

	private final CountDownLatch known = new CountDownLatch(1);

	private final InstantSource clock;

	private final Duration patience;

	/**
	 * Until when all tokens together wait, as {@link System#nanoTime()}: it begins with
	 * the first of them.
	 */
	private final AtomicLong end = new AtomicLong(NOBODY_WAITED);

	private volatile Instant nextTidying = Instant.EPOCH;

	/**
	 * Nothing is known yet.
	 * @param clock the real one, never that of the meeting
	 */
	public EndedAccess(InstantSource clock) {
		this(clock, PATIENCE);
	}

	EndedAccess(InstantSource clock, Duration patience) {
		this.clock = clock;
		this.patience = patience;
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
	 * @throws NotKnownYet as long as what ended before the start is not read; only the
	 * first ones wait for it
	 */
	public boolean covers(PersonId person, @Nullable Instant issued) {
		awaitKnown();
		@Nullable Instant before = this.moments.get(person);
		return before != null && (issued == null || issued.isBefore(before));
	}

	/** Whether what ended before the start has been read. */
	public boolean isKnown() {
		return this.known.getCount() == 0;
	}

	/** How many people it is kept of. */
	int size() {
		return this.moments.size();
	}

	private void awaitKnown() {
		if (isKnown()) {
			return;
		}
		this.end.compareAndSet(NOBODY_WAITED, System.nanoTime() + this.patience.toNanos());
		try {
			if (!this.known.await(this.end.get() - System.nanoTime(), TimeUnit.NANOSECONDS)) {
				throw new NotKnownYet();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new NotKnownYet();
		}
	}

	private void tidy(Instant now) {
		if (now.isAfter(this.nextTidying)) {
			this.nextTidying = now.plus(TIDY_EVERY);
			this.moments.values().removeIf((before) -> before.plus(KEPT).isBefore(now));
		}
	}

	/**
	 * What ended before the start has not been read: nobody is let in with a token. It
	 * passes by itself, when Kafka answers.
	 */
	public static final class NotKnownYet extends RuntimeException {

		/** The code of the refusal, which is a 503. */
		public static final String CODE = "platform.starting";

		/** When to ask again. */
		public static final Duration AFTER = Duration.ofSeconds(2);

		private static final long serialVersionUID = 1;

		NotKnownYet() {
			super("it is not known yet whose access has ended");
		}

	}

}
