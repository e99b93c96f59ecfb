package org.multaqa.portal.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.UnknownEvent;
import org.multaqa.model.MeetingId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps every event once, under its subject and number: the audit trail, the history of
 * each thing, and the proof that nothing was lost. A number that is missing raises an
 * alarm.
 */
public final class Journal {

	private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

	/** How many missing events are named; all are counted. */
	private static final int NAMED = 100;

	private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::time)
		.reversed()
		.thenComparing(Entry::subject)
		.thenComparing(Comparator.comparingLong(Entry::sequence).reversed());

	private final JournalPages pages;

	Journal(JournalPages pages) {
		this.pages = pages;
	}

	/**
	 * Keeps an event.
	 * @param meeting of which meeting, or absent
	 */
	public void keep(EventEnvelope<?> envelope, @Nullable MeetingId meeting) {
		keep(Entry.of(envelope, meeting));
	}

	/** Keeps what is known of an event of an unknown type, so that it leaves no gap. */
	public void keep(UnknownEvent unknown) {
		var meeting = this.pages.ledger(unknown.subject()).map(Ledger::meeting).orElse(null);
		keep(Entry.of(unknown, meeting));
	}

	private void keep(Entry entry) {
		this.pages.write(entry);
		var ledger = this.pages.note(entry);
		if (ledger.gaps() > 0) {
			LOG.error("Events of {} are missing: {} are there, the last is number {}", entry.subject(), ledger.events(),
					ledger.highest());
		}
	}

	/** Whether anything ever happened to a subject. */
	boolean knows(String subject) {
		return this.pages.ledger(subject).isPresent();
	}

	/**
	 * What happened to a subject.
	 * @param before only events with a lower number
	 * @param limit how many at the most
	 * @param wanted only these
	 * @return the latest first
	 */
	List<Entry> history(String subject, long before, int limit, Predicate<Entry> wanted) {
		var entries = new ArrayList<Entry>();
		long highest = this.pages.ledger(subject).map(Ledger::highest).orElse(0L);
		for (long number = Math.min(highest, before - 1); number > 0 && entries.size() < limit; number--) {
			this.pages.read(subject, number).filter(wanted).ifPresent(entries::add);
		}
		return entries;
	}

	/**
	 * What happened in a meeting.
	 * @param before only what happened earlier, or absent for the present
	 * @param limit how many at the most
	 * @param wanted only these
	 * @return the latest first
	 */
	List<Entry> recent(MeetingId meeting, @Nullable Instant before, int limit, Predicate<Entry> wanted) {
		var entries = new ArrayList<Entry>();
		var heads = new PriorityQueue<>(NEWEST_FIRST);
		// the latest n events belong to no more than the n subjects that changed last
		var ledgers = new PriorityQueue<>(Comparator.comparing(Ledger::latest).reversed());
		ledgers.addAll(this.pages.ledgers(meeting));
		while (entries.size() < limit) {
			while (!ledgers.isEmpty() && (heads.isEmpty() || !ledgers.peek().latest().isBefore(heads.peek().time()))) {
				var ledger = ledgers.remove();
				heads.addAll(earlier(ledger.subject(), ledger.highest() + 1));
			}
			if (heads.isEmpty()) {
				break;
			}
			var newest = heads.remove();
			if ((before == null || newest.time().isBefore(before)) && wanted.test(newest)) {
				entries.add(newest);
			}
			heads.addAll(earlier(newest.subject(), newest.sequence()));
		}
		return entries;
	}

	/** The event of a subject before this number, if there is one. */
	private List<Entry> earlier(String subject, long sequence) {
		return history(subject, sequence, 1, (_) -> true);
	}

	/**
	 * The numbers of the journal, counted anew.
	 * @return they
	 */
	public Numbers numbers() {
		var ledgers = this.pages.ledgers();
		var missing = ledgers.stream()
			.flatMap((
					ledger) -> ledger.missing().limit(NAMED).mapToObj((number) -> Entry.idOf(ledger.subject(), number)))
			.limit(NAMED)
			.toList();
		return new Numbers(ledgers.size(), ledgers.stream().mapToLong(Ledger::events).sum(),
				ledgers.stream().mapToLong(Ledger::gaps).sum(), missing);
	}

	/**
	 * The numbers of the journal.
	 *
	 * @param subjects how many subjects
	 * @param events how many events
	 * @param gaps how many numbers are missing; anything but 0 is an alarm
	 * @param missing the first of them, by name
	 */
	public record Numbers(long subjects, long events, long gaps, List<String> missing) {

	}

}
