package org.multaqa.identity.accounts.persistence;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.bson.Document;
import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.identity.accounts.domain.Erasure;
import org.multaqa.model.PersonId;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Erasures as documents {@code {_id: person, by, at}}. */
public final class MongoErasures implements Erasures {

	private static final String COLLECTION = "erasures";

	private final MongoOperations mongo;

	public MongoErasures(MongoOperations mongo) {
		this.mongo = mongo;
		mongo.indexOps(COLLECTION).createIndex(new Index("at", Sort.Direction.ASC).on("_id", Sort.Direction.ASC));
	}

	@Override
	public void keep(Erasure erasure) {
		try {
			this.mongo.insert(new Document("_id", erasure.person().value()).append("by", erasure.askedBy().value())
				.append("at", Date.from(erasure.at())), COLLECTION);
		}
		catch (DuplicateKeyException ex) {
			// asked before
		}
	}

	@Override
	public void takeBack(PersonId person) {
		this.mongo.remove(Query.query(Criteria.where("_id").is(person.value())), COLLECTION);
	}

	@Override
	public Optional<Erasure> find(PersonId person) {
		return Optional.ofNullable(this.mongo.findById(person.value(), Document.class, COLLECTION))
			.map(MongoErasures::read);
	}

	@Override
	public Set<PersonId> among(Collection<PersonId> people) {
		var named = Query.query(Criteria.where("_id").in(people.stream().map(PersonId::value).toList()));
		return this.mongo.find(named, Document.class, COLLECTION)
			.stream()
			.map((document) -> new PersonId(document.getString("_id")))
			.collect(Collectors.toSet());
	}

	@Override
	public List<Erasure> latest(int limit) {
		var latestFirst = new Query().with(Sort.by(Sort.Direction.DESC, "at", "_id")).limit(limit);
		return this.mongo.find(latestFirst, Document.class, COLLECTION).stream().map(MongoErasures::read).toList();
	}

	@Override
	public void forEach(Consumer<Erasure> action) {
		try (var all = this.mongo.stream(new Query(), Document.class, COLLECTION)) {
			all.map(MongoErasures::read).forEach(action);
		}
	}

	private static Erasure read(Document document) {
		return new Erasure(new PersonId(document.getString("_id")), new PersonId(document.getString("by")),
				document.getDate("at").toInstant());
	}

}
