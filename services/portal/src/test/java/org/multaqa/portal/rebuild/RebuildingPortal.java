package org.multaqa.portal.rebuild;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;

import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OutputId;
import org.multaqa.portal.PortalApplication;
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

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The whole portal, which rebuilds its read models. Repeat a failure with
 * {@code -Dmultaqa.seed=…}.
 */
@SpringBootTest(classes = PortalApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,portal", "spring.mongodb.database=portal-rebuild",
				"spring.cloud.stream.bindings.events-in-0.group=portal-rebuild" })
@ExtendWith(ServicePlatform.class)
@Import({ TestTokens.class, RebuildingPortal.Interposing.class })
abstract class RebuildingPortal {

	static final Publishing KAFKA = new Publishing();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	static final Duration PATIENCE = Duration.ofSeconds(60);

	final long seed = Long.getLong("multaqa.seed", System.nanoTime());

	final Telling telling = new Telling();

	@Autowired
	ReadModels models;

	@Autowired
	MongoOperations mongo;

	@Autowired
	Interposed pointer;

	@LocalServerPort
	int port;

	OutputId record() {
		var writer = new Writer(KAFKA, this.models, this.seed);
		var output = writer.record();
		writer.look(output);
		return output;
	}

	static Query byId(Object id) {
		return Query.query(Criteria.where("_id").is(id.toString()));
	}

	/** The collection of outputs in use. */
	String outputs() {
		int generation = get().path("inUse").asInt();
		return (generation == 1) ? "outputs" : "outputs-g" + generation;
	}

	/** Rebuilds, and waits until it is done. */
	JsonNode rebuilt() {
		var answer = send("POST", "/api/v1/read-models/rebuild", TestTokens.token("founder", "*:founder"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
		assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/read-models/rebuild");
		await("rebuilt").atMost(PATIENCE).until(() -> get().path("rebuild").has("until"));
		var rebuilt = get();
		assertThat(rebuilt.path("rebuild").path("state").asString()).as(rebuilt.toString()).isEqualTo("done");
		assertThat(rebuilt.path("rebuild").path("generation")).isEqualTo(rebuilt.path("inUse"));
		return rebuilt;
	}

	JsonNode get() {
		return json("GET", "/api/v1/read-models/rebuild", 200);
	}

	/** As programs see it that operate the platform. */
	JsonNode history(OutputId output) {
		var answer = send("GET", "/api/v1/journal/output/" + output, TestTokens.serviceToken("watch", "operations"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return ModelJson.mapper().readTree(answer.body());
	}

	JsonNode json(String method, String path, int status) {
		var answer = send(method, path, TestTokens.token("founder", "*:founder"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		return ModelJson.mapper().readTree(answer.body());
	}

	HttpResponse<String> send(String method, String path, String token) {
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
