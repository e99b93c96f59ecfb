package org.multaqa.portal.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.awaitility.Awaitility.await;

/** Nothing is taken away by mending. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Order(1)
class RebuildLosesNothingTest extends RebuildingPortal {

	private static final Executor THREADS = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());

	@Test
	void takes_nothing_away_while_many_write_and_read() {
		System.out.println("seed " + this.seed);
		var going = new AtomicBoolean(true);
		var writers = IntStream.range(0, 3).mapToObj((n) -> new Writer(KAFKA, this.models, this.seed + n)).toList();
		var writing = CompletableFuture.allOf(writers.stream()
			.map((writer) -> CompletableFuture.runAsync(() -> writer.writeWhile(going::get), THREADS))
			.toArray(CompletableFuture<?>[]::new));
		var reading = CompletableFuture.supplyAsync(() -> readWhile(going, writers), THREADS);
		try {
			await("somebody has read").atMost(PATIENCE).until(() -> !writers.getFirst().read().isEmpty());
			int before = get().path("inUse").asInt();
			rebuilt();
			assertThat(json("GET", "/api/v1/read-models/check", 200).path("different").toString()).isEqualTo("[]");
			assertThat(rebuilt().path("inUse").asInt()).isEqualTo(before + 2);
		}
		finally {
			going.set(false);
		}

		assertThat(writing).succeedsWithin(PATIENCE);
		assertThat(reading).succeedsWithin(PATIENCE).asInstanceOf(INTEGER).isPositive();
		for (var writer : writers) {
			writer.written()
				.forEach((subject, sequence) -> assertThat(this.models.bySubject().await(subject, sequence, PATIENCE))
					.as("%s@%d with seed %d", subject, sequence, this.seed)
					.isTrue());
		}
		await("equal").atMost(PATIENCE)
			.until(() -> json("GET", "/api/v1/read-models/check", 200).path("equal").asBoolean());
		assertThat(json("GET", "/api/v1/journal", 200).path("gaps").asLong()).isZero();
	}

	/** Whatever could be read once can be read from then on; says how often it was. */
	private int readWhile(AtomicBoolean going, List<Writer> writers) {
		int often = 0;
		while (going.get()) {
			for (var writer : writers) {
				for (var read : Map.copyOf(writer.read()).entrySet()) {
					var model = this.models.bySubject().of(read.getKey());
					assertThat(model).as(read.getKey()).isPresent();
					assertThat(model.orElseThrow().last().sequence()).isGreaterThanOrEqualTo(read.getValue());
					often++;
				}
			}
		}
		return often;
	}

	@Test
	void loses_no_event_that_comes_between_the_end_of_the_log_and_the_swap() {
		var writer = new Writer(KAFKA, this.models, this.seed);
		var outputs = new CopyOnWriteArrayList<OutputId>();
		this.pointer.before("hold", () -> {
			outputs.add(writer.record());
			writer.look(outputs.getFirst());
		});
		this.pointer.after("hold", () -> outputs.add(writer.record()));
		var written = new AtomicBoolean();
		this.pointer.before("inUse", () -> {
			outputs.add(writer.record());
			written.set(this.models.bySubject().await("output/" + outputs.getLast(), 1, Duration.ofSeconds(1)));
		});
		rebuilt();

		assertThat(outputs).hasSize(3).allSatisfy(writer::look);
		assertThat(written).as("writers wait").isFalse();
	}

	@Test
	void takes_over_what_the_log_lacks_and_says_so() {
		var ghost = new OutputId("o-" + UUID.randomUUID());
		var recorded = record();
		String lacking = this.mongo.findOne(byId(recorded), Document.class, outputs())
			.toJson()
			.replace(recorded.value(), ghost.value());
		this.mongo.insert(Document.parse(lacking), outputs());
		assertThat(this.models.output(ghost)).isPresent();
		var rebuilt = rebuilt().path("rebuild");

		assertThat(rebuilt.path("kept").toString()).contains(ghost.value());
		assertThat(this.models.output(ghost)).isPresent();
		this.models.bySubject().erase("output/" + ghost);
	}

	@Test
	void does_not_bring_back_a_person_who_was_erased() {
		var person = new PersonId("p-" + UUID.randomUUID());
		var named = this.telling.tell(new PersonNamed(person, LocalizedText.of("ar", "هند")));
		KAFKA.publish(named);
		await("name").until(() -> this.models.name(person).isPresent());
		KAFKA.tombstone(Topic.PEOPLE.wireName(), named.subject());
		await("no name").until(() -> this.models.name(person).isEmpty());
		rebuilt();

		assertThat(this.models.name(person)).isEmpty();
	}

	@Test
	void erases_a_person_whose_tombstone_comes_while_writers_wait() {
		var person = new PersonId("p-" + UUID.randomUUID());
		var named = this.telling.tell(new PersonNamed(person, LocalizedText.of("ar", "هند")));
		KAFKA.publish(named);
		await("name").until(() -> this.models.name(person).isPresent());
		this.pointer.after("hold", () -> KAFKA.tombstone(Topic.PEOPLE.wireName(), named.subject()));
		rebuilt();

		await("no name").until(() -> this.models.name(person).isEmpty());
	}

}
