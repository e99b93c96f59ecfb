package org.multaqa.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.multaqa.model.ModelJson;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code docs/events/asyncapi.yaml} and the schemas that it points at, read from the
 * files as somebody reads them who has nothing else of ours.
 */
final class PublishedContracts {

	private static final Path FILE = Path.of("..", "..", "docs", "events", "asyncapi.yaml");

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final JsonNode document = read();

	private final Map<String, Schema> headers = new HashMap<>();

	private final Map<String, Schema> payloads = new HashMap<>();

	/**
	 * What is wrong with a record by what is published.
	 * @param topic where it lies
	 * @param record as printed
	 * @return nothing, if all is well
	 */
	List<String> faults(String topic, PrintedRecord record) {
		var published = messagesOf(topic);
		if (record.value() == null) {
			boolean tombstones = published.propertyStream()
				.anyMatch((message) -> component(message.getKey()).at("/payload/type").asString("").equals("null"));
			return tombstones ? List.of() : List.of("there are no tombstones on " + topic);
		}
		String type = record.header("ce_type");
		if (!published.has(type)) {
			return List.of("'" + type + "' is not published on " + topic);
		}
		var faults = new ArrayList<String>();
		record.headers()
			.keySet()
			.stream()
			.filter((name) -> !this.document.at("/components/schemas/CloudEvent/properties").has(name))
			.forEach((name) -> faults.add("nobody knows the header " + name));
		faults.addAll(errors(this.headers.computeIfAbsent(type, this::schemaOfHeaders),
				ModelJson.mapper().valueToTree(record.headers())));
		try {
			faults.addAll(errors(this.payloads.computeIfAbsent(type, this::schemaOfPayload),
					ModelJson.mapper().readTree(record.value())));
		}
		catch (JacksonException ex) {
			faults.add("no JSON: " + ex.getOriginalMessage());
		}
		return faults;
	}

	private JsonNode messagesOf(String topic) {
		return this.document.path("channels")
			.valueStream()
			.filter((channel) -> channel.path("address").asString("").equals(topic))
			.findFirst()
			.orElseThrow(() -> new AssertionError(topic + " is not published"))
			.path("messages");
	}

	private JsonNode component(String message) {
		return this.document.path("components").path("messages").path(message);
	}

	private Schema schemaOfHeaders(String type) {
		var schema = ModelJson.mapper().createObjectNode();
		schema.setAll((ObjectNode) component(type).path("headers"));
		// the place that its references point at
		schema.putObject("components").set("schemas", this.document.at("/components/schemas"));
		return this.registry.getSchema(schema);
	}

	private Schema schemaOfPayload(String type) {
		Path file = FILE.resolveSibling(component(type).at("/payload/$ref").asString());
		try {
			return this.registry.getSchema(closed(ModelJson.mapper().readTree(Files.readString(file))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A schema lets members pass that it does not name, for readers of later days; who
	 * sends today says nothing that is not published.
	 */
	private static JsonNode closed(JsonNode schema) {
		for (JsonNode each : schema) {
			closed(each);
		}
		if (schema instanceof ObjectNode object && object.path("properties").isObject()
				&& !object.has("additionalProperties")) {
			object.put("additionalProperties", false);
		}
		return schema;
	}

	private static List<String> errors(Schema schema, JsonNode json) {
		return schema
			.validate(json, (context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true)))
			.stream()
			.map(Object::toString)
			.toList();
	}

	private static JsonNode read() {
		try {
			Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
			return ModelJson.mapper().valueToTree(yaml);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
