package org.multaqa.portal.generations;

import java.time.Instant;
import java.util.List;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What the one document says: {@code {_id: "generation", inUse, latest, building,
 * builder, beat, hold, retired: [{generation, at}], shape}}.
 *
 * @param inUse the generation that everybody reads and the listener writes
 * @param latest the highest number ever given; none is given twice
 * @param building who builds which generation, or absent
 * @param hold the number of the hold for which writers wait, or 0
 * @param retired the generations that were in use before
 * @param shape of the generation in use, see {@link Generations#SHAPE}
 */
record Pointer(int inUse, int latest, @Nullable Building building, int hold, List<Retired> retired, int shape) {

	static final String ID = "generation";

	static final String SHAPE = "shape";

	static Pointer of(Document document) {
		@Nullable Integer generation = document.getInteger("building");
		@Nullable Building building = (generation != null)
				? new Building(generation, document.getString("builder"), document.getString("beat")) : null;
		var retired = document.getList("retired", Document.class, List.of())
			.stream()
			.map((each) -> new Retired(each.getInteger("generation"), Instant.parse(each.getString("at"))))
			.toList();
		return new Pointer(document.getInteger("inUse"), document.getInteger("latest"), building,
				document.getInteger("hold", 0), retired, document.getInteger(SHAPE, 1));
	}

	static Document first(int shape) {
		return new Document("_id", ID).append("inUse", 1).append("latest", 1).append(SHAPE, shape);
	}

	/**
	 * A generation that was in use.
	 *
	 * @param at until when
	 */
	record Retired(int generation, Instant at) {

		Document document() {
			return new Document("generation", this.generation).append("at", this.at.toString());
		}

	}

}
