package org.multaqa.launcher.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.multaqa.sessions.proposal.domain.Arrangement;
import org.multaqa.sessions.proposal.timefold.TimefoldSearch;

/**
 * How long it takes until a proposed timetable breaks no rule that must hold and gives
 * every session a place. The sessions are known to fit, see {@link SampleTimetable}.
 */
public final class TimetableBench {

	private int sessions = 1_000;

	private int rooms = 70;

	private int people = 600;

	private int seconds = 60;

	private long seed = System.currentTimeMillis();

	private TimetableBench() {
	}

	public static void main(String[] args) {
		new TimetableBench().read(args).measure();
		System.exit(0);
	}

	private TimetableBench read(String[] args) {
		var left = new ArrayDeque<>(Arrays.asList(args).subList(1, args.length));
		while (!left.isEmpty()) {
			String option = left.removeFirst();
			String value = left.removeFirst();
			switch (option) {
				case "--sessions" -> this.sessions = Integer.parseInt(value);
				case "--rooms" -> this.rooms = Integer.parseInt(value);
				case "--people" -> this.people = Integer.parseInt(value);
				case "--seconds" -> this.seconds = Integer.parseInt(value);
				case "--seed" -> this.seed = Long.parseLong(value);
				default -> throw new IllegalArgumentException("I do not know the option " + option);
			}
		}
		return this;
	}

	private void measure() {
		say("%d sessions, %d rooms, %d people, seed %d%n", this.sessions, this.rooms, this.people, this.seed);
		var task = SampleTimetable.of(this.sessions, this.rooms, this.people, this.seed);
		var first = new AtomicBoolean(true);
		long begun = System.nanoTime();
		new TimefoldSearch().prepare(task, Duration.ofSeconds(this.seconds)).search((found) -> {
			if (isComplete(found) && first.getAndSet(false)) {
				say("%.1f s: every session has a place, no rule is broken, %d points%n", since(begun),
						found.score().points());
			}
		});
		say("%.1f s: %s%n", since(begun),
				first.get() ? "the search is over, and not every session has a place" : "the search is over");
	}

	private static boolean isComplete(Arrangement found) {
		return found.score().broken() == 0 && found.unplaced().isEmpty();
	}

	private static double since(long begun) {
		return (System.nanoTime() - begun) / 1e9;
	}

	private static void say(String format, Object... arguments) {
		System.out.print(String.format(Locale.ROOT, format, arguments));
	}

}
