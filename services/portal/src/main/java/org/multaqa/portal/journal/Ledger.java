package org.multaqa.portal.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

/**
 * Which events of a subject the journal has. A set of numbers: the same event twice, or
 * late, changes nothing but what it should.
 *
 * @param meeting of which meeting, or absent
 * @param kept the numbers that are there, as runs without a gap, in order
 * @param latest when its last event happened
 */
record Ledger(String subject, @Nullable MeetingId meeting, List<Run> kept, Instant latest) {

	/** Subjects of the compacted topic. */
	private static final String PEOPLE = "person/";

	Ledger {
		kept = List.copyOf(kept);
	}

	/** The ledger and one more entry. */
	static Ledger with(@Nullable Ledger before, Entry entry) {
		var alone = new Run(entry.sequence(), entry.sequence());
		if (before == null) {
			return new Ledger(entry.subject(), entry.meeting(), List.of(alone), entry.time());
		}
		if (before.has(entry.sequence())) {
			return before;
		}
		return new Ledger(before.subject, (before.meeting != null) ? before.meeting : entry.meeting(),
				merged(before.kept, alone), (entry.sequence() > before.highest()) ? entry.time() : before.latest);
	}

	private static List<Run> merged(List<Run> runs, Run more) {
		var all = new ArrayList<>(runs);
		all.add(more);
		all.sort(Comparator.comparingLong(Run::first));
		var merged = new ArrayList<Run>();
		for (Run run : all) {
			if (!merged.isEmpty() && merged.getLast().last() + 1 >= run.first()) {
				var before = merged.removeLast();
				merged.add(new Run(before.first(), Math.max(before.last(), run.last())));
			}
			else {
				merged.add(run);
			}
		}
		return merged;
	}

	boolean has(long sequence) {
		return this.kept.stream().anyMatch((run) -> run.first() <= sequence && sequence <= run.last());
	}

	long highest() {
		return this.kept.getLast().last();
	}

	long events() {
		return this.kept.stream().mapToLong((run) -> run.last() - run.first() + 1).sum();
	}

	/** The numbers that are missing; never any on a compacted topic. */
	LongStream missing() {
		if (this.subject.startsWith(PEOPLE)) {
			return LongStream.empty();
		}
		return LongStream.rangeClosed(1, highest()).filter((number) -> !has(number));
	}

	long gaps() {
		return this.subject.startsWith(PEOPLE) ? 0 : highest() - events();
	}

	/**
	 * Numbers without a gap.
	 *
	 * @param first the first of them
	 * @param last the last of them
	 */
	record Run(long first, long last) {

	}

}
