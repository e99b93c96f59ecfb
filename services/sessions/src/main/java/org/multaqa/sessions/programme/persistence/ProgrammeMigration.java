package org.multaqa.sessions.programme.persistence;

import java.util.List;

import org.bson.Document;
import org.multaqa.kit.store.Documents;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.events.RoomEvent.RoomUse;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Gives programmes of before the rules of planning, and their rooms and sessions a
 * version of their own; and those of before their tracks, of which there are none. Run
 * before anything is read; again it changes nothing. The version of the programme stays.
 */
public final class ProgrammeMigration {

	private final MongoOperations mongo;

	private final String collection;

	/**
	 * Prepares the migration.
	 * @param collection where the programmes are
	 */
	public ProgrammeMigration(MongoOperations mongo, String collection) {
		this.mongo = mongo;
		this.collection = collection;
	}

	public void run() {
		var former = Query.query(Criteria.where("state.rules").exists(false).and("state.sessions").exists(true));
		for (Document document : this.mongo.find(former, Document.class, this.collection)) {
			var state = document.get("state", Document.class);
			var unchanged = Query
				.query(Criteria.where("_id").is(document.get("_id")).and("version").is(document.get("version")));
			this.mongo.updateFirst(unchanged,
					new Update().set("state.rules", Documents.write(PlanningRules.USUAL))
						.set("state.presences", List.of())
						.set("state.rooms", each(state, "rooms", new Document("use", Documents.write(RoomUse.ANY))))
						.set("state.sessions", each(state, "sessions", new Document())),
					this.collection);
		}
		tracks("state", "sessions");
		tracks("state.head", "rooms");
	}

	private void tracks(String programme, String member) {
		this.mongo.updateMulti(
				Query.query(
						Criteria.where(programme + "." + member).exists(true).and(programme + ".tracks").exists(false)),
				Update.update(programme + ".tracks", List.of()), this.collection);
	}

	private static List<Document> each(Document state, String member, Document added) {
		return state.getList(member, Document.class)
			.stream()
			.map((former) -> new Document(former).append("version", 0L))
			.peek((next) -> next.putAll(added))
			.toList();
	}

}
