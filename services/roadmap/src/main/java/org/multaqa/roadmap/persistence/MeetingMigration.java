package org.multaqa.roadmap.persistence;

import java.util.Locale;

import org.bson.Document;
import org.multaqa.kit.store.Documents;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.roadmap.application.MeetingReplica;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Completes the copies of meetings that were kept without name and stage, as all were at
 * first. The events that tell of both are read already. So such a meeting goes by its id
 * until it is planned anew, and counts as open, in which everything is as it was before,
 * until it reaches its next stage.
 */
public final class MeetingMigration {

	private final MongoOperations mongo;

	private final String collection;

	public MeetingMigration(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.collection = collection;
	}

	public void run() {
		var former = Criteria.where("state.meeting").exists(true).and("state.stage").exists(false);
		for (Document document : this.mongo.find(Query.query(former), Document.class, this.collection)) {
			var state = new Document(document.get("state", Document.class));
			state.append("names", Documents.write(LocalizedText.of("en", state.getString("meeting"))));
			state.append("stage", MeetingStage.OPEN.name().toLowerCase(Locale.ROOT));
			this.mongo.updateFirst(
					Query.query(Criteria.where("_id").is(document.get("_id")).and("state.stage").exists(false)),
					new Update().set("state", Documents.write(Documents.read(state, MeetingReplica.class))),
					this.collection);
		}
	}

}
