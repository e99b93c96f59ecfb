package org.multaqa.kit.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;

import org.springframework.data.mongodb.core.MongoTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchFieldsTest {

	private static final int MANY = 200;

	private static EmbeddedStore store;

	private static MongoClient client;

	private static MongoAggregates<Note> notes;

	private static MongoReplicas<Note> copies;

	@BeforeAll
	static void fill(@TempDir Path folder) {
		store = EmbeddedStore.start(folder.resolve("store"), 0);
		client = MongoClients.create(store.connectionString());
		var mongo = new MongoTemplate(client, "search");
		notes = new MongoAggregates<>(mongo, "notes", Note.class, new EventFactory(Clock.systemUTC(), Traces.none()),
				new Relay((_) -> {
				}), "meeting");
		copies = new MongoReplicas<>(mongo, "copies", Note.class, "meeting");
		IntStream.range(0, MANY).forEach((number) -> {
			var note = new Note("m-" + number % (MANY / 2), number);
			notes.insert("n-" + number, Decision.of(note, told("n-" + number)), RequestContext.by(Actor.of("p-sara")));
			if (number != 7) {
				notes.acknowledge("n-" + number, 1);
			}
			copies.apply("n-" + number, new EventEnvelope<>("note/n-" + number, 1, "t", Instant.EPOCH,
					new PersonId("p-sara"), "c", null, told("n-" + number)), (_) -> note);
		});
	}

	@AfterAll
	static void close() {
		client.close();
		store.close();
	}

	@Test
	void aggregates_are_found_without_a_look_at_the_others() {
		assertThat(examinedDuring(() -> assertThat(notes.findBy("meeting", "m-7")).extracting(Versioned::id)
			.containsExactly("n-107", "n-7"))).isEqualTo(2);
	}

	@Test
	void copies_are_found_without_a_look_at_the_others() {
		assertThat(examinedDuring(
				() -> assertThat(copies.findBy("meeting", "m-7")).extracting(Note::number).containsExactly(107, 7)))
			.isEqualTo(2);
	}

	@Test
	void what_waits_to_be_sent_is_found_without_a_look_at_the_others() {
		assertThat(examinedDuring(() -> assertThat(notes.waiting(MANY)).containsExactly("n-7"))).isOne();
	}

	@Test
	void nobody_searches_by_another_field() {
		assertThatIllegalStateException().isThrownBy(() -> notes.findBy("number", 7))
			.withMessage("notes are not searched by number; declare it where they are opened");
		assertThatIllegalStateException().isThrownBy(() -> copies.findBy("number", 7));
	}

	private static long examinedDuring(Runnable search) {
		long before = store.documentsExamined();
		search.run();
		return store.documentsExamined() - before;
	}

	private static RecommendationSubmitted told(String id) {
		return new RecommendationSubmitted(new RecommendationId(id), new MeetingId("doha-2025"),
				new PersonId("p-sara"));
	}

	record Note(String meeting, int number) {

	}

}
