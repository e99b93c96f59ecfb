package org.multaqa.portal.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.multaqa.model.MeetingId;

/** A journal in memory, for tests. */
final class MemoryJournal implements JournalPages {

	private final Map<String, Entry> entries = new ConcurrentSkipListMap<>();

	private final Map<String, Ledger> ledgers = new ConcurrentSkipListMap<>();

	@Override
	public void write(Entry entry) {
		this.entries.putIfAbsent(entry.id(), entry);
	}

	@Override
	public Optional<Entry> read(String subject, long sequence) {
		return Optional.ofNullable(this.entries.get(Entry.idOf(subject, sequence)));
	}

	@Override
	public Ledger note(Entry entry) {
		return this.ledgers.merge(entry.subject(), Ledger.with(null, entry),
				(before, alone) -> Ledger.with(before, entry));
	}

	@Override
	public Optional<Ledger> ledger(String subject) {
		return Optional.ofNullable(this.ledgers.get(subject));
	}

	@Override
	public List<Ledger> ledgers() {
		return List.copyOf(this.ledgers.values());
	}

	@Override
	public List<Ledger> ledgers(MeetingId meeting) {
		return ledgers().stream().filter((ledger) -> meeting.equals(ledger.meeting())).toList();
	}

}
