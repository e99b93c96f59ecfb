package org.multaqa.sessions.programme.persistence;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;

/**
 * A programme that was stored before it had rules, and its rooms and sessions versions.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgrammeMigrationTest {

	private static final Programme PLACED = programme(plan(MODELS), plan(CHARTER, MODELS))
		.place(at(MODELS, HALL, "06:00", "07:30"), DAYS)
		.state();

	private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"migration-" + UUID.randomUUID().toString().substring(0, 8));

	private final ProgrammeMigration migration = new ProgrammeMigration(this.mongo, "programmes");

	@BeforeEach
	void as_it_was_stored_before() {
		var state = Documents.write(PLACED);
		state.remove("rules");
		state.remove("presences");
		state.remove("tracks");
		state.getList("rooms", Document.class).forEach((room) -> {
			room.remove("use");
			room.remove("version");
		});
		state.getList("sessions", Document.class).forEach((session) -> session.remove("version"));
		this.mongo.insert(new Document("_id", MEETING.value()).append("version", 12L)
			.append("sequence", 11L)
			.append("state", state)
			.append("outbox", List.of())
			.append("keys", List.of()), "programmes");
	}

	@Test
	void is_read_with_the_usual_rules_and_all_that_it_had() {
		this.migration.run();

		assertThat(read().state()).isEqualTo(PLACED);
		assertThat(read().version()).isEqualTo(12);
		assertThat(read().sequence()).isEqualTo(11);
	}

	@Test
	void is_completed_once_however_often_it_is_tried() {
		this.migration.run();
		var completed = this.mongo.findById(MEETING.value(), Document.class, "programmes");

		this.migration.run();

		assertThat(this.mongo.findById(MEETING.value(), Document.class, "programmes")).isEqualTo(completed);
	}

	private Versioned<Programme> read() {
		return new MongoAggregates<>(this.mongo, "programmes", Programme.class,
				new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
				}))
			.find(MEETING.value())
			.orElseThrow();
	}

}
