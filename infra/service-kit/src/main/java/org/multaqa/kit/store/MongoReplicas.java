package org.multaqa.kit.store;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Copies as documents {@code {_id, revision, sources: {subject: sequence}, state, list}}.
 *
 * @param <T> what is kept
 */
public final class MongoReplicas<T> implements Replicas<T> {

	private final MongoOperations mongo;

	private final String collection;

	private final StoredDocuments documents;

	private final StateReader<T> states;

	private final MongoLists<T, T> lists;

	private final Arrivals arrivals = new Arrivals();

	/**
	 * Opens a collection of copies.
	 * @param mongo the service's database
	 * @param collection its collection, a plural
	 * @param type what is kept
	 */
	public MongoReplicas(MongoOperations mongo, String collection, Class<T> type) {
		this(mongo, collection, type, Listing.none());
	}

	/**
	 * Opens a collection of copies that are listed.
	 * @param mongo the service's database
	 * @param collection its collection, a plural
	 * @param type what is kept
	 * @param listing by what {@link #list} and {@link #count} may ask
	 */
	public MongoReplicas(MongoOperations mongo, String collection, Class<T> type, Listing<T> listing) {
		this.mongo = mongo;
		this.collection = collection;
		this.documents = new StoredDocuments(mongo, collection);
		this.states = new StateReader<>(type);
		this.lists = new MongoLists<>(mongo, collection, listing, "revision", this::kept, this::kept);
	}

	@Override
	public Optional<T> find(String id) {
		return Optional.ofNullable(this.documents.find(id))
			.flatMap((document) -> Optional.ofNullable(stateOf(document)));
	}

	@Override
	public Optional<T> await(String id, Duration atMost, Predicate<T> isEnough) {
		return this.arrivals.await(atMost, () -> find(id), isEnough);
	}

	@Override
	public boolean await(SeenEvent seen, Duration atMost) {
		return this.arrivals.await(atMost, () -> sequenceSeen(this.documents.find(seen.id()), seen.subject()),
				seen.sequence());
	}

	@Override
	public boolean awaitGone(String id, Duration atMost) {
		return this.arrivals.await(atMost, () -> Optional.of(find(id).isEmpty()), (gone) -> gone).orElse(false);
	}

	@Override
	public List<T> findAll(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		var named = Query.query(Criteria.where("_id").in(ids).and("state").exists(true)).with(Sort.by("_id"));
		named.fields().include("state");
		return this.documents.find(named).stream().map(this::kept).toList();
	}

	@Override
	public Slice<T> list(ListQuery query) {
		return this.lists.page(query);
	}

	@Override
	public List<String> keys(ListQuery query) {
		return this.lists.keys(query);
	}

	@Override
	public long count(Map<String, Object> where) {
		return this.lists.count(where);
	}

	@Override
	public void forEach(Consumer<T> action) {
		var all = Query.query(Criteria.where("state").exists(true)).with(Sort.by("_id"));
		this.documents.forEach(all, (document) -> action.accept(kept(document)));
	}

	@Override
	public boolean apply(String id, EventEnvelope<?> envelope, Function<@Nullable T, @Nullable T> change) {
		return apply(id, envelope.subject(), envelope.sequence(), change);
	}

	@Override
	public void pass(String id, String subject, long sequence) {
		apply(id, subject, sequence, (_) -> null);
	}

	@Override
	public void erase(String id) {
		this.mongo.updateFirst(Query.query(Criteria.where("_id").is(id)),
				new Update().unset("state").unset(MongoLists.MEMBER).inc("revision", 1), this.collection);
	}

	@Override
	public void reduce(String id, UnaryOperator<T> less) {
		while (true) {
			@Nullable RawBsonDocument before = this.documents.find(id);
			@Nullable T now = (before != null) ? stateOf(before) : null;
			if (before == null || now == null || update(id, before, new Update(), less.apply(now))) {
				return;
			}
		}
	}

	private boolean apply(String id, String subject, long sequence, Function<@Nullable T, @Nullable T> change) {
		while (true) {
			@Nullable RawBsonDocument before = this.documents.find(id);
			if (sequenceSeen(before, subject) >= sequence) {
				return false;
			}
			@Nullable T now = (before != null) ? stateOf(before) : null;
			@Nullable T next = change.apply(now);
			if (write(id, before, subject, sequence, next)) {
				this.arrivals.arrived();
				return true;
			}
			// somebody else wrote this copy, fed from another subject: look again
		}
	}

	private boolean write(String id, @Nullable RawBsonDocument before, String subject, long sequence,
			@Nullable T next) {
		if (before != null) {
			return update(id, before, Update.update("sources." + subject, sequence), next);
		}
		var fresh = new Document("_id", id).append("revision", 1L).append("sources", new Document(subject, sequence));
		fresh.putAll(members(next));
		try {
			this.mongo.insert(fresh, this.collection);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	private boolean update(String id, RawBsonDocument before, Update update, @Nullable T next) {
		long revision = StoredDocuments.number(before, "revision");
		var unchangedSinceRead = Query.query(Criteria.where("_id").is(id).and("revision").is(revision));
		update.set("revision", revision + 1);
		members(next).forEach(update::set);
		return this.mongo.updateFirst(unchangedSinceRead, update, this.collection).getMatchedCount() == 1;
	}

	private Document members(@Nullable T next) {
		var members = new Document();
		if (next != null) {
			members.append("state", Documents.write(next));
			this.lists.write(next, members::append);
		}
		return members;
	}

	private @Nullable T stateOf(RawBsonDocument document) {
		return document.containsKey("state") ? kept(document) : null;
	}

	private T kept(RawBsonDocument document) {
		return this.states.read((RawBsonDocument) document.getDocument("state"));
	}

	private static long sequenceSeen(@Nullable RawBsonDocument document, String subject) {
		if (document == null) {
			return 0;
		}
		return StoredDocuments.number(document.getDocument("sources"), subject);
	}

}
