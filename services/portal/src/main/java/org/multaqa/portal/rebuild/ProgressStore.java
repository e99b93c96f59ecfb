package org.multaqa.portal.rebuild;

import java.util.Optional;
import java.util.function.Predicate;

import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.generations.Generations;
import org.multaqa.portal.rebuild.Progress.State;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The progress of the last rebuild, for all instances: {@code {_id, generation, state}}.
 */
@Repository
class ProgressStore {

	private static final String COLLECTION = "read-models";

	private static final String ID = "rebuild";

	private static final JsonWriterSettings PLAIN = JsonWriterSettings.builder().outputMode(JsonMode.RELAXED).build();

	private final MongoOperations mongo;

	private final Generations generations;

	ProgressStore(MongoOperations mongo, Generations generations) {
		this.mongo = mongo;
		this.generations = generations;
	}

	void begin(Progress progress) {
		this.mongo.save(
				new Document("_id", ID).append("generation", progress.generation()).append("state", write(progress)),
				COLLECTION);
	}

	/** Whoever was overtaken tells nothing any more. */
	void tell(Progress progress) {
		var mine = Query.query(Criteria.where("_id").is(ID).and("generation").is(progress.generation()));
		this.mongo.updateFirst(mine, new Update().set("state", write(progress)), COLLECTION);
	}

	Optional<Progress> last() {
		return Optional.ofNullable(this.mongo.findById(ID, Document.class, COLLECTION))
			.map((document) -> ModelJson.mapper()
				.readValue(document.get("state", Document.class).toJson(PLAIN), Progress.class))
			.map(this::withItsEnd);
	}

	/** A builder may have been killed before it could tell of its end. */
	private Progress withItsEnd(Progress told) {
		if (told.state() != State.BUILDING || this.generations.building().filter(isOf(told)).isPresent()) {
			return told;
		}
		return told.end((this.generations.inUse() == told.generation()) ? State.DONE : State.INTERRUPTED, null, null);
	}

	private static Predicate<Integer> isOf(Progress told) {
		return (building) -> building == told.generation();
	}

	private static Document write(Progress progress) {
		return Document.parse(ModelJson.mapper().writeValueAsString(progress));
	}

}
