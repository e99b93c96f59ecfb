package org.multaqa.portal.live;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.portal.access.Audience;
import org.multaqa.portal.access.Audiences;
import org.multaqa.portal.projections.subject.ReadModel;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The pages that are open now, and what they are told. A hint is encoded once, whoever
 * reads it; telling never waits for a reader. What happens is told in {@link Rounds}, and
 * the pages that hear of one hear of it in {@link Turns}; what happens meanwhile is told
 * with it.
 */
@Component
@EnableConfigurationProperties(LiveLimits.class)
public class LivePages implements SmartLifecycle {

	static final String OPERATIONS = "operations";

	private final Map<HintQueue, OpenPage> queues = new ConcurrentHashMap<>();

	private final Rounds<Told> rounds;

	/** When something was told, as {@link System#nanoTime()}. */
	private volatile long lastTold = System.nanoTime();

	private final LiveLimits limits;

	private volatile boolean running;

	private final Audiences audiences;

	LivePages(LiveLimits limits, Audiences audiences, MeterRegistry meters) {
		this.limits = limits;
		this.rounds = new Rounds<>(limits.round(), this::tell);
		this.audiences = audiences;
		Gauge.builder("multaqa.portal.live.pages", this.queues, Map::size)
			.description("Pages that are open and told of changes")
			.register(meters);
	}

	/**
	 * Tells all pages that an event concerns, after it can be read; nobody hears of what
	 * they may not see, and of tasks only those who may have others now.
	 * @param envelope what happened
	 * @param model what is now read of its subject
	 */
	public void tell(EventEnvelope<?> envelope, ReadModel model) {
		this.lastTold = System.nanoTime();
		var concerned = this.audiences.concernedBy(model, envelope.type(), envelope.sequence());
		var hints = new HashSet<>(Hints.of(envelope.event(), model));
		var told = new ArrayList<>(
				List.of(new Told(null, Set.of(OPERATIONS), (reader) -> reader.operate().isAllowed())));
		if (hints.remove(Hints.TASKS)) {
			told.add(new Told(model.meeting(), Set.of(Hints.TASKS),
					concerned.and(this.audiences.withTasksIn(model, envelope.event()))));
		}
		told.add(new Told(model.meeting(), Set.copyOf(hints), concerned));
		this.rounds.add(told);
	}

	/**
	 * Tells the pages of a meeting.
	 * @param meeting which, or absent for all
	 * @param names the names of the hints
	 * @param audience who may hear them
	 */
	void tell(@Nullable MeetingId meeting, Set<String> names, Audience audience) {
		this.lastTold = System.nanoTime();
		this.rounds.add(List.of(new Told(meeting, names, audience)));
	}

	/** Tells of a round: each page once, however much of it concerns it. */
	private void tell(List<Told> round) {
		long moment = System.currentTimeMillis();
		Map<String, byte[]> hints = new HashMap<>();
		Map<HintQueue, Map<String, byte[]>> concerned = new LinkedHashMap<>();
		this.queues.forEach((queue, page) -> {
			var names = names(page, round);
			if (!names.isEmpty()) {
				concerned.put(queue,
						names.stream()
							.collect(Collectors.toMap(Function.identity(),
									(name) -> hints.computeIfAbsent(name, (_) -> encoded(name, moment)))));
			}
		});
		var turns = Turns.of(concerned.size());
		int index = 0;
		for (var page : concerned.entrySet()) {
			page.getKey().put(page.getValue(), turns.before(index), turns.all());
			index++;
		}
	}

	private static Set<String> names(OpenPage page, List<Told> round) {
		return round.stream()
			.filter((told) -> told.concerns(page))
			.flatMap((told) -> page.of(told.names()).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	private static byte[] encoded(String name, long moment) {
		return ("id: " + moment + "\nevent: " + name + "\ndata: " + moment + "\n\n").getBytes(StandardCharsets.UTF_8);
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

	/**
	 * Closes the pages of somebody whose access has ended. They come back by themselves,
	 * as who they are then.
	 */
	void closeOf(PersonId person) {
		this.queues.forEach((queue, page) -> {
			if (page.reader().person().equals(person)) {
				close(queue);
			}
		});
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

	/**
	 * Something that happened.
	 *
	 * @param meeting in which meeting, or absent for all
	 * @param names the names of its hints
	 * @param audience who may hear them
	 */
	private record Told(@Nullable MeetingId meeting, Set<String> names, Audience audience) {

		boolean concerns(OpenPage page) {
			return page.isAbout(this.meeting, this.names) && this.audience.includes(page.reader());
		}

	}

}
