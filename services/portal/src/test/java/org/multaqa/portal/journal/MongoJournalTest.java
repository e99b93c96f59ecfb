package org.multaqa.portal.journal;

import java.util.UUID;

import org.multaqa.portal.TestStore;

class MongoJournalTest extends JournalContract {

	MongoJournalTest() {
		super(new MongoJournal(TestStore.database("journal-" + UUID.randomUUID())));
	}

}
