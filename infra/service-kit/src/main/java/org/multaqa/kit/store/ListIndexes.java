package org.multaqa.kit.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/**
 * The indexes of a collection's lists. An index is the sign that all documents have its
 * fields: before one is made, the fields are written into what an earlier release left
 * there.
 *
 * @param indexes that there should be
 */
record ListIndexes(MongoOperations mongo, String collection, List<Listing.ListIndex> indexes) {

	/**
	 * Makes those that are not there.
	 * @param fill writes the fields into all documents; done before the first is made
	 */
	void create(Runnable fill) {
		if (this.indexes.isEmpty()) {
			return;
		}
		Set<String> known = this.mongo.getCollection(this.collection)
			.listIndexes()
			.map((index) -> index.getString("name"))
			.into(new HashSet<>());
		var lacking = this.indexes.stream().filter((index) -> !known.contains(index.name())).toList();
		if (!lacking.isEmpty()) {
			fill.run();
		}
		for (var each : lacking) {
			var index = new Index().named(each.name());
			each.equal().forEach((field) -> index.on(MongoLists.path(field), Sort.Direction.ASC));
			index.on(MongoLists.path(each.order()), Sort.Direction.ASC).on("_id", Sort.Direction.ASC);
			this.mongo.indexOps(this.collection).createIndex(index);
		}
	}

}
