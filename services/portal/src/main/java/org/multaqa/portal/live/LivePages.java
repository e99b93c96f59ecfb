package org.multaqa.portal.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.access.Audience;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.subject.ReadModel;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The pages that are open now, and what they are told. A hint is encoded once, whoever
 * reads it; telling never waits for a reader. Pages that hear of the same event hear of
 * it in {@link Turns}; what happens meanwhile is told with it.
 */
@Component
@EnableConfigurationProperties(LiveLimits.class)
public class LivePages implements SmartLifecycle {

	private static final String OPERATIONS = "operations";

	private final Map<HintQueue, OpenPage> queues = new ConcurrentHashMap<>();

	private final AtomicLong told = new AtomicLong();

	/** When something was told, as {@link System#nanoTime()}. */
	private volatile long lastTold = System.nanoTime();

	private final LiveLimits limits;

	private volatile boolean running;

	private final Audiences audiences;

	LivePages(LiveLimits limits, Audiences audiences, MeterRegistry meters) {
		this.limits = limits;
		this.audiences = audiences;
		Gauge.builder("multaqa.portal.live.pages", this.queues, Map::size)
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
		tell(model.meeting(), Hints.of(envelope.event(), model),
				this.audiences.concernedBy(model, envelope.type(), envelope.sequence()));
		tell(null, Set.of(OPERATIONS), (reader) -> reader.operate().isAllowed());
	}

	/**
	 * Tells the pages of a meeting.
	 * @param meeting which, or absent for all
	 * @param names the names of the hints
	 * @param audience who may hear them
	 */
	void tell(@Nullable MeetingId meeting, Set<String> names, Audience audience) {
		this.lastTold = System.nanoTime();
		long number = this.told.incrementAndGet();
		var hints = names.stream().collect(Collectors.toMap(Function.identity(), (name) -> encoded(name, number)));
		var concerned = this.queues.entrySet()
			.stream()
			.filter((each) -> each.getValue().isAbout(meeting, names) && audience.includes(each.getValue().reader()))
			.toList();
		var turns = Turns.of(concerned.size());
		for (int i = 0; i < concerned.size(); i++) {
			var page = concerned.get(i);
			page.getKey().put(page.getValue().of(hints), turns.before(i), turns.all());
		}
	}

	private static byte[] encoded(String name, long number) {
		return ("id: " + number + "\nevent: " + name + "\ndata: " + number + "\n\n").getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * A page opens.
	 * @param page what it is
	 * @param connection whether it is still there
	 * @return its queue, to be given back; empty when there are too many pages, of all
	 * together or of this reader
	 */
	Optional<HintQueue> open(OpenPage page, Connection connection) {
		if (!this.running || !hasRoom(page.reader())) {
			return Optional.empty();
		}
		var queue = new HintQueue(connection);
		this.queues.put(queue, page);
		return Optional.of(queue);
	}

	/** Where there is no room, closed pages make some. */
	private synchronized boolean hasRoom(Actor reader) {
		if (!isWithin(reader)) {
			this.queues.keySet().stream().filter(HintQueue::isDeserted).forEach(this::close);
		}
		return isWithin(reader);
	}

	private boolean isWithin(Actor reader) {
		int open = this.queues.size();
		long own = this.queues.values()
			.stream()
			.filter((page) -> page.reader().person().equals(reader.person()))
			.count();
		return open < this.limits.most() && own < this.limits.of(reader);
	}

	/** How long ago something was told last, to whichever page, or how long we run. */
	Duration quiet() {
		return Duration.ofNanos(System.nanoTime() - this.lastTold);
	}

	void close(HintQueue queue) {
		this.queues.remove(queue);
		queue.close();
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Before the web server waits for its requests to end: these would never. */
	@Override
	public void stop() {
		this.running = false;
		this.queues.keySet().forEach(this::close);
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
