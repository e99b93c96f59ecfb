package org.multaqa.identity.access.application;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

import org.multaqa.identity.access.domain.AccountAccess;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.kit.security.AccessEnd;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Cursor;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all services whose access has ended: at once, and again as identity starts what a
 * crash may have left untold, as far back as there can be tokens.
 */
public final class EndedAccessTeller extends BackgroundLoop {

	private static final Logger LOG = LoggerFactory.getLogger(EndedAccessTeller.class);

	/** Longer than a token lives. */
	private static final Duration FAR_BACK = Duration.ofHours(2);

	private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(1);

	private final BlockingQueue<PersonId> due = new LinkedBlockingQueue<>();

	private final Aggregates<AccountAccess> accesses;

	private final Consumer<AccessEnd> topic;

	private final InstantSource clock;

	private boolean begun;

	/**
	 * Tells nothing yet.
	 * @param topic tells all services, and returns when Kafka has it
	 * @param clock the real one, never that of the meeting
	 */
	public EndedAccessTeller(Aggregates<AccountAccess> accesses, Consumer<AccessEnd> topic, InstantSource clock) {
		super("ended-access-teller", Duration.ofSeconds(5));
		this.accesses = accesses;
		this.topic = topic;
		this.clock = clock;
	}

	/** Tells of one more as soon as may be. */
	void tell(PersonId person) {
		this.due.add(person);
	}

	@Override
	protected void round() throws InterruptedException {
		if (!this.begun) {
			attempt(this::recall, () -> {
			});
			return;
		}
		var next = this.due.take();
		attempt(() -> tellNow(next), () -> this.due.add(next));
	}

	/** The latest first, page after page, until what is too old to matter. */
	private void recall() {
		long oldest = this.clock.instant().minus(FAR_BACK).toEpochMilli();
		var query = ListQuery.by("ended").descend();
		while (true) {
			var page = this.accesses.list(query);
			var recent = page.items()
				.stream()
				.map(Versioned::state)
				.filter((access) -> access.ended() != null && access.ended().toEpochMilli() >= oldest)
				.map(AccountAccess::person)
				.toList();
			this.due.addAll(recent);
			Cursor next = page.next();
			if (next == null || recent.size() < page.items().size()) {
				break;
			}
			query = query.from(next);
		}
		this.begun = true;
	}

	private void tellNow(PersonId person) {
		this.accesses.find(person.value()).map(Versioned::state).ifPresent((access) -> {
			if (access.ended() != null) {
				this.topic.accept(new AccessEnd(person, access.ended()));
			}
		});
	}

	private static void attempt(Runnable telling, Runnable again) throws InterruptedException {
		try {
			telling.run();
		}
		catch (RuntimeException ex) {
			LOG.warn("Ended access could not be told; it is tried again: {}", ex.toString());
			again.run();
			Thread.sleep(AFTER_A_FAILURE);
		}
	}

}
