package org.multaqa.sessions.programme.persistence;

import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.programme.application.ReleaseDocuments;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.OMAR;
import static org.multaqa.sessions.programme.domain.Doha.VERA;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.planWith;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A programme with two releases, of before it knew whom they name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleasedPeopleMigrationTest {

	private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"named-" + UUID.randomUUID().toString().substring(0, 8));

	private final MongoInsertOnly<Release> documents = new MongoInsertOnly<>(this.mongo, "releases", Release.class);

	private final ReleasedPeopleMigration migration = new ReleasedPeopleMigration(this.mongo, "programmes",
			this.documents);

	private Programme whole = programme();

	@BeforeEach
	void vera_stood_in_the_first_only() {
		var first = programme(planWith(MODELS, VERA), planWith(CHARTER, OMAR))
			.place(at(MODELS, HALL, "06:00", "07:00"), DAYS)
			.state()
			.release(text("First"), DAYS, NOW);
		keep(first);
		var second = first.state().revise(planWith(MODELS, OMAR), DAYS).state().release(text("Second"), DAYS, NOW);
		keep(second);
		this.whole = second.state();
	}

	@ParameterizedTest
	@ValueSource(strings = { "state", "state.head" })
	void knows_them_all_whether_it_was_split_or_not(String place) {
		store(place);
		this.migration.run();

		assertThat(people(place)).containsExactlyInAnyOrder("vera", "omar");
	}

	@Test
	void again_changes_nothing() {
		store("state");
		this.migration.run();
		var once = stored();
		this.mongo.updateMulti(new Query(), new Update().push("state.releases.people", "lina"), "programmes");
		this.migration.run();

		assertThat(people("state")).hasSize(3);
		assertThat(once.get("version")).isEqualTo(stored().get("version"));
	}

	private void keep(Decision<Programme> released) {
		var made = released.state().releases().all().getLast();
		List<ReleasedSession> nothing = List.of();
		this.documents.insert(ReleaseDocuments.idOf(MEETING, made),
				Release.after(nothing, MEETING, made, released.events()));
	}

	private void store(String place) {
		var programme = Documents.write(this.whole);
		programme.get("releases", Document.class).remove("people");
		this.mongo.insert(
				new Document("_id", MEETING.value()).append("version", 9L)
					.append("state", place.equals("state") ? programme : new Document("head", programme)),
				"programmes");
	}

	private List<String> people(String place) {
		return stored().getEmbedded(List.of((place + ".releases").split("\\.", -1)), Document.class)
			.getList("people", String.class);
	}

	private Document stored() {
		return this.mongo.findAll(Document.class, "programmes").getFirst();
	}

}
