package org.multaqa.identity.passkeys.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.identity.passkeys.domain.Passkey;
import org.multaqa.model.PersonId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Passkeys as documents {@code {_id, person, handle, name, key: {publicKey, attestation,
 * transports[], synced}, counter, since, used}}.
 */
public final class MongoPasskeys implements Passkeys {

	private static final String COLLECTION = "passkeys";

	private static final String HANDLE = "handle";

	private final MongoOperations mongo;

	public MongoPasskeys(MongoOperations mongo) {
		this.mongo = mongo;
		mongo.indexOps(COLLECTION).createIndex(new Index(HANDLE, Sort.Direction.ASC));
	}

	@Override
	public boolean keep(Passkey passkey) {
		try {
			this.mongo.insert(write(passkey), COLLECTION);
			return true;
		}
		catch (DuplicateKeyException ex) {
			return false;
		}
	}

	@Override
	public Optional<Passkey> find(String id) {
		return Optional.ofNullable(this.mongo.findById(id, Document.class, COLLECTION)).map(MongoPasskeys::read);
	}

	@Override
	public List<Passkey> ofHandle(String handle) {
		return this.mongo.find(Query.query(Criteria.where(HANDLE).is(handle)), Document.class, COLLECTION)
			.stream()
			.map(MongoPasskeys::read)
			.sorted(OLDEST_FIRST)
			.toList();
	}

	@Override
	public boolean used(String id, long counter, Instant at) {
		var fewer = Criteria.where("_id").is(id).and("counter");
		return this.mongo
			.updateFirst(Query.query((counter == 0) ? fewer.is(0L) : fewer.lt(counter)),
					new Update().set("counter", counter).set("used", Date.from(at)), COLLECTION)
			.getMatchedCount() == 1;
	}

	@Override
	public boolean remove(PersonId person, String id) {
		return this.mongo
			.remove(Query.query(Criteria.where("_id").is(id).and(HANDLE).is(Passkey.handle(person))), COLLECTION)
			.getDeletedCount() == 1;
	}

	@Override
	public void forget(PersonId person) {
		this.mongo.remove(Query.query(Criteria.where(HANDLE).is(Passkey.handle(person))), COLLECTION);
	}

	private static Document write(Passkey passkey) {
		var key = passkey.key();
		return new Document("_id", passkey.id()).append("person", passkey.person().value())
			.append(HANDLE, Passkey.handle(passkey.person()))
			.append("name", passkey.name())
			.append("key",
					new Document("publicKey", key.publicKey()).append("attestation", key.attestation())
						.append("transports", key.transports())
						.append("synced", key.synced()))
			.append("counter", passkey.counter())
			.append("since", Date.from(passkey.since()));
	}

	private static Passkey read(Document document) {
		var key = document.get("key", Document.class);
		@Nullable Date used = document.getDate("used");
		return new Passkey(document.getString("_id"), new PersonId(document.getString("person")),
				document.getString("name"),
				new Passkey.Key(key.getString("publicKey"), key.getString("attestation"),
						key.getList("transports", String.class), key.getBoolean("synced")),
				document.get("counter", Number.class).longValue(), document.getDate("since").toInstant(),
				(used != null) ? used.toInstant() : null);
	}

}
