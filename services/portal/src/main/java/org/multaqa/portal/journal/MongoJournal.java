package org.multaqa.portal.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Documents;
import org.multaqa.model.MeetingId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * The journal as documents: {@code journal} holds entries {@code {_id: subject@sequence,
 * place, …}}, {@code ledgers} holds {@code {_id: subject, revision, gapped, state}}.
 */
final class MongoJournal implements JournalStore {

	private static final String ENTRIES = "journal";

	private static final String LEDGERS = "ledgers";

	private static final String PLACE = "place";

	private static final String GAPPED = "gapped";

	/** How many ledgers are remembered, so that the next entry need not look first. */
	private static final int REMEMBERED = 1000;

	private final MongoOperations mongo;

	private final Map<String, Revision> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Revision> eldest) {
			return size() > REMEMBERED;
		}
	});

	MongoJournal(MongoOperations mongo) {
		this.mongo = mongo;
		createIndexes();
	}

	@Override
	public void write(Entry entry) {
		try {
			this.mongo.insert(Documents.write(entry).append("_id", entry.id()).append(PLACE, entry.place()), ENTRIES);
		}
		catch (DuplicateKeyException ex) {
			// written before: the event came twice
		}
	}

	@Override
	public Optional<Entry> read(String subject, long sequence) {
		return Optional.ofNullable(this.mongo.findById(Entry.idOf(subject, sequence), Document.class, ENTRIES))
			.map((document) -> Documents.read(document, Entry.class));
	}

	@Override
	public Ledger note(Entry entry) {
		@Nullable Revision before = this.recent.get(entry.subject());
		while (true) {
			@Nullable Ledger kept = (before != null) ? before.ledger() : null;
			var next = Ledger.with(kept, entry);
			if (next.equals(kept)) {
				return next;
			}
			long revision = (before != null) ? before.number() + 1 : 1;
			if (save(next, revision)) {
				this.recent.put(entry.subject(), new Revision(revision, next));
				return next;
			}
			// another instance noted another entry, or we have forgotten this one: look
			// again
			before = load(entry.subject());
		}
	}

	private boolean save(Ledger next, long revision) {
		if (revision == 1) {
			try {
				this.mongo.insert(new Document("_id", next.subject()).append("revision", revision)
					.append("state", Documents.write(next))
					.append(GAPPED, next.gaps() > 0), LEDGERS);
				return true;
			}
			catch (DuplicateKeyException ex) {
				return false;
			}
		}
		var unchangedSinceRead = Query.query(Criteria.where("_id").is(next.subject()).and("revision").is(revision - 1));
		var update = new Update().set("state", Documents.write(next))
			.set("revision", revision)
			.set(GAPPED, next.gaps() > 0);
		return this.mongo.updateFirst(unchangedSinceRead, update, LEDGERS).getMatchedCount() == 1;
	}

	private @Nullable Revision load(String subject) {
		@Nullable Document document = this.mongo.findById(subject, Document.class, LEDGERS);
		return (document != null) ? new Revision(document.get("revision", Number.class).longValue(), ledger(document))
				: null;
	}

	@Override
	public Optional<Ledger> ledger(String subject) {
		return Optional.ofNullable(this.mongo.findById(subject, Document.class, LEDGERS)).map(MongoJournal::ledger);
	}

	@Override
	public List<Ledger> gapped() {
		return this.mongo
			.find(Query.query(Criteria.where(GAPPED).is(true)).with(Sort.by("_id")), Document.class, LEDGERS)
			.stream()
			.map(MongoJournal::ledger)
			.toList();
	}

	@Override
	public long subjects() {
		return this.mongo.estimatedCount(LEDGERS);
	}

	@Override
	public long entries() {
		return this.mongo.estimatedCount(ENTRIES);
	}

	@Override
	public List<Entry> latest(MeetingId meeting, @Nullable String before, int limit) {
		var place = Criteria.where("meeting").is(meeting.value()).and(PLACE);
		var query = Query.query((before != null) ? place.lt(before) : place.exists(true));
		return this.mongo.find(query.with(Sort.by(Sort.Direction.DESC, PLACE)).limit(limit), Document.class, ENTRIES)
			.stream()
			.map((document) -> Documents.read(document, Entry.class))
			.toList();
	}

	/**
	 * An index is the sign that all documents have its field: before one is made, the
	 * field is written into what an earlier release left there.
	 */
	private void createIndexes() {
		index(ENTRIES, new Index("meeting", Sort.Direction.ASC).on(PLACE, Sort.Direction.ASC).named("by place"),
				(document) -> Update.update(PLACE, Documents.read(document, Entry.class).place()));
		index(LEDGERS, new Index(GAPPED, Sort.Direction.ASC).on("_id", Sort.Direction.ASC).named("by gaps"),
				(document) -> Update.update(GAPPED, ledger(document).gaps() > 0));
	}

	private void index(String collection, Index index, Function<Document, Update> lacking) {
		var name = index.getIndexOptions().getString("name");
		boolean known = this.mongo.indexOps(collection)
			.getIndexInfo()
			.stream()
			.anyMatch((each) -> each.getName().equals(name));
		if (!known) {
			try (var documents = this.mongo.stream(new Query(), Document.class, collection)) {
				documents.forEach(
						(document) -> this.mongo.updateFirst(Query.query(Criteria.where("_id").is(document.get("_id"))),
								lacking.apply(document), collection));
			}
		}
		this.mongo.indexOps(collection).createIndex(index);
	}

	private static Ledger ledger(Document document) {
		return Documents.read(document.get("state", Document.class), Ledger.class);
	}

	/**
	 * A ledger as it was stored.
	 *
	 * @param number rises by one with each write
	 */
	private record Revision(long number, Ledger ledger) {

	}

}
