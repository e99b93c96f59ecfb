package org.multaqa.kit.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.embedded.EmbeddedStore;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoListsTest {

	private static final Listing<Note> BY_NUMBER = Listing
		.<Note>of((note) -> Map.of("meeting", note.meeting(), "number", note.number()))
		.by("number", "meeting");

	private EmbeddedStore store;

	private MongoClient client;

	private MongoTemplate mongo;

	@BeforeEach
	void open(@TempDir Path folder) {
		this.store = EmbeddedStore.start(folder.resolve("store"), 0);
		this.client = MongoClients.create(this.store.connectionString());
		this.mongo = new MongoTemplate(this.client, "lists");
	}

	@AfterEach
	void close() {
		this.client.close();
		this.store.close();
	}

	@Test
	void a_page_costs_what_it_shows_and_a_count_nothing() {
		var few = filled("few", 30, BY_NUMBER);
		var many = filled("many", 600, BY_NUMBER);
		var page = ListQuery.by("number").where("meeting", "m-0").limit(10).descend();

		for (var notes : List.of(few, many)) {
			var second = page.from(notes.list(page).next());
			assertThat(examinedDuring(() -> notes.list(page))).isEqualTo(11);
			assertThat(examinedDuring(() -> notes.list(second))).isLessThanOrEqualTo(12);
			assertThat(examinedDuring(() -> notes.count(Map.of("meeting", "m-0")))).isZero();
			assertThat(examinedDuring(() -> notes.findAll(List.of("n-3", "n-4", "nobody")))).isEqualTo(2);
		}
		assertThat(many.count(Map.of("meeting", "m-0"))).isEqualTo(300);
	}

	@Test
	void what_an_earlier_release_left_is_listed() {
		filled("notes", 10, Listing.none()).erase("n-8");
		var notes = new MongoReplicas<>(this.mongo, "notes", Note.class, BY_NUMBER);

		assertThat(notes.list(ListQuery.by("number").where("meeting", "m-0")).items()).extracting(Note::number)
			.containsExactly(0, 2, 4, 6);
	}

	@Test
	void the_next_start_looks_at_nothing() {
		filled("notes", 100, BY_NUMBER);

		assertThat(examinedDuring(() -> new MongoReplicas<>(this.mongo, "notes", Note.class, BY_NUMBER)))
			.isLessThan(10);
	}

	private Replicas<Note> filled(String collection, int size, Listing<Note> listing) {
		var notes = new MongoReplicas<>(this.mongo, collection, Note.class, listing);
		IntStream.range(0, size).forEach((number) -> {
			var told = new RecommendationSubmitted(new RecommendationId("n-" + number), new MeetingId("doha-2025"),
					new PersonId("p-sara"));
			notes.apply("n-" + number, new EventEnvelope<>("note/n-" + number, 1, "t", Instant.EPOCH,
					new PersonId("p-sara"), "c", null, told), (_) -> new Note("m-" + number % 2, number));
		});
		return notes;
	}

	private long examinedDuring(Runnable search) {
		long before = this.store.documentsExamined();
		search.run();
		return this.store.documentsExamined() - before;
	}

	record Note(String meeting, int number) {

	}

}
