package org.multaqa.kit.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.application.CommandKeys;
import org.multaqa.kit.application.CommandKeys.CarriedOut;
import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Outbox;
import org.multaqa.kit.events.OutboxEntry;
import org.multaqa.kit.events.Relay;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Aggregates as documents {@code {_id, version, sequence, state, outbox[], keys[],
 * olderKeysUntil}}: one write of one document holds the next state, its unsent events and
 * the command's key. The relay takes events out without raising the version, so
 * housekeeping never makes somebody's edit stale. Where a busy aggregate has more keys of
 * the last day than its document shall hold, the older ones go into a collection beside
 * it, before they leave the document.
 *
 * @param <S> the aggregate
 */
public final class MongoAggregates<S> implements Aggregates<S>, Outbox {

	/** How many command keys stand in the document of an aggregate at the most. */
	static final int KEYS = 50;

	/**
	 * How many of them leave it at once, so that a busy aggregate needs a second write
	 * only now and then.
	 */
	static final int KEYS_LEAVING = 25;

	/** There where an event waits, and nowhere else: a sparse index holds only those. */
	private static final String WAITING = "outbox.sequence";

	/** People repeat their commands in real time, whatever time it is in the meeting. */
	private static final Clock REAL = Clock.systemUTC();

	private final MongoOperations mongo;

	private final String collection;

	private final Class<S> type;

	private final EventFactory events;

	private final Relay relay;

	private final Clock clock;

	private final OlderKeys olderKeys;

	private final SearchFields searchFields;

	/**
	 * Opens a collection of aggregates and registers its outbox with the relay.
	 * @param mongo the service's database
	 * @param collection its collection, a plural
	 * @param type the aggregate's class
	 * @param events makes envelopes
	 * @param relay sends them
	 * @param searchFields by which {@link #findBy} may search
	 */
	public MongoAggregates(MongoOperations mongo, String collection, Class<S> type, EventFactory events, Relay relay,
			String... searchFields) {
		this(mongo, collection, type, events, relay, REAL, searchFields);
	}

	/**
	 * Opens it by another clock.
	 * @param mongo the service's database
	 * @param collection its collection, a plural
	 * @param type the aggregate's class
	 * @param events makes envelopes
	 * @param relay sends them
	 * @param clock tells how old a command key is
	 * @param searchFields by which {@link #findBy} may search
	 */
	public MongoAggregates(MongoOperations mongo, String collection, Class<S> type, EventFactory events, Relay relay,
			Clock clock, String... searchFields) {
		this.mongo = mongo;
		this.collection = collection;
		this.type = type;
		this.events = events;
		this.relay = relay;
		this.clock = clock;
		this.olderKeys = new OlderKeys(mongo, collection);
		this.searchFields = new SearchFields(mongo, collection, searchFields);
		mongo.indexOps(collection).createIndex(new Index(WAITING, Sort.Direction.ASC).sparse());
		relay.register(this);
	}

