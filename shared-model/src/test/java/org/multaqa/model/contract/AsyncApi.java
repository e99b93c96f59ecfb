package org.multaqa.model.contract;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.multaqa.model.ModelJson;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.Topic;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The AsyncAPI 3 document of the platform, from the catalogue of events. */
final class AsyncApi {

	private static final String SCHEMAS = "../../shared-model/src/main/resources/schemas/";

	private static final String HEADERS = "#/components/schemas/CloudEvent";

	private static final Map<String, Long> FOR_EVER = new TreeMap<>(
			Map.of("retention.ms", -1L, "retention.bytes", -1L));

	private final ObjectNode document = ModelJson.mapper().createObjectNode();

	private AsyncApi() {
		info();
		var channels = this.document.putObject("channels");
		var operations = this.document.putObject("operations");
		for (Topic topic : Topic.values()) {
			channel(topic, channels.putObject(key(topic)));
			operation(topic, operations.putObject(topic.owner() + "-sends-" + key(topic)));
		}
		deadLetters(channels.putObject("dead-letters"));
		endedAccess(channels.putObject("ended-access"));
		var components = this.document.putObject("components");
		var messages = components.putObject("messages");
		EventCatalogue.entries().values().forEach((event) -> message(event, messages.putObject(event.type())));
		tombstone(messages.putObject("person-erased"));
		accessEnded(messages.putObject("access-ended"));
		headers(components.putObject("schemas").putObject("CloudEvent"));
	}

