package org.multaqa.kittests.store;

import java.nio.file.Path;
import java.time.Clock;
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
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
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

	@Test
	void aggregates_are_listed_at_the_cost_of_what_is_shown() {
		var notes = aggregates("notes", BY_NUMBER);
		IntStream.range(0, 200).forEach((number) -> write(notes, number));
		var page = ListQuery.by("number").where("meeting", "m-1").limit(10);

		assertThat(examinedDuring(
				() -> assertThat(notes.list(page).items()).extracting(Versioned::id).startsWith("n-1", "n-3", "n-5")))
			.isEqualTo(11);
	}

	@Test
	void aggregates_of_an_earlier_release_are_listed() {
		write(aggregates("notes", Listing.none()), 7);

		assertThat(aggregates("notes", BY_NUMBER).list(ListQuery.by("number").where("meeting", "m-1")).items())
			.extracting(Versioned::id)
			.containsExactly("n-7");
	}

	@Test
	void what_waits_to_be_sent_is_found_without_a_look_at_the_others() {
		var notes = aggregates("notes", BY_NUMBER);
		IntStream.range(0, 100).forEach((number) -> write(notes, number));
		IntStream.range(0, 100)
			.filter((number) -> number != 7)
			.forEach((number) -> notes.acknowledge("n-" + number, 1));

		assertThat(examinedDuring(() -> assertThat(notes.waiting(100)).containsExactly("n-7"))).isOne();
	}

	private MongoAggregates<Note> aggregates(String collection, Listing<Note> listing) {
		return new MongoAggregates<>(this.mongo, collection, Note.class,
				new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
				}), listing);
	}

	private static void write(Aggregates<Note> notes, int number) {
		notes.insert("n-" + number, Decision.of(new Note("m-" + number % 2, number), told(number)),
				RequestContext.by(Actor.of("p-sara")));
	}

	private static RecommendationSubmitted told(int number) {
		return new RecommendationSubmitted(new RecommendationId("n-" + number), new MeetingId("doha-2025"),
				new PersonId("p-sara"));
	}

	private Replicas<Note> filled(String collection, int size, Listing<Note> listing) {
		var notes = new MongoReplicas<>(this.mongo, collection, Note.class, listing);
		IntStream.range(0, size)
			.forEach((number) -> notes.apply(
					"n-" + number, new EventEnvelope<>("note/n-" + number, 1, "t", Instant.EPOCH,
							new PersonId("p-sara"), "c", null, told(number)),
					(_) -> new Note("m-" + number % 2, number)));
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
