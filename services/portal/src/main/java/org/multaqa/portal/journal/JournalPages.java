package org.multaqa.portal.journal;

import java.util.List;
import java.util.Optional;

import org.multaqa.model.MeetingId;

/** Where the journal is written down: entries by id, and one ledger per subject. */
interface JournalPages {

	/** Writes an entry, unless it is there already. */
	void write(Entry entry);

	Optional<Entry> read(String subject, long sequence);

	/**
	 * Notes in the ledger of its subject that the entry is written.
	 * @return the ledger with it
	 */
	Ledger note(Entry entry);

	Optional<Ledger> ledger(String subject);

	List<Ledger> ledgers();

	List<Ledger> ledgers(MeetingId meeting);

}
