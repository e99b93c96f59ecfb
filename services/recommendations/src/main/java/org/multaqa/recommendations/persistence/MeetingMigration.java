package org.multaqa.recommendations.persistence;

import org.bson.Document;
import org.multaqa.kit.store.Documents;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.MeetingFacts;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Completes the replicas of meetings that were kept without name and stage, as all were
 * at first. The events that tell of both are read already. So such a meeting goes by its
 * id until it is planned anew, and counts as open, in which everything is as it was
 * before, until it reaches its next stage.
 */
public final class MeetingMigration {

	private final MongoOperations mongo;

	private final String collection;

	public MeetingMigration(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.collection = collection;
	}

	public void run() {
		var former = Criteria.where("state.meeting").exists(true);
		for (Document document : this.mongo.find(Query.query(former), Document.class, this.collection)) {
			var id = new MeetingId(document.get("state", Document.class).getString("meeting"));
			var facts = new MeetingFacts(id, LocalizedText.of("en", id.value()), MeetingStage.OPEN, null);
			this.mongo.updateFirst(
					Query.query(Criteria.where("_id").is(document.get("_id")).and("state.meeting").exists(true)),
					new Update().set("state.facts", Documents.write(facts)).unset("state.meeting"), this.collection);
		}
	}

}
