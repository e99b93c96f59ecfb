package org.multaqa.identity.accounts.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.application.Addresses;
import org.multaqa.model.PersonId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * Addresses as documents {@code {_id: address, person}}: being the id is what makes an
 * address unique, with any store.
 */
public final class MongoAddresses implements Addresses {

	private static final String COLLECTION = "addresses";

	private final MongoOperations mongo;

	public MongoAddresses(MongoOperations mongo) {
		this.mongo = mongo;
		mongo.indexOps(COLLECTION).createIndex(new Index("person", Sort.Direction.ASC));
	}

	@Override
	public Optional<PersonId> ownerOf(String address) {
		@Nullable Document document = this.mongo.findById(address, Document.class, COLLECTION);
		return Optional.ofNullable(document).map((owned) -> new PersonId(owned.getString("person")));
	}

	@Override
	public Map<String, PersonId> ownersOf(Collection<String> addresses) {
		return this.mongo.find(Query.query(Criteria.where("_id").in(addresses)), Document.class, COLLECTION)
			.stream()
			.collect(Collectors.toMap((owned) -> owned.getString("_id"),
					(owned) -> new PersonId(owned.getString("person"))));
	}

	@Override
	public PersonId claim(String address, PersonId person) {
		try {
			this.mongo.insert(new Document("_id", address).append("person", person.value()), COLLECTION);
			return person;
		}
		catch (DuplicateKeyException ex) {
			return ownerOf(address).orElse(person);
		}
	}

	@Override
	public void release(String address, PersonId person) {
		this.mongo.remove(Query.query(Criteria.where("_id").is(address).and("person").is(person.value())), COLLECTION);
	}

	@Override
	public void keepOnly(String address, PersonId person) {
		claim(address, person);
		this.mongo.find(of(person), Document.class, COLLECTION)
			.stream()
			.map((owned) -> owned.getString("_id"))
			.filter((other) -> !other.equals(address))
			.forEach((other) -> release(other, person));
	}

	@Override
	public void forget(PersonId person) {
		this.mongo.remove(of(person), COLLECTION);
	}

	private static Query of(PersonId person) {
		return Query.query(Criteria.where("person").is(person.value()));
	}

}
