package org.multaqa.roadmap.persistence;

import java.util.Optional;

import org.bson.Document;
import org.multaqa.kit.store.Documents;
import org.multaqa.roadmap.application.Challenges;
import org.multaqa.roadmap.domain.GateChallenge;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** Challenges as documents {@code {_id: roadmap/gate/person, nonce, state}}. */
public final class MongoChallenges implements Challenges {

	private static final String NONCE = "nonce";

	private final MongoOperations mongo;

	private final String collection;

	public MongoChallenges(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.collection = collection;
	}

	@Override
	public void keep(GateChallenge challenge) {
		String id = id(challenge.roadmap().value(), challenge.gate(), challenge.person().value());
		this.mongo.save(
				new Document("_id", id).append(NONCE, challenge.nonce()).append("state", Documents.write(challenge)),
				this.collection);
	}

	@Override
	public Optional<GateChallenge> take(Asked asked) {
		var one = Criteria.where("_id")
			.is(id(asked.roadmap(), asked.gate(), asked.person()))
			.and(NONCE)
			.is(asked.nonce());
		return Optional.ofNullable(this.mongo.findAndRemove(Query.query(one), Document.class, this.collection))
			.map((found) -> Documents.read(found.get("state", Document.class), GateChallenge.class));
	}

	private static String id(String roadmap, String gate, String person) {
		return roadmap + "/" + gate + "/" + person;
	}

}
