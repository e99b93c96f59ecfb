package org.multaqa.kittests.sample;

import com.mongodb.client.MongoClient;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.events.DeadLetters;
import org.multaqa.kit.events.EventReader;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.kit.store.Replicas;
import org.multaqa.testkit.TestTokens;
import org.multaqa.kittests.sample.SampleService.Seen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What the kit does for a service, whatever Kafka and store it has. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,sample", "multaqa.seen.patience=2s" })
@Import(TestTokens.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class KitContract implements CommandContract, RequestContract, LanguageContract, EventContract,
		ParkingContract, ParkedEventsContract, OriginContract, SeenContract, TokenContract, FrontContract {

	@LocalServerPort
	int port;

	@Value("${local.management.port}")
	int managementPort;

	@Value("${KAFKA_BROKERS}")
	String brokers;

	@Autowired
	Replicas<Seen> seen;

	@Autowired
	ParkedSubjects parked;

	@Autowired
	MongoClient client;

	@Autowired
	EventReader reader;

	@Autowired
	DeadLetters deadLetters;

	@Override
	public int port() {
		return this.port;
	}

	@Override
	public int managementPort() {
		return this.managementPort;
	}

	@Override
	public String brokers() {
		return this.brokers;
	}

	@Override
	public Replicas<Seen> seen() {
		return this.seen;
	}

	@Override
	public ParkedSubjects parked() {
		return this.parked;
	}

	@Override
	public MongoClient client() {
		return this.client;
	}

	@Override
	public EventReader reader() {
		return this.reader;
	}

	@Override
	public DeadLetters deadLetters() {
		return this.deadLetters;
	}

}
