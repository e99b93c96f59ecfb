package org.multaqa.portal.journal;

class MemoryJournalTest extends JournalContract {

	MemoryJournalTest() {
		super(new MemoryJournal());
	}

}
