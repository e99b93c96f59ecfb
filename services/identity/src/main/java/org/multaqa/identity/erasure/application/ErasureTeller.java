package org.multaqa.identity.erasure.application;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.model.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all services whom to forget: at once, and of everybody again as identity starts
 * and once a day. The second telling reaches whoever was brought back from a backup,
 * follows a name that was on its way when the first was told, and lets Kafka begin a new
 * segment, so that it can compact the one that holds the name.
 */
public final class ErasureTeller extends BackgroundLoop {

	private static final Duration EVERY = Duration.ofDays(1);

	private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);

	private static final Logger LOG = LoggerFactory.getLogger(ErasureTeller.class);

	private final BlockingQueue<PersonId> due = new LinkedBlockingQueue<>();

	private final Erasures erasures;

	private final PersonalData data;

	private final Consumer<PersonId> tombstones;

	private long nextOfAll = System.nanoTime();

	/**
	 * Tells nothing yet.
	 * @param data is forgotten here, too, where a crash has left something
	 * @param tombstones tells all others, and returns when Kafka has it
	 */
	public ErasureTeller(Erasures erasures, PersonalData data, Consumer<PersonId> tombstones) {
		super("erasures", Duration.ofSeconds(5));
		this.erasures = erasures;
		this.data = data;
		this.tombstones = tombstones;
	}

	/** Tells of one more as soon as may be. */
	public void tell(PersonId person) {
		this.due.add(person);
	}

	@Override
	protected void round() throws InterruptedException {
		long patience = Math.max(0, this.nextOfAll - System.nanoTime());
		@Nullable PersonId next = this.due.poll(patience, TimeUnit.NANOSECONDS);
		if (next != null) {
			attempt(() -> tellNow(next), () -> this.due.add(next));
			return;
		}
		this.nextOfAll = System.nanoTime() + EVERY.toNanos();
		attempt(this::tellOfAll, () -> this.nextOfAll = System.nanoTime());
	}

	/** One by one: an erasure that cannot be told waits behind the others. */
	private void tellOfAll() {
		this.erasures.forEach((erasure) -> this.due.add(erasure.person()));
	}

	/** Unless it was taken back since. */
	private void tellNow(PersonId person) {
		if (this.erasures.find(person).isEmpty()) {
			return;
		}
		this.data.forget(person);
		this.tombstones.accept(person);
	}

	private static void attempt(Runnable telling, Runnable again) throws InterruptedException {
		try {
			telling.run();
		}
		catch (RuntimeException ex) {
			LOG.warn("An erasure could not be told; it is tried again: {}", ex.toString());
			again.run();
			Thread.sleep(AFTER_A_FAILURE);
		}
	}

}
