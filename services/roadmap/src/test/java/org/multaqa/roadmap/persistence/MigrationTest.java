package org.multaqa.roadmap.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoInsertOnly;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.roadmap.application.CanonicalJson;
import org.multaqa.roadmap.application.ContentAddress;
import org.multaqa.roadmap.application.MeetingReplica;
import org.multaqa.roadmap.domain.Comment;
import org.multaqa.roadmap.domain.Comments;
import org.multaqa.roadmap.domain.Commitment;
import org.multaqa.roadmap.domain.Publication;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.SignedContent;
import org.multaqa.roadmap.domain.Stage.Drafting;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MigrationTest {

	private final MongoTemplate mongo = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"migration-" + UUID.randomUUID().toString().substring(0, 8));

	@Nested
	class A_roadmap_that_holds_its_comments_and_editions_itself {

		private final MongoInsertOnly<SignedContent> contents = new MongoInsertOnly<>(mongo, "editions",
				SignedContent.class);

		private final MongoInsertOnly<Comment> comments = new MongoInsertOnly<>(mongo, "comments", Comment.class);

		private final RoadmapMigration migration = new RoadmapMigration(mongo, "roadmaps", this.contents, this.comments,
				new CanonicalJson());

		@BeforeEach
		void as_it_was_stored_before() throws IOException {
			try (var file = MigrationTest.class.getResourceAsStream("/former/roadmap.json")) {
				assertThat(file).isNotNull();
				var state = Document.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
				mongo.insert(new Document("_id", ID.value()).append("version", 12L)
					.append("sequence", 11L)
					.append("state", state)
					.append("outbox", List.of())
					.append("keys", List.of()), "roadmaps");
			}
		}

		@Test
		void is_read_with_all_that_it_said() {
			this.migration.run();

			var roadmap = read().state();
			assertThat(roadmap.plan().gates()).hasSize(2);
			assertThat(roadmap.stage()).isEqualTo(new Drafting());
			assertThat(roadmap.content().get(CHARTER).title()).isEqualTo(text("Another"));
			assertThat(this.comments.findAll(
					roadmap.comments().entries().stream().map((entry) -> ContentAddress.of(ID, entry.hash())).toList()))
				.extracting(Comment::words)
				.containsExactly("حسن", "Good");
			assertThat(roadmap.comments().entries()).extracting(Comments.Entry::id).containsExactly("c-1", "c-2");
			assertThat(roadmap.publications().all()).extracting(Publication::number).containsExactly("1.0");
			var edition = roadmap.publications().all().getLast();
			assertThat(edition.approvals()).hasSize(2);
			var content = this.contents.find(ContentAddress.of(ID, edition.contentHash())).orElseThrow();
			assertThat(content.initiatives().getFirst().title()).isEqualTo(text("A charter"));
			assertThat(new CanonicalJson().hash(content.initiatives())).isEqualTo(edition.contentHash());
			assertThat(roadmap.progress().commitments())
				.containsExactly(new Commitment(CHARTER, MENA, List.of(TEXT_OUT)));
			assertThat(roadmap.progress().reached()).hasSize(1);
		}

		@Test
		void keeps_its_version_and_its_place_in_the_events() {
			this.migration.run();

			assertThat(read().version()).isEqualTo(12);
			assertThat(read().sequence()).isEqualTo(11);
		}

		@Test
		void is_moved_once_however_often_it_is_tried() throws IOException {
			this.migration.run();
			var moved = read();
			this.migration.run();
			assertThat(read()).isEqualTo(moved);

			mongo.dropCollection("roadmaps");
			as_it_was_stored_before();
			this.migration.run();
			assertThat(read()).isEqualTo(moved);
			assertThat(mongo.findAll(Document.class, "comments")).hasSize(2);
			assertThat(mongo.findAll(Document.class, "editions")).hasSize(1);
		}

		private Versioned<Roadmap> read() {
			return new MongoAggregates<>(mongo, "roadmaps", Roadmap.class,
					new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
					}))
				.find(ID.value())
				.orElseThrow();
		}

	}

	@Nested
	class A_meeting_without_name_and_stage {

		@Test
		void goes_by_its_id_and_is_open_until_more_is_told() {
			mongo.insert(former("doha-2025"), "meetings");

			new MeetingMigration(mongo, "meetings").run();

			assertThat(new MongoReplicas<>(mongo, "meetings", MeetingReplica.class).find("doha-2025")).hasValue(
					new MeetingReplica(DOHA, text("doha-2025"), "Asia/Qatar", MeetingStage.OPEN, null, null, null));
		}

		@Test
		void is_completed_once() {
			mongo.insert(former("doha-2025"), "meetings");
			new MeetingMigration(mongo, "meetings").run();
			var completed = mongo.findById("doha-2025", Document.class, "meetings");

			new MeetingMigration(mongo, "meetings").run();

			assertThat(mongo.findById("doha-2025", Document.class, "meetings")).isEqualTo(completed);
		}

		private static Document former(String id) {
			return new Document("_id", id).append("revision", 1L)
				.append("sources", new Document("meeting/" + id, 1L))
				.append("state", new Document("meeting", id).append("timeZone", "Asia/Qatar"));
		}

	}

}
