package org.multaqa.kit.limits;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import org.multaqa.kit.limits.LimitProperties.Kind;

/**
 * A bucket of tokens for each who asks, in memory: every instance counts for itself, so
 * that several together take so much more.
 */
public final class Limits {

	private static final Duration SPAN = Duration.ofMinutes(1);

	/** A bucket that nobody took from for so long is full. */
	private static final Duration REMEMBERED = SPAN.multipliedBy(2);

	/** More than people at any meeting; who is forgotten begins with a full bucket. */
	private static final int MOST_REMEMBERED = 50_000;

	private final Cache<Key, Bucket> buckets = Caffeine.newBuilder()
		.expireAfterAccess(REMEMBERED)
		.maximumSize(MOST_REMEMBERED)
		.build();

	private final LimitProperties properties;

	private final TimeMeter time;

	/**
	 * With full buckets.
	 * @param properties how much they hold
	 * @param clock the real one, never that of the meeting
	 */
	public Limits(LimitProperties properties, InstantSource clock) {
		this.properties = properties;
		this.time = new Wall(clock);
	}

	/**
	 * Takes one of what there is.
	 * @param who asks
	 * @return how many whole seconds to wait for the next; none where there was one
	 */
	Duration take(Kind kind, String who) {
		var bucket = this.buckets.get(new Key(kind, who), this::full);
		return seconds(bucket.tryConsumeAndReturnRemaining(1).getNanosToWaitForRefill());
	}

	/**
	 * Looks whether there is one, and takes none.
	 * @param who asks
	 * @return how many whole seconds to wait for the next; none where there is one
	 */
	Duration waiting(Kind kind, String who) {
		var bucket = this.buckets.get(new Key(kind, who), this::full);
		return seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
	}

	private static Duration seconds(long nanos) {
		return Duration.ofSeconds(Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1)));
	}

	private Bucket full(Key key) {
		long most = this.properties.most(key.kind());
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(most).refillGreedy(most, SPAN))
			.withCustomTimePrecision(this.time)
			.build();
	}

	private record Key(Kind kind, String who) {

	}

	/** The time as the bucket reads it. */
	private record Wall(InstantSource clock) implements TimeMeter {

		@Override
		public long currentTimeNanos() {
			return TimeUnit.MILLISECONDS.toNanos(this.clock.millis());
		}

		@Override
		public boolean isWallClockBased() {
			return true;
		}

	}

}
