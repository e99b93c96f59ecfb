package org.multaqa.portal.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

	/** So many entries are read at once. */
	private static final int PAGE = 50;

	private final JournalStore store;

	Journal(JournalStore store) {
		this.store = store;
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
		var meeting = this.store.ledger(unknown.subject()).map(Ledger::meeting).orElse(null);
		keep(Entry.of(unknown, meeting));
	}

	private void keep(Entry entry) {
		this.store.write(entry);
		var ledger = this.store.note(entry);
		if (ledger.gaps() > 0) {
			LOG.error("Events of {} are missing: {} are there, the last is number {}", entry.subject(), ledger.events(),
					ledger.highest());
		}
	}

	/** Whether anything ever happened to a subject. */
	boolean knows(String subject) {
		return this.store.ledger(subject).isPresent();
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
		long highest = this.store.ledger(subject).map(Ledger::highest).orElse(0L);
		for (long number = Math.min(highest, before - 1); number > 0 && entries.size() < limit; number--) {
			this.store.read(subject, number).filter(wanted).ifPresent(entries::add);
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
		@Nullable String from = (before != null) ? Entry.placeOf(before) : null;
		while (entries.size() < limit) {
			var page = this.store.latest(meeting, from, PAGE);
			page.stream().filter(wanted).limit(limit - entries.size()).forEach(entries::add);
			if (page.size() < PAGE) {
				break;
			}
			from = page.getLast().place();
		}
		return entries;
	}

	/**
	 * The numbers of the journal.
	 * @return they
	 */
	public Numbers numbers() {
		var gapped = this.store.gapped();
		var missing = gapped.stream()
			.flatMap((
					ledger) -> ledger.missing().limit(NAMED).mapToObj((number) -> Entry.idOf(ledger.subject(), number)))
			.limit(NAMED)
			.toList();
		return new Numbers(this.store.subjects(), this.store.entries(), gapped.stream().mapToLong(Ledger::gaps).sum(),
				missing);
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
