package org.multaqa.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * The Kafka and the MongoDB of a cluster in containers, each started once per JVM when
 * first asked for, from the images of {@code docker-compose.yml}. Tests that ask end in
 * {@code IT} and are {@code @EnabledIfDockerAvailable}.
 */
public final class DockerPlatform implements BeforeAllCallback {

	/**
	 * Tells the services under test, by the same variables as in production: the binder
	 * of Kafka makes a context of its own, which knows no properties of a test.
	 */
	@Override
	public void beforeAll(ExtensionContext context) {
		System.setProperty("KAFKA_BROKERS", brokers());
		TestSecrets.tell();
		System.setProperty("MONGODB_URI", store());
	}

	/**
	 * Address of the store: a replica set of one, whose answers are those of a majority.
	 * @return a MongoDB connection string
	 */
	public static String store() {
		return Mongo.RUNNING.getConnectionString() + "/?w=majority";
	}

	/**
	 * The store without a service around it.
	 * @param name of the database
	 * @return that database
	 */
	public static MongoTemplate database(String name) {
		return new MongoTemplate(Mongo.CLIENT, name);
	}

	/**
	 * Addresses of the broker.
	 * @return bootstrap servers
	 */
	public static String brokers() {
		return Kafka.RUNNING.getBootstrapServers();
	}

	private static final class Mongo {

		static final MongoDBContainer RUNNING = new MongoDBContainer(ComposeImages.of("mongo")).withReplicaSet();

		static final MongoClient CLIENT;

		static {
			RUNNING.start();
			CLIENT = MongoClients.create(store());
		}

	}

	private static final class Kafka {

		static final KafkaContainer RUNNING = new KafkaContainer(ComposeImages.of("kafka"))
			.withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
			.withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");

		static {
			RUNNING.start();
		}

	}

}
