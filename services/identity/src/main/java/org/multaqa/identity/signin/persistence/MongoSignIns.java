package org.multaqa.identity.signin.persistence;

import org.bson.Document;
import org.multaqa.identity.signin.application.SignIns;
import org.multaqa.model.PersonId;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Who has signed in, as documents {@code {_id: person}}. */
public final class MongoSignIns implements SignIns {

	private static final String COLLECTION = "signed-in";

	private final MongoOperations mongo;

	public MongoSignIns(MongoOperations mongo) {
		this.mongo = mongo;
	}

	@Override
	public void note(PersonId person) {
		this.mongo.save(new Document("_id", person.value()), COLLECTION);
	}

	@Override
	public boolean has(PersonId person) {
		return this.mongo.findById(person.value(), Document.class, COLLECTION) != null;
	}

	@Override
	public void forget(PersonId person) {
		this.mongo.remove(Query.query(Criteria.where("_id").is(person.value())), COLLECTION);
	}

}
