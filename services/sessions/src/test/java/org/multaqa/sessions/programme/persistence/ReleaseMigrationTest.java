package org.multaqa.sessions.programme.persistence;

import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.Documents;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.model.events.ReleaseEvent.OfPublication;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.programme.application.ReleaseDocuments;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.programme.domain.Doha.CHARTER;
import static org.multaqa.sessions.programme.domain.Doha.DAYS;
import static org.multaqa.sessions.programme.domain.Doha.HALL;
import static org.multaqa.sessions.programme.domain.Doha.MEETING;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;
import static org.multaqa.sessions.programme.domain.Doha.at;
import static org.multaqa.sessions.programme.domain.Doha.plan;
import static org.multaqa.sessions.programme.domain.Doha.programme;
import static org.multaqa.sessions.programme.domain.Doha.text;

/** A programme that holds the placements of its releases itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseMigrationTest {

	private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"migration-" + UUID.randomUUID().toString().substring(0, 8));

	private final MongoInsertOnly<Release> documents = new MongoInsertOnly<>(this.mongo, "releases", Release.class);

	private final ReleaseMigration migration = new ReleaseMigration(this.mongo, "programmes", this.documents);

	/** Released twice; the second time without the charter. */
	@BeforeEach
	void stands_in_the_store() {
		var draft = programme(plan(MODELS), plan(CHARTER)).place(at(MODELS, HALL, "06:00", "07:00"), DAYS).state();
		var state = Document.parse(Documents.write(draft).toJson());
		state.append("releases",
				Document
					.parse("""
							{"all": [
							{"number": 1, "name": {"en": "First"}, "at": "2025-11-01T09:00:00Z", "changes": [], "placements": [
							{"session": "models", "room": "hall", "starts": "2025-12-07T06:00:00Z", "ends": "2025-12-07T07:00:00Z"},
							{"session": "charter", "room": "hall", "starts": "2025-12-07T08:00:00Z", "ends": "2025-12-07T09:00:00Z"}]},
							{"number": 2, "name": {"en": "Second"}, "at": "2025-11-02T09:00:00Z", "changes": [], "placements": [
							{"session": "models", "room": "hall", "starts": "2025-12-07T06:00:00Z", "ends": "2025-12-07T07:00:00Z"}]}
							]}""")
					.get("all"));
		state.append("published", List.of(Documents.write(plan(MODELS))));
		this.mongo.insert(new Document("_id", MEETING.value()).append("version", 7L)
			.append("sequence", 6L)
			.append("state", state)
			.append("outbox", List.of()), "programmes");
	}

	@Test
	void keeps_its_releases_as_documents() {
		this.migration.run();

		var programme = programmeInTheStore();
		assertThat(programme.releases().all()).extracting((made) -> made.name().exactly("en"))
			.containsExactly("First", "Second");
		assertThat(programme.wasReleased(CHARTER)).isTrue();
		assertThat(programme.changes()).isEmpty();
		var first = this.documents.find(ReleaseDocuments.idOf(MEETING, programme.releases().all().getFirst()));
		assertThat(first.orElseThrow().takingPlace()).extracting(ReleasedSession::id).containsExactly(MODELS, CHARTER);
		var second = this.documents.find(ReleaseDocuments.idOf(MEETING, programme.releases().all().getLast()));
		assertThat(second.orElseThrow().takingPlace()).extracting(ReleasedSession::plan).containsExactly(plan(MODELS));
	}

	@Test
	void tells_with_its_next_release_all_that_it_shows() {
		this.migration.run();

		assertThat(programmeInTheStore().release(text("Third"), DAYS, NOW).events())
			.filteredOn(OfPublication.class::isInstance)
			.extracting((event) -> ((OfPublication) event).about() + "@" + event.numberInSubject())
			.containsExactly("models@1");
	}

	@Test
	void is_the_same_after_another_run() {
		this.migration.run();
		var once = programmeInTheStore();
		this.migration.run();

		assertThat(programmeInTheStore()).isEqualTo(once);
	}

	private Programme programmeInTheStore() {
		var document = this.mongo.findById(MEETING.value(), Document.class, "programmes");
		assertThat(document).isNotNull();
		return Documents.read(document.get("state", Document.class), Programme.class);
	}

}
