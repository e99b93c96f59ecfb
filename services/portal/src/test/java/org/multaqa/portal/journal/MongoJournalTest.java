package org.multaqa.portal.journal;

import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.Telling;
import org.multaqa.portal.TestStore;

import static org.assertj.core.api.Assertions.assertThat;

class MongoJournalTest extends JournalContract {

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	MongoJournalTest() {
		super(new MongoJournal(TestStore.database("journal-" + UUID.randomUUID())));
	}

	@Test
	void what_an_earlier_release_kept_is_listed_and_its_gaps_are_known() {
		var store = TestStore.database("journal-" + UUID.randomUUID());
		var telling = new Telling();
		telling.contract("output.recorded.v1");
		var second = Entry.of(telling.contract("output.reworded.v1"), DOHA);
		store.insert(document(second).append("_id", second.id()), "journal");
		store.insert(new Document("_id", second.subject()).append("revision", 1L)
			.append("state", document(Ledger.with(null, second))), "ledgers");

		var journal = new Journal(new MongoJournal(store));

		assertThat(journal.recent(DOHA, null, 10, (_) -> true)).containsExactly(second);
		assertThat(journal.numbers().gaps()).isEqualTo(1);
	}

	private static Document document(Object value) {
		return Document.parse(ModelJson.mapper().writeValueAsString(value));
	}

}
