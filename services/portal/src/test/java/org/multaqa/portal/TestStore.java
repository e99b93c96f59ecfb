package org.multaqa.portal;

import java.time.Clock;
import java.time.Duration;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.multaqa.portal.generations.GenerationStore;
import org.multaqa.portal.generations.Generations;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The document store without the service around it. */
public final class TestStore {

	private static final MongoClient CLIENT = MongoClients.create(ServicePlatform.store());

	private TestStore() {
	}

	public static MongoOperations database(String name) {
		return new MongoTemplate(CLIENT, name);
	}

	/** The generations of read models in a database, as one instance sees them. */
	public static GenerationStore generations(String database) {
		var mongo = database(database);
		var clock = Clock.systemUTC();
		return new GenerationStore(mongo, new Generations(mongo, clock, Duration.ofSeconds(10)), clock);
	}

}