	static String yaml() {
		return YAMLMapper.builder()
			.enable(YAMLWriteFeature.MINIMIZE_QUOTES)
			.enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
			.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
			.disable(YAMLWriteFeature.SPLIT_LINES)
			.enable(YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
			.build()
			.writeValueAsString(new AsyncApi().document);
	}

	private void info() {
		this.document.put("asyncapi", "3.0.0");
		this.document.putObject("info")
			.put("title", "Multaqa: the events")
			.put("version", "1.0.0")
			.put("description", "Facts about a meeting of regional offices, as CloudEvents 1.0 in Kafka's binary mode. "
					+ "Generated from the catalogue in shared-model; README.md beside this file says what is promised.");
		this.document.put("defaultContentType", "application/json");
		var server = this.document.putObject("servers").putObject("kafka");
		server.put("host", "localhost:9092")
			.put("protocol", "kafka")
			.put("description", "A service that runs alone; on the laptop, the seventh port after the portal's.");
	}

	private static void channel(Topic topic, ObjectNode channel) {
		channel.put("address", topic.wireName())
			.put("title", key(topic))
			.put("description",
					DocComments.of(Topic.class, topic.name()) + " "
							+ (topic.compacted() ? "Compacted: the latest record of each key is kept, for ever."
									: "Kept for ever: retention by time and by size is off.")
							+ " Ordered per key, which is the subject. Only " + topic.owner() + " sends here.");
		var messages = channel.putObject("messages");
		EventCatalogue.entries()
			.values()
			.stream()
			.filter((event) -> event.topic() == topic)
			.forEach((event) -> reference(messages.putObject(event.type()), "#/components/messages/" + event.type()));
		if (topic.compacted()) {
			reference(messages.putObject("person-erased"), "#/components/messages/person-erased");
		}
		kafka(channel, topic.wireName(), Topic.PARTITIONS, topic.compacted() ? "compact" : "delete",
				topic.compacted() ? Map.of() : FOR_EVER);
	}

	private static void deadLetters(ObjectNode channel) {
		channel.put("address", Topic.DEAD_LETTERS)
			.put("title", "dead-letters")
			.put("description",
					"Copies of records that a listener could not apply, of any type above; multaqa_listener "
							+ "says which, multaqa_reason why. Kept for 90 days. For operators; nothing is ordered here.");
		var messages = channel.putObject("messages");
		EventCatalogue.entries()
			.keySet()
			.forEach((type) -> reference(messages.putObject(type), "#/components/messages/" + type));
		kafka(channel, Topic.DEAD_LETTERS, 1, "delete", Map.of("retention.ms", Duration.ofDays(90).toMillis()));
	}

	private static void endedAccess(ObjectNode channel) {
		channel.put("address", Topic.ENDED_ACCESS)
			.put("title", "ended-access")
			.put("description",
					"Whose tokens open nothing any more: those that were issued before a moment, of who was "
							+ "blocked, has a role no more or has signed out elsewhere. Compacted by the person's id. Only identity "
							+ "sends here; every instance of every service reads all of it. No CloudEvents: no fact of a meeting.");
		reference(channel.putObject("messages").putObject("access-ended"), "#/components/messages/access-ended");
		kafka(channel, Topic.ENDED_ACCESS, 1, "compact", Map.of());
	}

	private static void accessEnded(ObjectNode message) {
		message.put("name", "access-ended")
			.put("title", "Access ended")
			.put("summary", "Tokens of a person that were issued earlier are refused.")
			.put("contentType", "application/json");
		var payload = message.putObject("payload").put("type", "object");
		var members = payload.putObject("properties");
		members.putObject("person").put("type", "string");
		members.putObject("before").put("type", "string").put("format", "date-time");
		payload.putArray("required").add("person").add("before");
	}

	private static void kafka(ObjectNode channel, String topic, int partitions, String policy,
			Map<String, Long> retention) {
		var binding = channel.putObject("bindings").putObject("kafka");
		binding.put("topic", topic).put("partitions", partitions);
		var configuration = binding.putObject("topicConfiguration");
		configuration.putArray("cleanup.policy").add(policy);
		retention.forEach(configuration::put);
		binding.put("bindingVersion", "0.5.0");
	}

	private static void operation(Topic topic, ObjectNode operation) {
		operation.put("action", "send").put("summary", topic.owner() + " tells what happened.");
		reference(operation.putObject("channel"), "#/channels/" + key(topic));
		operation.putArray("tags").addObject().put("name", topic.owner());
	}

	private static void message(EventCatalogue.Entry event, ObjectNode message) {
		message.put("name", event.type())
			.put("title", event.event().getSimpleName())
			.put("summary", Objects.requireNonNull(DocComments.of(event.event()), event.type() + " has no Javadoc"))
			.put("contentType", "application/json");
		var headers = message.putObject("headers").putArray("allOf");
		reference(headers.addObject(), HEADERS);
		var own = headers.addObject().put("type", "object").putObject("properties");
		own.putObject("ce_type").put("const", event.type());
		own.putObject("ce_source").put("const", "/services/" + event.topic().owner());
		reference(message.putObject("payload"), SCHEMAS + event.type() + ".schema.json");
		message.putObject("correlationId").put("location", "$message.header#/ce_correlationid");
		key(message);
	}

	private static void tombstone(ObjectNode message) {
		message.put("name", "person-erased")
			.put("title", "PersonErased")
			.put("summary", "A record without a value: the person is erased, and compaction removes the name.");
		message.putObject("payload").put("type", "null");
		key(message);
	}

	private static void key(ObjectNode message) {
		var binding = message.putObject("bindings").putObject("kafka");
		binding.putObject("key").put("type", "string").put("description", "the subject, in UTF-8");
		binding.put("bindingVersion", "0.5.0");
	}

	private static void headers(ObjectNode schema) {
		schema.put("type", "object").put("description", "Headers of every event, strings in UTF-8.");
		schema.putArray("required")
			.add("ce_specversion")
			.add("ce_id")
			.add("ce_type")
			.add("ce_source")
			.add("ce_subject")
			.add("ce_time")
			.add("content-type")
			.add("ce_sequence")
			.add("ce_actor")
			.add("ce_correlationid");
		var headers = schema.putObject("properties");
		headers.putObject("ce_specversion").put("type", "string").put("const", "1.0");
		header(headers, "ce_id", "names this event, for ever; the same when it is sent again");
		header(headers, "ce_type", "what happened, with the version of its contract");
		header(headers, "ce_source", "/services/ and the name of the service that owns the fact");
		header(headers, "ce_subject", "what it happened to, family and id; also the key of the record");
		header(headers, "ce_time", "when, in UTC").put("format", "date-time");
		headers.putObject("content-type").put("type", "string").put("const", "application/json");
		header(headers, "ce_sequence", "1 for the first event of the subject, then rising by exactly one")
			.put("pattern", "^[1-9][0-9]*$");
		header(headers, "ce_version",
				"the version (ETag) of the aggregate that the event came with; absent where not noted")
			.put("pattern", "^[1-9][0-9]*$");
		header(headers, "ce_actor", "id of the person who did it, or of the service");
		header(headers, "ce_correlationid", "the same for all that one request set in motion");
		header(headers, "ce_causationid", "ce_id of the event that this one follows from; absent if from a request");
		header(headers, "traceparent", "W3C trace context; absent where nothing is traced");
	}

	private static ObjectNode header(ObjectNode headers, String name, String meaning) {
		return headers.putObject(name).put("type", "string").put("description", meaning);
	}

	private static void reference(ObjectNode node, String target) {
		node.put("$ref", target);
	}

	private static String key(Topic topic) {
		return topic.name().toLowerCase(Locale.ROOT);
	}

}
