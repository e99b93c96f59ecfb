package org.multaqa.testkit;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import org.awaitility.Awaitility;
import org.bson.Document;

/**
 * How much the services of this JVM have stored, to see whether something was written.
 */
final class StoredRows {

	private static final MongoClient STORE = MongoClients.create(ServicePlatform.store());

	private static final Duration CALM = Duration.ofMillis(150);

	private StoredRows() {
	}

	/** By the names of collections: how many documents, and the sum of their versions. */
	static Map<String, String> now() {
		var rows = new TreeMap<String, String>();
		for (String database : STORE.listDatabaseNames()) {
			var here = STORE.getDatabase(database);
			here.listCollectionNames()
				.forEach((name) -> rows.put(database + "." + name, count(here.getCollection(name))));
		}
		return rows;
	}

	/** The same, when what was begun before has come to its end. */
	static Map<String, String> whenCalm() {
		return Awaitility.await("nothing is written any more")
			.pollDelay(Duration.ZERO)
			.pollInterval(CALM)
			.atMost(Duration.ofSeconds(30))
			.until(StoredRows::now, new Predicate<>() {

				private Map<String, String> before = Map.of();

				@Override
				public boolean test(Map<String, String> rows) {
					boolean same = rows.equals(this.before);
					this.before = rows;
					return same;
				}

			});
	}

	private static String count(MongoCollection<Document> collection) {
		long documents = 0;
		long versions = 0;
		for (var document : collection.find().projection(Projections.include("version"))) {
			documents++;
			versions += (document.get("version") instanceof Number version) ? version.longValue() : 0;
		}
		return documents + " of versions " + versions;
	}

}
