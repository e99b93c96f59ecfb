package org.multaqa.portal.journal;

import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The journal as documents: {@code journal} holds entries {@code {_id: subject@sequence,
 * …}}, {@code ledgers} holds {@code {_id: subject, revision, state}}.
 */
final class MongoJournal implements JournalPages {

	private static final String ENTRIES = "journal";

	private static final String LEDGERS = "ledgers";

	private static final JsonWriterSettings PLAIN = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

	private final MongoOperations mongo;

	MongoJournal(MongoOperations mongo) {
		this.mongo = mongo;
		mongo.indexOps(LEDGERS).createIndex(new Index("state.meeting", Sort.Direction.ASC));
	}

	@Override
	public void write(Entry entry) {
		try {
			this.mongo.insert(document(entry).append("_id", entry.id()), ENTRIES);
		}
		catch (DuplicateKeyException ex) {
			// written before: the event came twice
		}
	}

	@Override
	public Optional<Entry> read(String subject, long sequence) {
		return Optional.ofNullable(this.mongo.findById(Entry.idOf(subject, sequence), Document.class, ENTRIES))
			.map((document) -> value(document, Entry.class));
	}

	@Override
	public Ledger note(Entry entry) {
		while (true) {
			@Nullable Document before = this.mongo.findById(entry.subject(), Document.class, LEDGERS);
			@Nullable Ledger kept = (before != null) ? ledger(before) : null;
			var next = Ledger.with(kept, entry);
			if (next.equals(kept) || save(entry.subject(), before, next)) {
				return next;
			}
			// another instance noted another entry: look again
		}
	}

	private boolean save(String subject, @Nullable Document before, Ledger next) {
		if (before == null) {
			try {
				this.mongo.insert(new Document("_id", subject).append("revision", 1L).append("state", document(next)),
						LEDGERS);
				return true;
			}
			catch (DuplicateKeyException ex) {
				return false;
			}
		}
		var unchangedSinceRead = Query
			.query(Criteria.where("_id").is(subject).and("revision").is(before.get("revision")));
		var update = new Update().set("state", document(next)).inc("revision", 1);
		return this.mongo.updateFirst(unchangedSinceRead, update, LEDGERS).getMatchedCount() == 1;
	}

	@Override
	public Optional<Ledger> ledger(String subject) {
		return Optional.ofNullable(this.mongo.findById(subject, Document.class, LEDGERS)).map(MongoJournal::ledger);
	}

	@Override
	public List<Ledger> ledgers() {
		return list(new Query());
	}

	@Override
	public List<Ledger> ledgers(MeetingId meeting) {
		return list(Query.query(Criteria.where("state.meeting").is(meeting.value())));
	}

	private List<Ledger> list(Query query) {
		return this.mongo.find(query, Document.class, LEDGERS).stream().map(MongoJournal::ledger).toList();
	}

	private static Ledger ledger(Document document) {
		return value(document.get("state", Document.class), Ledger.class);
	}

	private static Document document(Object value) {
		return Document.parse(ModelJson.mapper().writeValueAsString(value));
	}

	private static <T> T value(Document document, Class<T> type) {
		return ModelJson.mapper().readValue(document.toJson(PLAIN), type);
	}

}
