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
import org.multaqa.model.DomainEvent;
import org.multaqa.model.MeetingId;
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

	private final Map<Mailbox, Optional<MeetingId>> mailboxes = new ConcurrentHashMap<>();

	private final AtomicLong told = new AtomicLong();

	/** When something was told, as {@link System#nanoTime()}. */
	private volatile long lastTold = System.nanoTime();

	private final int most;

	private volatile boolean running;

	LivePages(@Value("${multaqa.portal.live-pages:1000}") int most, MeterRegistry meters) {
		this.most = most;
		Gauge.builder("multaqa.portal.live.pages", this.mailboxes, Map::size)
			.description("Pages that are open and told of changes")
			.register(meters);
	}

	/**
	 * Tells all pages that an event concerns, after it can be read.
	 * @param event what happened
	 * @param model what is now read of its subject, or absent
	 */
	public void tell(DomainEvent event, @Nullable ReadModel model) {
		@Nullable MeetingId meeting = (model != null) ? model.meeting() : null;
		Hints.of(event, model).forEach((name) -> tell(meeting, name));
	}

	/**
	 * Tells the pages of a meeting.
	 * @param meeting which, or absent for all
	 * @param name the name of the hint
	 */
	void tell(@Nullable MeetingId meeting, String name) {
		this.lastTold = System.nanoTime();
		long number = this.told.incrementAndGet();
		byte[] hint = ("id: " + number + "\nevent: " + name + "\ndata: " + number + "\n\n")
			.getBytes(StandardCharsets.UTF_8);
		this.mailboxes.forEach((mailbox, of) -> {
			if (meeting == null || of.isEmpty() || of.get().equals(meeting)) {
				mailbox.put(name, hint);
			}
		});
	}

	/**
	 * A page opens.
	 * @param meeting of which meeting, or absent for one that concerns all
	 * @return its mailbox, to be given back; empty when there are too many pages
	 */
	Optional<Mailbox> open(@Nullable MeetingId meeting) {
		if (!this.running || this.mailboxes.size() >= this.most) {
			return Optional.empty();
		}
		var mailbox = new Mailbox();
		this.mailboxes.put(mailbox, Optional.ofNullable(meeting));
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

}
