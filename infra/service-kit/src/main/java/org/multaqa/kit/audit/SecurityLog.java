package org.multaqa.kit.audit;

import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who came in, who was refused, who used a special right: typed lines, each of which
 * knows the one before. People stand in it by their ids, never by names or addresses.
 * What is told is written beside the request, in the order in which it came; a request
 * neither waits for it nor fails with it. What could not be written is counted, and the
 * next line says how much that was.
 */
public final class SecurityLog implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

	/** How many lines may wait to be written. */
	private static final int WAITING = 4_096;

	/** In characters; what somebody wrote goes no further. */
	private static final int LONGEST = 200;

	/**
	 * How long a service that stops waits for what is still to be written, in seconds.
	 */
	private static final int PATIENCE = 5;

	private final String service;

	private final Writer writer;

	private final Supplier<@Nullable String> trace;

	private final InstantSource clock;

	private final AtomicLong lost = new AtomicLong();

	private final ThreadPoolExecutor writing;

	/**
	 * The log of a service.
	 * @param service its name
	 * @param writer takes the lines, one at a time
	 * @param trace id of the trace in which something happens, absent outside any
	 * @param clock the real one, never that of the meeting
	 */
	SecurityLog(String service, Writer writer, Supplier<@Nullable String> trace, InstantSource clock) {
		this.service = service;
		this.writer = writer;
		this.trace = trace;
		this.clock = clock;
		this.writing = new ThreadPoolExecutor(0, 1, PATIENCE, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING),
				Thread.ofPlatform().daemon().name("security-log-" + service).factory(),
				(_, _) -> this.lost.incrementAndGet());
	}

	/** A log that nobody reads. */
	public static SecurityLog none() {
		return new SecurityLog("none", (_) -> {
		}, () -> null, InstantSource.system());
	}

	/**
	 * Something was done.
	 * @param actor id of who did it, absent where that is not known
	 * @param subject id of what or whom it is about
	 * @param detail what else there is to know
	 */
	public void done(SecurityEvent event, @Nullable String actor, @Nullable String subject, @Nullable String detail) {
		tell(event, "done", actor, subject, detail);
	}

	/**
	 * Something was refused.
	 * @param actor id of who tried, absent where that is not known
	 * @param subject id of what or whom it is about
	 * @param detail why, as a code
	 */
	public void refused(SecurityEvent event, @Nullable String actor, @Nullable String subject,
			@Nullable String detail) {
		tell(event, "refused", actor, subject, detail);
	}

	private void tell(SecurityEvent event, String outcome, @Nullable String actor, @Nullable String subject,
			@Nullable String detail) {
		var content = new LinkedHashMap<String, String>();
		content.put("time", this.clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
		content.put("service", this.service);
		content.put("event", event.wireName());
		content.put("outcome", outcome);
		put(content, "actor", actor);
		put(content, "subject", subject);
		put(content, "detail", detail);
		put(content, "trace", this.trace.get());
		this.writing.execute(() -> write(content));
	}

	private static void put(Map<String, String> content, String name, @Nullable String value) {
		if (value != null) {
			content.put(name, (value.length() > LONGEST) ? value.substring(0, LONGEST) + "…" : value);
		}
	}

	private void write(Map<String, String> content) {
		try {
			long lacking = this.lost.get();
			if (lacking > 0) {
				this.writer.write(Map.of("time", String.valueOf(content.get("time")), "service", this.service, "event",
						SecurityEvent.LINES_LOST.wireName(), "detail", Long.toString(lacking)));
				this.lost.addAndGet(-lacking);
			}
			this.writer.write(content);
		}
		catch (IOException | RuntimeException ex) {
			if (this.lost.getAndIncrement() == 0) {
				LOG.error("The security log cannot be written; what happens is counted until it can", ex);
			}
		}
	}

	/** Writes what still waits. */
	@Override
	public void close() {
		this.writing.shutdown();
		try {
			if (!this.writing.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
				LOG.error("The security log did not write its last {} lines", this.writing.getQueue().size());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Takes the lines of a log, one after the other. */
	@FunctionalInterface
	interface Writer {

		void write(Map<String, String> content) throws IOException;

	}

}
