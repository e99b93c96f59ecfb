package org.multaqa.portal.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.access.Audience;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.subject.ReadModel;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The pages that are open now, and what they are told. A hint is encoded once, whoever
 * reads it; telling never waits for a reader.
 */
@Component
public class LivePages implements SmartLifecycle {

	private static final String OPERATIONS = "operations";

	private final Map<Mailbox, Page> mailboxes = new ConcurrentHashMap<>();

	private final AtomicLong told = new AtomicLong();

	/** When something was told, as {@link System#nanoTime()}. */
	private volatile long lastTold = System.nanoTime();

	private final int most;

	private volatile boolean running;

	private final Audiences audiences;

	LivePages(@Value("${multaqa.portal.live-pages:1000}") int most, Audiences audiences, MeterRegistry meters) {
		this.most = most;
		this.audiences = audiences;
		Gauge.builder("multaqa.portal.live.pages", this.mailboxes, Map::size)
			.description("Pages that are open and told of changes")
			.register(meters);
	}

	/**
	 * Tells all pages that an event concerns, after it can be read; nobody hears of what
	 * they may not see.
	 * @param envelope what happened
	 * @param model what is now read of its subject
	 */
	public void tell(EventEnvelope<?> envelope, ReadModel model) {
		var audience = this.audiences.concernedBy(model, envelope.type(), envelope.sequence());
		Hints.of(envelope.event(), model).forEach((name) -> tell(model.meeting(), name, audience));
		tell(null, OPERATIONS, (reader) -> reader.operate().isAllowed());
	}

	/**
	 * Tells the pages of a meeting.
	 * @param meeting which, or absent for all
	 * @param name the name of the hint
	 * @param audience who may hear it
	 */
	void tell(@Nullable MeetingId meeting, String name, Audience audience) {
		this.lastTold = System.nanoTime();
		long number = this.told.incrementAndGet();
		byte[] hint = ("id: " + number + "\nevent: " + name + "\ndata: " + number + "\n\n")
			.getBytes(StandardCharsets.UTF_8);
		this.mailboxes.forEach((mailbox, page) -> {
			if (page.isAbout(meeting) && audience.includes(page.reader())) {
				mailbox.put(name, hint);
			}
		});
	}

	/**
	 * A page opens.
	 * @param meeting of which meeting, or absent for one that concerns all
	 * @param reader who looks at it
	 * @return its mailbox, to be given back; empty when there are too many pages
	 */
	Optional<Mailbox> open(@Nullable MeetingId meeting, Actor reader) {
		if (!this.running || this.mailboxes.size() >= this.most) {
			return Optional.empty();
		}
		var mailbox = new Mailbox();
		this.mailboxes.put(mailbox, new Page(meeting, reader));
		return Optional.of(mailbox);
	}

	/** How long ago something was told last, to whichever page, or how long we run. */
	Duration quiet() {
		return Duration.ofNanos(System.nanoTime() - this.lastTold);
	}

	void close(Mailbox mailbox) {
		this.mailboxes.remove(mailbox);
		mailbox.close();
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Before the web server waits for its requests to end: these would never. */
	@Override
	public void stop() {
		this.running = false;
		this.mailboxes.keySet().forEach(this::close);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/**
	 * An open page.
	 *
	 * @param meeting of which meeting, or absent for one that concerns all
	 * @param reader who looks at it
	 */
	private record Page(@Nullable MeetingId meeting, Actor reader) {

		boolean isAbout(@Nullable MeetingId other) {
			return other == null || this.meeting == null || this.meeting.equals(other);
		}

	}

}
