package org.multaqa.portal.generations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.portal.Telling;
import org.multaqa.portal.TestStore;
import org.multaqa.testkit.MovedClock;

import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** Read models that count, in generations, and the log that they are built from. */
abstract class Counting {

	static final String KIND = "counts";

	static final Executor THREADS = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());

	static final Duration PATIENCE = Duration.ofSeconds(20);

	final MongoOperations mongo = TestStore.database("generations-" + UUID.randomUUID());

	final MovedClock clock = new MovedClock(Instant.parse("2025-12-08T06:00:00Z"));

	final Generations generations = new Generations(this.mongo, this.clock, PATIENCE);

	final GenerationStore store = new GenerationStore(this.mongo, this.generations, this.clock);

	static final Listing<Count> LISTING = Listing
		.<Count>of((count) -> Map.of("parity", count.numbers().getLast() % 2, "last", count.numbers().getLast()))
		.by("last", "parity");

	final Replicas<Count> counts = this.store.inUse(KIND, Count.class, LISTING);

	/** The log, in memory: an event is in it before anybody applies it. */
	final List<EventEnvelope<?>> log = new CopyOnWriteArrayList<>();

	static List<Count> all(Replicas<Count> counts) {
		var all = new ArrayList<Count>();
		counts.forEach(all::add);
		return all;
	}

	/** As the rebuild does it. */
	void build() {
		var building = this.generations.begin().orElseThrow();
		var anew = anew(building);
		int read = read(anew, 0);
		this.generations.hold(building, 1);
		read(anew, read);
		assertThat(this.generations.swap(building, 1)).isTrue();
	}

	int read(Replicas<Count> anew, int from) {
		var now = List.copyOf(this.log);
		now.subList(from, now.size()).forEach((event) -> apply(anew, event));
		return now.size();
	}

	Replicas<Count> anew(Building building) {
		return this.store.of(building.generation(), KIND, Count.class, LISTING);
	}

	EventEnvelope<?> told(String id, long sequence) {
		var event = Telling.numbered(new OutputCarriedForward(new MeetingId("m"), new OutputId(id), Telling.TELLER),
				sequence, Telling.BEGIN);
		this.log.add(event);
		return event;
	}

	static void apply(Replicas<Count> counts, EventEnvelope<?> event) {
		counts.apply(event.subject().substring("output/".length()), event, (before) -> Count.next(before, event));
	}

	/**
	 * The numbers of all events of a subject, in the order in which they were applied.
	 *
	 * @param numbers the numbers
	 */
	record Count(List<Long> numbers) {

		Count {
			numbers = List.copyOf(numbers);
		}

		static Count next(@Nullable Count before, EventEnvelope<?> event) {
			var numbers = new ArrayList<>((before != null) ? before.numbers() : List.of());
			numbers.add(event.sequence());
			return new Count(numbers);
		}

	}

}
