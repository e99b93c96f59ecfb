package org.multaqa.portal.rebuild;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.Topic;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.portal.PortalService;
import org.multaqa.portal.Publishing;
import org.multaqa.portal.Telling;
import org.multaqa.portal.generations.Generations;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.INTEGER;
import static org.awaitility.Awaitility.await;

/**
 * The whole portal rebuilds its read models. Repeat a failure with
 * {@code -Dmultaqa.seed=…}.
 */
@SpringBootTest(classes = PortalService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,portal", "spring.mongodb.database=portal-rebuild",
				"spring.cloud.stream.bindings.events-in-0.group=portal-rebuild" })
@ExtendWith(ServicePlatform.class)
@Import({ TestTokens.class, RebuildTest.Interposing.class })
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildTest {

	private static final Publishing KAFKA = new Publishing();

	private static final Executor THREADS = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final long seed = Long.getLong("multaqa.seed", System.nanoTime());

	private final Telling telling = new Telling();

	@Autowired
	ReadModels models;

	@Autowired
	MongoOperations mongo;

	@Autowired
	Interposed pointer;

	@LocalServerPort
	int port;

	@AfterAll
	static void close() {
		KAFKA.close();
	}

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
				.forEach((subject, sequence) -> assertThat(this.models.await(subject, sequence, PATIENCE))
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
					var model = this.models.of(read.getKey());
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
			written.set(this.models.await("output/" + outputs.getLast(), 1, Duration.ofSeconds(1)));
		});
		rebuilt();

		assertThat(outputs).hasSize(3).allSatisfy(writer::look);
		assertThat(written).as("writers wait").isFalse();
	}

	@Test
	void shows_how_far_it_is_and_how_it_ended() {
		record();
		var rebuilt = rebuilt().path("rebuild");

		assertThat(rebuilt.path("by").asString()).isEqualTo("founder");
		assertThat(rebuilt.path("topics")).hasSize(Topic.values().length)
			.allMatch((topic) -> topic.path("read").asLong() == topic.path("end").asLong());
		assertThat(rebuilt.path("until").asString()).isNotEmpty();
	}

	@Test
	void is_one_at_a_time() {
		var asked = new AtomicInteger();
		this.pointer.before("hold", () -> asked
			.set(json("POST", "/api/v1/read-models/rebuild", 202).path("rebuild").path("generation").asInt()));

		assertThat(rebuilt().path("inUse").asInt()).isPositive().isEqualTo(asked.get());
	}

	@Test
	void is_for_operators() {
		String delegate = TestTokens.token("hind", "doha-2025:delegate:mena");
		for (String method : List.of("GET", "POST")) {
			assertThat(send(method, "/api/v1/read-models/rebuild", delegate).statusCode()).as(method).isEqualTo(403);
		}
	}

	@Test
	void puts_right_what_was_spoilt() {
		var output = record();
		var right = this.models.output(output).orElseThrow();
		this.mongo.updateFirst(byId(output), Update.update("state.carriedForward", true), outputs());
		assertThat(json("GET", "/api/v1/read-models/check", 200).path("different").toString()).contains(output.value());
		rebuilt();

		assertThat(this.models.output(output)).contains(right);
	}

	@Test
	void puts_into_the_journal_what_it_lacks() {
		var output = record();
		this.mongo.remove(byId("output/" + output + "@1"), "journal");
		assertThat(history(output)).isEmpty();
		rebuilt();

		assertThat(history(output)).hasSize(1);
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
		this.models.erase("output/" + ghost);
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

	@Test
	void lets_a_parked_subject_wait_and_go_on_in_the_new_generation() {
		var output = record();
		String subject = "output/" + output;
		KAFKA.send(Topic.WORKSHOPS.wireName(), subject, 2, "org.multaqa.output.reworded.v1", Telling.BEGIN,
				"{".getBytes(StandardCharsets.UTF_8));
		KAFKA.publish(
				Telling.numbered(new OutputCarriedForward(Writer.MEETING, output, Telling.TELLER), 3, Telling.BEGIN));
		await("parked").atMost(PATIENCE)
			.until(() -> json("GET", "/api/v1/operations", 200).path("parked")
				.valueStream()
				.anyMatch((parked) -> parked.path("subject").asString().equals(subject)
						&& parked.path("events").asInt() == 2));
		var rebuilt = rebuilt().path("rebuild");

		assertThat(rebuilt.path("unreadable").toString()).contains(subject);
		assertThat(this.models.output(output).orElseThrow().last().sequence()).isEqualTo(1);
		json("POST", "/api/v1/operations/parked/skip?subject=" + subject, 200);
		assertThat(this.models.await(subject, 3, PATIENCE)).isTrue();
	}

	private OutputId record() {
		var writer = new Writer(KAFKA, this.models, this.seed);
		var output = writer.record();
		writer.look(output);
		return output;
	}

	private static Query byId(Object id) {
		return Query.query(Criteria.where("_id").is(id.toString()));
	}

	/** The collection of outputs in use. */
	private String outputs() {
		int generation = get().path("inUse").asInt();
		return (generation == 1) ? "outputs" : "outputs-g" + generation;
	}

	/** Rebuilds, and waits until it is done. */
	private JsonNode rebuilt() {
		var answer = send("POST", "/api/v1/read-models/rebuild", TestTokens.token("founder", "*:founder"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
		assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/read-models/rebuild");
		await("rebuilt").atMost(PATIENCE).until(() -> get().path("rebuild").has("until"));
		var rebuilt = get();
		assertThat(rebuilt.path("rebuild").path("state").asString()).as(rebuilt.toString()).isEqualTo("done");
		assertThat(rebuilt.path("rebuild").path("generation")).isEqualTo(rebuilt.path("inUse"));
		return rebuilt;
	}

	private JsonNode get() {
		return json("GET", "/api/v1/read-models/rebuild", 200);
	}

	/** As programs see it that operate the platform. */
	private JsonNode history(OutputId output) {
		var answer = send("GET", "/api/v1/journal/output/" + output, TestTokens.serviceToken("watch", "operations"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return ModelJson.mapper().readTree(answer.body());
	}

	private JsonNode json(String method, String path, int status) {
		var answer = send(method, path, TestTokens.token("founder", "*:founder"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return ModelJson.mapper().readTree(answer.body());
	}

	private HttpResponse<String> send(String method, String path, String token) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", "Bearer " + token)
			.method(method, HttpRequest.BodyPublishers.noBody())
			.build();
		try {
			return HTTP.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Lets tests come between the steps of a builder. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Interposing {

		@Bean
		Interposed interposed(MongoOperations mongo) {
			return new Interposed(mongo);
		}

		@Bean
		@Primary
		Generations interposedGenerations(Interposed interposed) {
			return new Generations(interposed.store(), Clock.systemUTC(), Duration.ofSeconds(10));
		}

	}

}
