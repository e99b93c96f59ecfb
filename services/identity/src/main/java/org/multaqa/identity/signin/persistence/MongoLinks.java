package org.multaqa.identity.signin.persistence;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import org.bson.Document;
import org.multaqa.identity.signin.application.Links;
import org.multaqa.identity.signin.domain.SignInLink;
import org.multaqa.model.PersonId;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Links as documents {@code {_id: fingerprint, person, expires}}. A link is used by
 * taking its document out, which only one of many can.
 */
public final class MongoLinks implements Links {

	private static final String COLLECTION = "links";

	private final MongoOperations mongo;

	public MongoLinks(MongoOperations mongo) {
		this.mongo = mongo;
		mongo.indexOps(COLLECTION).createIndex(new Index("person", Sort.Direction.ASC));
	}

	@Override
	public void keep(SignInLink link) {
		this.mongo.insert(new Document("_id", link.fingerprint()).append("person", link.person().value())
			.append("expires", Date.from(link.expires())), COLLECTION);
	}

	@Override
	public Optional<PersonId> look(String fingerprint, Instant now) {
		return Optional.ofNullable(this.mongo.findById(fingerprint, Document.class, COLLECTION))
			.filter((link) -> now.isBefore(link.getDate("expires").toInstant()))
			.map((link) -> new PersonId(link.getString("person")));
	}

	@Override
	public Optional<PersonId> use(String fingerprint, Instant now) {
		var person = look(fingerprint, now);
		long taken = this.mongo.remove(Query.query(Criteria.where("_id").is(fingerprint)), COLLECTION)
			.getDeletedCount();
		return (taken == 1) ? person : Optional.empty();
	}

	@Override
	public void forget(PersonId person) {
		this.mongo.remove(Query.query(Criteria.where("person").is(person.value())), COLLECTION);
	}

	@Override
	public void forgetExpired(Instant moment) {
		this.mongo.remove(Query.query(Criteria.where("expires").lt(Date.from(moment))), COLLECTION);
	}

}
