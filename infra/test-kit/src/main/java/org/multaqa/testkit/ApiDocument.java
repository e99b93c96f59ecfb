package org.multaqa.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of a service's API (OpenAPI 3.1) that is committed in
 * {@code docs/openapi}, and what a test asks of it.
 */
public final class ApiDocument {

	/** From the folder of a module below {@code services}. */
	private static final Path FOLDER = Path.of("..", "..", "docs", "openapi");

	private static final String[] SERVICES = { "identity", "registration", "sessions", "recommendations", "roadmap",
			"notifications", "portal" };

	private static final Map<String, ApiDocument> READ = new ConcurrentHashMap<>();

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final JsonNode root;

	private final List<Operation> operations;

	/** Compiled once: every answer that a test gets is held against one of them. */
	private final Map<JsonNode, Schema> schemas = Collections.synchronizedMap(new IdentityHashMap<>());

	private ApiDocument(JsonNode root) {
		this.root = root;
		this.operations = root.path("paths")
			.propertyStream()
			.flatMap((path) -> path.getValue()
				.propertyStream()
				.map((method) -> Operation.of(method.getKey().toUpperCase(Locale.ROOT), path.getKey(),
						method.getValue())))
			.toList();
	}

	/**
	 * The committed description.
	 * @param service whose
	 * @return the description, read once
	 */
	static ApiDocument of(String service) {
		return READ.computeIfAbsent(service, (_) -> {
			try {
				return new ApiDocument(ModelJson.mapper().readTree(Files.readString(file(service))));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * Compares what is committed with what the running service says, or writes it.
	 * @param service its name
	 * @param port where it describes itself
	 */
	static void assertPublished(String service, int port) {
		String said = RestClient.create("http://localhost:" + port)
			.get()
			.uri("/v3/api-docs")
			.retrieve()
			.requiredBody(String.class);
		String generated = ModelJson.mapper()
			.writerWithDefaultPrettyPrinter()
			.writeValueAsString(ModelJson.mapper().readTree(said)) + "\n";
		try {
			if (Boolean.getBoolean("multaqa.write")) {
				Files.createDirectories(FOLDER);
				Files.writeString(file(service), generated);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(file(service))
			.as("%s is generated: mvn -pl services/%s -am test -Dtest='ApiDocumentTest' -Dmultaqa.write=true writes it",
					file(service), service)
			.exists()
			.content()
			.isEqualTo(generated);
	}

	/** The whole description. */
	JsonNode root() {
		return this.root;
	}

	/**
	 * All that the API can be asked.
	 * @return in the order of addresses
	 */
	Stream<Operation> operations() {
		return this.operations.stream();
	}

	/**
	 * Checks that an answer is as described: its status, and its body against the schema.
	 * What is no address of any API is left alone.
	 * @param method of HTTP
	 * @param path what was asked, from {@code /api/v1} on, perhaps with a query
	 * @param status what was answered
	 * @param body what was answered, perhaps empty
	 */
	public static void assertDescribed(String method, String path, int status, String body) {
		Arrays.stream(SERVICES)
			.map(ApiDocument::of)
			.filter((document) -> document.find(method, path).isPresent())
			.findFirst()
			.ifPresent((document) -> document.assertDescribes(method, path, status, body));
	}

	void assertDescribes(String method, String path, int status, String body) {
		var operation = find(method, path).orElseThrow();
		var answer = answer(operation, status);
		var contents = answer.path("content");
		if (contents.isEmpty() || body.isEmpty()) {
			return;
		}
		var content = contents.properties().iterator().next();
		if (content.getKey().endsWith("json")) {
			assertThat(faults(content.getValue().path("schema"), ModelJson.mapper().readTree(body)))
				.as("%s %s answered %s %s, and is described otherwise", method, path, status, body)
				.isEmpty();
		}
	}

	/**
	 * What a schema of this description finds wrong with a value.
	 * @param schema a schema, perhaps with references into the components
	 * @param value any JSON
	 * @return one line for each fault
	 */
	Stream<String> faults(JsonNode schema, JsonNode value) {
		return this.schemas.computeIfAbsent(schema, this::compile)
			.validate(value, (context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.stream()
			.map(String::valueOf);
	}

	private Schema compile(JsonNode schema) {
		var whole = (ObjectNode) schema.deepCopy();
		whole.set("components", this.root.path("components"));
		return SCHEMAS.getSchema(whole);
	}

	private JsonNode answer(Operation operation, int status) {
		var answers = operation.json().path("responses");
		var answer = answers.has(String.valueOf(status)) ? answers.path(String.valueOf(status))
				: answers.path("default");
		assertThat(status < 400 && answer == answers.path("default"))
			.as("%s says nothing of an answer %s", operation, status)
			.isFalse();
		return answer.has("$ref") ? this.root.at(answer.path("$ref").asString().substring(1)) : answer;
	}

	private Optional<Operation> find(String method, String path) {
		String asked = path.replaceFirst("\\?.*", "");
		return operations()
			.filter((operation) -> operation.method().equals(method) && operation.pattern().matcher(asked).matches())
			.min(Comparator.comparing((operation) -> operation.path().chars().filter((each) -> each == '{').count()));
	}

	private static Path file(String service) {
		return FOLDER.resolve(service + ".json");
	}

	/**
	 * One thing that the API can be asked.
	 *
	 * @param method of HTTP
	 * @param path with its variables, for instance {@code /api/v1/meetings/{meeting}}
	 * @param json how it is described
	 * @param pattern of its paths, whatever stands in the variables
	 */
	record Operation(String method, String path, JsonNode json, Pattern pattern) {

		private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

		static Operation of(String method, String path, JsonNode json) {
			return new Operation(method, path, json,
					Pattern.compile(VARIABLE.matcher(path.replace(".", "\\.")).replaceAll("[^/]+")));
		}

		String id() {
			return this.json.path("operationId").asString();
		}

		Stream<Map.Entry<String, JsonNode>> bodies() {
			return this.json.path("requestBody").path("content").propertyStream();
		}

		boolean needsVersion() {
			return this.json.path("parameters")
				.valueStream()
				.anyMatch((parameter) -> parameter.path("$ref").asString("").endsWith("/IfMatch"));
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}
