package org.multaqa.portal.journal;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;

/** Where the journal is written down: entries by id, and one ledger per subject. */
interface JournalStore {

	/** Writes an entry, unless it is there already. */
	void write(Entry entry);

	Optional<Entry> read(String subject, long sequence);

	/**
	 * Notes in the ledger of its subject that the entry is written.
	 * @return the ledger with it
	 */
	Ledger note(Entry entry);

	Optional<Ledger> ledger(String subject);

	/**
	 * The ledgers in which a number is missing.
	 * @return none, as long as all is well
	 */
	List<Ledger> gapped();

	/** How many ledgers there are. */
	long subjects();

	/** How many entries there are. */
	long entries();

	/**
	 * Entries of a meeting.
	 * @param meeting which
	 * @param before only those whose {@link Entry#place} comes before this, or absent for
	 * the latest
	 * @param limit how many at the most
	 * @return the latest first
	 */
	List<Entry> latest(MeetingId meeting, @Nullable String before, int limit);

}
