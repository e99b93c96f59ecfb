package org.multaqa.kit.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.mongodb.ErrorCategory;
import com.mongodb.bulk.BulkWriteError;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
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
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Aggregates as documents {@code {_id, version, sequence, state, list, outbox[], keys[],
 * olderKeysUntil}}: one write of one document holds the next state, the fields by which
 * it is listed, its unsent events and the command's key (see {@link CommandKeyStore}).
 * The relay takes events out without raising the version, so housekeeping never makes
 * somebody's edit stale.
 */
public final class MongoAggregates<S> implements RewritableAggregates<S>, ErasableAggregates<S>, Outbox {

	/** There where an event waits, and nowhere else: a sparse index holds only those. */
	private static final String WAITING = "outbox.sequence";

	/** People repeat their commands in real time, whatever time it is in the meeting. */
	private static final Clock REAL = Clock.systemUTC();

	private static final DocumentCodec CODEC = new DocumentCodec();

	private final MongoOperations mongo;

	private final String collection;

	private final Class<S> type;

	private final EventFactory events;

	private final Relay relay;

	private final CommandKeyStore commandKeys;

	private final MongoLists<S, Versioned<S>> lists;

	/**
	 * Opens a collection of aggregates and registers its outbox with the relay.
	 * @param mongo the service's database
	 * @param collection its collection, a plural
	 * @param type the aggregate's class
	 * @param events makes envelopes
	 * @param relay sends them
	 */
	public MongoAggregates(MongoOperations mongo, String collection, Class<S> type, EventFactory events, Relay relay) {
		this(mongo, collection, type, events, relay, Listing.none());
	}

	/**
	 * Opens a collection of aggregates that are listed.
	 * @param mongo the service's database
	 * @param collection its collection, a plural
	 * @param type the aggregate's class
	 * @param events makes envelopes
	 * @param relay sends them
	 * @param listing by what {@link #list} may ask
	 */
	public MongoAggregates(MongoOperations mongo, String collection, Class<S> type, EventFactory events, Relay relay,
			Listing<S> listing) {
		this(mongo, collection, type, events, relay, REAL, listing);
	}

	/**
	 * Opens it by another clock.
	 * @param mongo the service's database
	 * @param collection its collection, a plural
	 * @param type the aggregate's class
	 * @param events makes envelopes
	 * @param relay sends them
	 * @param clock tells how old a command key is
	 * @param listing by what {@link #list} may ask
	 */
	public MongoAggregates(MongoOperations mongo, String collection, Class<S> type, EventFactory events, Relay relay,
			Clock clock, Listing<S> listing) {
		this.mongo = mongo;
		this.collection = collection;
		this.type = type;
		this.events = events;
		this.relay = relay;
		this.commandKeys = new CommandKeyStore(mongo, collection, clock);
		this.lists = new MongoLists<>(mongo, collection, listing, "version", (raw) -> stateOf(raw.decode(CODEC)),
				(raw) -> read(raw.decode(CODEC)));
		mongo.indexOps(collection).createIndex(new Index(WAITING, Sort.Direction.ASC).sparse());
		relay.register(this);
	}

	@Override
	public Optional<Versioned<S>> find(String id) {
		var withoutOutbox = byId(id);
		withoutOutbox.fields().exclude("outbox");
		return Optional.ofNullable(this.mongo.findOne(withoutOutbox, Document.class, this.collection)).map(this::read);
	}

	@Override
	public Slice<Versioned<S>> list(ListQuery query) {
		return this.lists.page(query);
	}

	@Override
	public long count(Map<String, Object> where) {
		return this.lists.count(where);
	}

	@Override
	public Versioned<S> insert(String id, Decision<S> decision, RequestContext context) {
		var document = new Document();
		var fresh = begin(id, decision, context, document);
		try {
			this.mongo.insert(document, this.collection);
		}
		catch (DuplicateKeyException ex) {
			throw new ConcurrencyConflict(id);
		}
		this.relay.wake(this, id);
		return fresh;
	}

	@Override
	public Map<String, Versioned<S>> findAll(Collection<String> ids) {
		var withoutOutbox = Query.query(Criteria.where("_id").in(ids));
		withoutOutbox.fields().exclude("outbox");
		return this.mongo.find(withoutOutbox, Document.class, this.collection)
			.stream()
			.map(this::read)
			.collect(Collectors.toMap(Versioned::id, Function.identity()));
	}

