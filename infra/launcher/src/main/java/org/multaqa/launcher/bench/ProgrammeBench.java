package org.multaqa.launcher.bench;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.multaqa.embedded.EmbeddedStore;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.programme.domain.Incoming;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * What it costs to move one session as a programme grows, beside the writing of a small
 * document into the same store in the same seconds.
 */
public final class ProgrammeBench {

	private static final int ROOMS = 70;

	private static final int PEOPLE = 600;

	/** How many sessions come in one import. */
	private static final int IMPORTED = 1_000;

	private static final int WARMING_UP = 300;

	private final Random random;

	private final long seed;

	private final List<Integer> sizes;

	private final int moves;

	private ProgrammeBench(long seed, List<Integer> sizes, int moves) {
		this.random = new Random(seed);
		this.seed = seed;
		this.sizes = sizes;
		this.moves = moves;
	}

	public static void main(String[] args) {
		var left = new ArrayDeque<>(Arrays.asList(args));
		var work = Path.of(left.removeFirst());
		long seed = System.currentTimeMillis();
		var sizes = List.of(1_000, 10_000);
		int moves = 300;
		while (!left.isEmpty()) {
			String option = left.removeFirst();
			String value = left.removeFirst();
			switch (option) {
				case "--sessions" -> sizes = Arrays.stream(value.split(",", -1)).map(Integer::valueOf).toList();
				case "--moves" -> moves = Integer.parseInt(value);
				case "--seed" -> seed = Long.parseLong(value);
				default -> throw new IllegalArgumentException("I do not know the option " + option);
			}
		}
		var store = EmbeddedStore.start(work.resolve("programmes"), 0);
		new ProgrammeBench(seed, sizes, moves).measure(MongoClients.create(store.connectionString()));
		System.exit(0);
	}

	private void measure(MongoClient store) {
		say("%d rooms, %d people, seed %d%n", ROOMS, PEOPLE, this.seed);
		for (int size : this.sizes) {
			var mongo = new MongoTemplate(store, "sessions-of-" + size);
			var programme = new BenchProgramme(mongo, size);
			var sample = SampleTimetable.placed(size, ROOMS, PEOPLE, this.seed);
			measure(programme, sample, mongo);
			programme.close();
		}
	}

	private void measure(BenchProgramme programme, Incoming sample, MongoTemplate mongo) {
		int size = sample.plans().size();
		var imports = new ArrayList<Double>();
		for (Incoming part : parts(sample)) {
			imports.add(timed(() -> programme.takeIn(part)));
		}
		say("%n%d sessions, imported %d at once: the first in %.1f s, the slowest in %.1f s%n", size,
				Math.min(size, IMPORTED), imports.getFirst() / 1_000,
				imports.stream().max(Double::compare).orElseThrow() / 1_000);
		mongo.insert(new Document("_id", "small").append("moves", 0), "limits");
		IntStream.range(0, WARMING_UP).forEach((_) -> move(programme, sample));
		var moved = new Timings();
		var limit = new Timings();
		var checked = new Timings();
		var all = new Timings();
		for (int number = 0; number < this.moves; number++) {
			moved.add(move(programme, sample));
			limit.add(timed(() -> mongo.updateFirst(Query.query(Criteria.where("_id").is("small")),
					new Update().inc("moves", 1), "limits")));
			checked.add(timed(() -> programme.check(place(sample))));
			all.add(timed(programme::clashes));
		}
		say("                             p50 ms   p95 ms    ratio of p50 to the limit%n");
		double one = limit.of(0.5);
		say(limit.line("a small document (limit)", one));
		say(moved.line("a move", one));
		say(checked.line("what speaks against one", one));
		say(all.line("all rules, after a move", one));
		say("%-26s %8.1f%n", "read by a new instance", timed(programme::readAnew));
	}

	private double move(BenchProgramme programme, Incoming sample) {
		var place = place(sample);
		return timed(() -> programme.move(place));
	}

	private Placement place(Incoming sample) {
		return sample.placements().get(this.random.nextInt(sample.placements().size()));
	}

	private static List<Incoming> parts(Incoming sample) {
		var rooms = sample.rooms();
		var places = sample.placements().stream().collect(Collectors.toMap(Placement::session, (place) -> place));
		var parts = new ArrayList<Incoming>();
		for (int from = 0; from < sample.plans().size(); from += IMPORTED) {
			var plans = sample.plans().subList(from, Math.min(from + IMPORTED, sample.plans().size()));
			parts.add(new Incoming(rooms, List.of(), plans,
					plans.stream().flatMap((plan) -> Stream.ofNullable(places.get(plan.id()))).toList()));
		}
		return parts;
	}

	private static double timed(Runnable deed) {
		long begun = System.nanoTime();
		deed.run();
		return (System.nanoTime() - begun) / 1e6;
	}

	private static void say(String format, Object... arguments) {
		System.out.print(String.format(Locale.ROOT, format, arguments));
	}

}