	@Override
	public Optional<Versioned<S>> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Document.class, this.collection)).map(this::read);
	}

	@Override
	public List<Versioned<S>> findBy(String field, Object value) {
		return list(this.searchFields.query(field, value));
	}

	@Override
	public List<Versioned<S>> all() {
		return list(new Query().with(Sort.by("_id")));
	}

	@Override
	public Versioned<S> insert(String id, Decision<S> decision, RequestContext context) {
		var pending = this.events.envelopes(decision, 0, 1, context);
		@Nullable CarriedOut command = context.carriedOut(this.clock.millis());
		var keys = (command != null) ? CommandKeys.NONE.with(command) : CommandKeys.NONE;
		var document = new Document("_id", id).append("version", 1L)
			.append("sequence", (long) pending.size())
			.append("state", Documents.write(decision.state()))
			.append("outbox", pending.stream().map(Documents::write).toList())
			.append("keys", write(keys));
		try {
			this.mongo.insert(document, this.collection);
		}
		catch (DuplicateKeyException ex) {
			throw new ConcurrencyConflict(id);
		}
		this.relay.wake(this, id);
		return new Versioned<>(id, 1, pending.size(), decision.state(), keys);
	}

	@Override
	public Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context) {
		var unchangedSinceRead = byId(read.id()).addCriteria(Criteria.where("version").is(read.version()));
		var pending = this.events.envelopes(decision, read.sequence(), read.version() + 1, context);
		var change = new Update().set("version", read.version() + 1)
			.set("sequence", read.sequence() + pending.size())
			.set("state", Documents.write(decision.state()));
		change.push("outbox").each(pending.stream().map(Documents::write).toArray());
		@Nullable CarriedOut command = context.carriedOut(this.clock.millis());
		var keys = (command != null) ? withRoom(read).with(command) : read.keys();
		if (command != null) {
			change.set("keys", write(keys)).set("olderKeysUntil", keys.olderUntil());
		}
		if (this.mongo.updateFirst(unchangedSinceRead, change, this.collection).getMatchedCount() == 0) {
			throw new ConcurrencyConflict(read.id());
		}
		this.relay.wake(this, read.id());
		return new Versioned<>(read.id(), read.version() + 1, read.sequence() + pending.size(), decision.state(), keys);
	}

	@Override
	public Optional<CarriedOut> findCommand(Versioned<?> read, String key) {
		var here = read.keys().find(key);
		boolean older = here.isEmpty() && read.keys().olderUntil() > this.clock.millis();
		return older ? this.olderKeys.find(read.id(), key) : here;
	}

	@Override
	public List<String> waiting(int limit) {
		var query = Query.query(Criteria.where(WAITING).exists(true)).limit(limit);
		query.fields().include("_id");
		return this.mongo.find(query, Document.class, this.collection)
			.stream()
			.map((document) -> document.getString("_id"))
			.toList();
	}

	@Override
	public List<OutboxEntry> pending(String id) {
		var document = this.mongo.findById(id, Document.class, this.collection);
		if (document == null) {
			return List.of();
		}
		return document.getList("outbox", Document.class)
			.stream()
			.map((entry) -> Documents.read(entry, OutboxEntry.class))
			.toList();
	}

	@Override
	public void acknowledge(String id, long sequence) {
		var sent = new Document("sequence", new Document("$lte", sequence));
		this.mongo.updateFirst(byId(id), new Update().pull("outbox", sent), this.collection);
	}

	@Override
	public String toString() {
		return this.collection;
	}

	private List<Versioned<S>> list(Query query) {
		return this.mongo.find(query, Document.class, this.collection).stream().map(this::read).toList();
	}

	private Versioned<S> read(Document document) {
		return new Versioned<>(document.getString("_id"), Documents.number(document, "version"),
				Documents.number(document, "sequence"),
				Documents.read(document.get("state", Document.class), this.type), keys(document));
	}

	/**
	 * The keys of an aggregate with room for one more. Those that leave its document and
	 * are not a day old are kept beside it first.
	 */
	private CommandKeys withRoom(Versioned<S> read) {
		var all = read.keys().newest();
		if (all.size() < KEYS) {
			return read.keys();
		}
		long now = this.clock.millis();
		var leaving = all.subList(0, KEYS_LEAVING)
			.stream()
			.filter((command) -> command.at() + OlderKeys.REMEMBERED.toMillis() > now)
			.toList();
		if (!leaving.isEmpty()) {
			this.olderKeys.keep(read.id(), leaving, now);
		}
		return new CommandKeys(all.subList(KEYS_LEAVING, all.size()),
				leaving.isEmpty() ? read.keys().olderUntil() : now + OlderKeys.REMEMBERED.toMillis());
	}

	private static CommandKeys keys(Document document) {
		var newest = document.getList("keys", Document.class)
			.stream()
			.map((known) -> new CarriedOut(known.getString("key"), known.getString("fingerprint"),
					Documents.number(known, "at")))
			.toList();
		return new CommandKeys(newest, Documents.number(document, "olderKeysUntil"));
	}

	private static List<Document> write(CommandKeys keys) {
		return keys.newest()
			.stream()
			.map((command) -> new Document("key", command.key()).append("fingerprint", command.fingerprint())
				.append("at", command.at()))
			.toList();
	}

	private static Query byId(String id) {
		return Query.query(Criteria.where("_id").is(id));
	}

}
