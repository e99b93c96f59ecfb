package org.multaqa.portal.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

/** A journal in memory, for tests. */
final class MemoryJournal implements JournalStore {

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
	public List<Ledger> gapped() {
		return this.ledgers.values().stream().filter((ledger) -> ledger.gaps() > 0).toList();
	}

	@Override
	public long subjects() {
		return this.ledgers.size();
	}

	@Override
	public long entries() {
		return this.entries.size();
	}

	@Override
	public List<Entry> latest(MeetingId meeting, @Nullable String before, int limit) {
		return this.entries.values()
			.stream()
			.filter((entry) -> meeting.equals(entry.meeting()))
			.filter((entry) -> before == null || entry.place().compareTo(before) < 0)
			.sorted(Comparator.comparing(Entry::place).reversed())
			.limit(limit)
			.toList();
	}

}