	@Override
	public Map<String, Versioned<S>> insertAll(Map<String, Decision<S>> decisions, RequestContext context) {
		if (decisions.isEmpty()) {
			return Map.of();
		}
		var fresh = new LinkedHashMap<String, Versioned<S>>();
		var documents = new ArrayList<Document>();
		decisions.forEach((id, decision) -> {
			var document = new Document();
			fresh.put(id, begin(id, decision, context, document));
			documents.add(document);
		});
		try {
			this.mongo.bulkOps(BulkMode.UNORDERED, this.collection).insert(documents).execute();
		}
		catch (BulkOperationException ex) {
			ex.getErrors().forEach((error) -> fresh.remove(taken(documents.get(error.getIndex()), error, ex)));
		}
		fresh.keySet().forEach((id) -> this.relay.wake(this, id));
		return fresh;
	}

	private static String taken(Document document, BulkWriteError error, BulkOperationException ex) {
		if (error.getCategory() != ErrorCategory.DUPLICATE_KEY) {
			throw ex;
		}
		return document.getString("_id");
	}

	private Versioned<S> begin(String id, Decision<S> decision, RequestContext context, Document document) {
		var pending = this.events.envelopes(decision, 0, 1, context);
		document.append("_id", id)
			.append("version", 1L)
			.append("sequence", (long) decision.ownEvents())
			.append("state", Documents.write(decision.state()))
			.append("outbox", pending.stream().map(Documents::write).toList());
		this.lists.write(decision.state(), document::append);
		var keys = this.commandKeys.insert(context, document);
		return new Versioned<>(id, 1, decision.ownEvents(), decision.state(), keys);
	}

	@Override
	public Versioned<S> update(Versioned<S> read, Decision<S> decision, RequestContext context) {
		var unchangedSinceRead = unchangedSince(read);
		var pending = this.events.envelopes(decision, read.sequence(), read.version() + 1, context);
		long sequence = read.sequence() + decision.ownEvents();
		var change = new Update().set("version", read.version() + 1)
			.set("sequence", sequence)
			.set("state", Documents.write(decision.state()));
		this.lists.write(decision.state(), change::set);
		change.push("outbox").each(pending.stream().map(Documents::write).toArray());
		var keys = this.commandKeys.update(context, read.id(), read.keys(), change);
		if (this.mongo.updateFirst(unchangedSinceRead, change, this.collection).getMatchedCount() == 0) {
			throw new ConcurrencyConflict(read.id());
		}
		this.relay.wake(this, read.id());
		return new Versioned<>(read.id(), read.version() + 1, sequence, decision.state(), keys);
	}

	@Override
	public void rewrite(Versioned<S> read, S form) {
		var change = new Update().set("state", Documents.write(form));
		this.lists.write(form, change::set);
		this.mongo.updateFirst(unchangedSince(read), change, this.collection);
	}

	@Override
	public boolean isUnchanged(Versioned<S> read) {
		var query = unchangedSince(read);
		query.fields().include("_id");
		return this.mongo.findOne(query, Document.class, this.collection) != null;
	}

	@Override
	public void erase(String id) {
		this.commandKeys.forget(id);
		this.mongo.remove(byId(id), this.collection);
	}

	@Override
	public Optional<CarriedOut> findCommand(Versioned<?> read, String key) {
		return this.commandKeys.find(read.id(), read.keys(), key);
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
		var query = byId(id);
		query.fields().include("outbox");
		var document = this.mongo.findOne(query, Document.class, this.collection);
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
	public void forgetExpired() {
		this.commandKeys.sweep();
	}

	@Override
	public String toString() {
		return this.collection;
	}

	private Versioned<S> read(Document document) {
		return new Versioned<>(document.getString("_id"), Documents.number(document, "version"),
				Documents.number(document, "sequence"), stateOf(document), CommandKeyStore.read(document));
	}

	private S stateOf(Document document) {
		return Documents.read(document.get("state", Document.class), this.type);
	}

	private static Query unchangedSince(Versioned<?> read) {
		return byId(read.id()).addCriteria(Criteria.where("version").is(read.version()));
	}

	private static Query byId(String id) {
		return Query.query(Criteria.where("_id").is(id));
	}

}
