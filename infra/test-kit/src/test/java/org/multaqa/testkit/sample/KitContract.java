package org.multaqa.testkit.sample;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.testkit.TestTokens;
import org.multaqa.testkit.sample.SampleService.Seen;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the kit does for a service, whatever Kafka and store it has. */
@SpringBootTest(classes = SampleService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.config.name=service-defaults,sample")
@Import(TestTokens.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class KitContract {

	private static final String NOTE = "{\"text\": {\"ar\": \"ملاحظة\"}}";

	@LocalServerPort
	int port;

	@Value("${KAFKA_BROKERS}")
	String brokers;

	@Autowired
	Replicas<Seen> seen;

	@Autowired
	ParkedSubjects parked;

	@Test
	void a_command_is_stored_and_told_and_comes_back_to_listeners() {
		var answer = post(NOTE, UUID.randomUUID().toString());

		assertThat(answer.getStatusCode().value()).isEqualTo(201);
		assertThat(answer.getHeaders().getETag()).isEqualTo("\"1\"");
		awaitSeen(subjectOf(answer), 1);
	}

	@Test
	void a_command_repeated_under_its_key_does_nothing_again() {
		String key = UUID.randomUUID().toString();
		var first = post(NOTE, key);
		var second = post(NOTE, key);

		assertThat(second.getStatusCode().value()).isEqualTo(201);
		assertThat(second.getHeaders().getLocation()).isEqualTo(first.getHeaders().getLocation());
		assertThat(second.getHeaders().getETag()).isEqualTo("\"1\"");
	}

	@Test
	void a_command_with_another_body_under_the_same_key_is_refused() {
		String key = UUID.randomUUID().toString();
		post(NOTE, key);

		assertProblem(post("{\"text\": {\"en\": \"another\"}}", key), 422, "idempotency.other-body");
	}

	@Test
	void another_command_without_a_body_under_the_same_key_is_refused() {
		String location = locationOf(post(NOTE, UUID.randomUUID().toString()));
		String key = UUID.randomUUID().toString();

		assertThat(postTo(location + "/submission", "", key).getBody()).contains("\"submissions\":2");
		assertThat(postTo(location + "/submission", "", key).getBody()).contains("\"submissions\":2");
		assertProblem(postTo(location + "/withdrawal", "", key), 422, "idempotency.other-body");
	}

	@Test
	void a_command_needs_the_version_that_was_seen() {
		String location = locationOf(post(NOTE, UUID.randomUUID().toString()));

		assertProblem(put(location, "{\"text\": {\"en\": \"two\"}}", null), 428, "precondition.required");
		assertThat(put(location, "{\"text\": {\"en\": \"two\"}}", "\"1\"").getHeaders().getETag()).isEqualTo("\"2\"");
		assertProblem(put(location, "{\"text\": {\"en\": \"three\"}}", "\"1\""), 412, "precondition.stale");
	}

	@Test
	void a_refusal_of_a_stranger_is_401() {
		var answer = exchange(HttpMethod.POST, "/api/v1/notes", NOTE, Map.of());

		assertProblem(answer, 401, "actor.not-signed-in");
		assertThat(answer.getBody()).contains("Please sign in");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "fr-CA, en;q=0.5 | fr | Veuillez", "en;q=0.5, ar | ar | سجّل الدخول", "zh, es, fr | es | inicie",
					"zh | en | Please sign in", "de;q=0.1, * | en | Please sign in", "* | en | Please sign in",
					"in, , ;q, fr;q=x | en | Please sign in", "fr;q=0 | en | Please sign in" })
	void a_refusal_is_in_the_first_of_the_readers_languages_that_we_speak(String asked, String language, String words) {
		var stranger = exchange(HttpMethod.POST, "/api/v1/notes", NOTE, Map.of(HttpHeaders.ACCEPT_LANGUAGE, asked));
		assertThat(stranger.getBody()).contains(words);
		assertThat(stranger.getHeaders().getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo(language);
		assertThat(stranger.getHeaders().getVary()).anyMatch(HttpHeaders.ACCEPT_LANGUAGE::equalsIgnoreCase);

		var lost = exchange(HttpMethod.GET, "/api/v1/notes/nothing", null,
				signedIn(HttpHeaders.ACCEPT_LANGUAGE, asked));
		assertProblem(lost, 404, "note.unknown");
		assertThat(lost.getBody()).doesNotContain("\"title\":\"note.unknown");
		assertThat(lost.getHeaders().getFirst(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo(language);
		assertThat(lost.getHeaders().getVary()).anyMatch(HttpHeaders.ACCEPT_LANGUAGE::equalsIgnoreCase);
	}

	@Test
	void a_reader_of_twenty_languages_is_answered_as_everybody() {
		String twenty = "zh, de, ru, pt, ja, ko, it, nl, tr;q=0.9, fr, pl, sv, da, fi, el, he, hi, th, vi, id";

		assertThat(
				exchange(HttpMethod.POST, "/api/v1/notes", NOTE, Map.of(HttpHeaders.ACCEPT_LANGUAGE, twenty)).getBody())
			.contains("Veuillez");
		assertThat(exchange(HttpMethod.POST, "/api/v1/notes", NOTE, signedIn(HttpHeaders.ACCEPT_LANGUAGE, twenty))
			.getStatusCode()
			.value()).isEqualTo(201);
	}

	@Test
	void a_Chinese_reader_has_the_Chinese_text_in_a_French_sentence() {
		String location = locationOf(
				post("{\"text\": {\"es\": \"Nota\", \"fr\": \"Billet\", \"zh-Hans\": \"笔记\"}}", key()));

		var answer = exchange(HttpMethod.GET, location + "/secret", null,
				signedIn(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN, fr;q=0.5"));

		assertProblem(answer, 403, "actor.not-in-meeting");
		assertThat(answer.getBody()).contains("Réservé aux participants", "笔记");
	}

	@Test
	void an_answer_has_an_ETag_of_its_own_in_each_language_and_each_says_the_version() {
		String location = locationOf(post(NOTE, key()));
		String french = etagOf(exchange(HttpMethod.GET, location, null, signedIn(HttpHeaders.ACCEPT_LANGUAGE, "fr")));
		String chinese = etagOf(
				exchange(HttpMethod.GET, location, null, signedIn(HttpHeaders.ACCEPT_LANGUAGE, "zh, fr")));

		assertThat(chinese).isNotEqualTo(french);
		assertThat(exchange(HttpMethod.GET, location, null,
				signedIn(HttpHeaders.ACCEPT_LANGUAGE, "fr", HttpHeaders.IF_NONE_MATCH, french))
			.getStatusCode()
			.value()).isEqualTo(304);
		assertThat(exchange(HttpMethod.GET, location, null,
				signedIn(HttpHeaders.ACCEPT_LANGUAGE, "zh, fr", HttpHeaders.IF_NONE_MATCH, french))
			.getStatusCode()
			.value()).isEqualTo(200);
		assertThat(etagOf(put(location, "{\"text\": {\"en\": \"two\"}}", chinese))).isEqualTo("\"2\"");
		assertProblem(put(location, "{\"text\": {\"en\": \"three\"}}", french), 412, "precondition.stale");
	}

	@Test
	void HEAD_is_answered_like_GET_and_OPTIONS_says_what_may_be_asked() {
		String location = locationOf(post(NOTE, key()));
		var head = exchange(HttpMethod.HEAD, location, null, signedIn());
		var options = exchange(HttpMethod.OPTIONS, location, null, signedIn());

		assertThat(head.getStatusCode().value()).isEqualTo(200);
		assertThat(etagOf(head)).isEqualTo(etagOf(exchange(HttpMethod.GET, location, null, signedIn())));
		assertThat(options.getStatusCode().value()).isEqualTo(200);
		assertThat(options.getHeaders().getAllow()).contains(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT);
		assertThat(exchange(HttpMethod.HEAD, location, null, Map.of()).getStatusCode().value()).isEqualTo(401);
		assertThat(exchange(HttpMethod.HEAD, "/actuator/health", null, Map.of()).getStatusCode().value())
			.isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "{'text': {'en': 'x'}, 'colour': 1} | colour",
			"{'text': {'en': 'x'}, 'place': {'room': 'hall', 'roof': {}}} | place.roof" })
	void a_member_that_nobody_reads_is_refused_by_its_name(String body, String member) {
		var answer = post(body.replace('\'', '"'), key());

		assertProblem(answer, 400, "request.unknown-member");
		assertThat(answer.getBody()).contains("\"member\":\"" + member + "\"", "“" + member + "”");
	}

	@Test
	void a_member_is_read_once_and_a_number_is_no_text() {
		assertProblem(post("{\"text\": {\"en\": \"x\"}, \"text\": {\"en\": \"y\"}}", key()), 400,
				"request.malformed-json");
		var number = post("{\"text\": {\"en\": \"x\"}, \"place\": {\"room\": 7}}", key());
		assertProblem(number, 400, "request.bad-member");
		assertThat(number.getBody()).contains("\"member\":\"place.room\"");
	}

	@Test
	void bodies_are_JSON() {
		var yaml = MediaType.parseMediaType("application/yaml");
		assertProblem(exchange(HttpMethod.POST, "/api/v1/notes", "text: {en: x}", yaml, signedIn()), 415,
				"request.unsupported-media-type");
		assertProblem(exchange(HttpMethod.GET, locationOf(post(NOTE, key())), null,
				signedIn(HttpHeaders.ACCEPT, yaml.toString())), 406, "request.not-acceptable");
	}

	@Test
	void what_is_large_is_compressed() throws Exception {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/v3/api-docs"))
			.header("Accept-Encoding", "gzip");
		try (var http = HttpClient.newHttpClient()) {
			var answer = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
			assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
		}
	}

	@Test
	void a_refusal_names_the_member_that_is_wrong() {
		var answer = post("{\"text\": {\"xx-not-a-tag-\": \"?\"}}", UUID.randomUUID().toString());

		assertProblem(answer, 400, "request.bad-member");
		assertThat(answer.getBody()).contains("\"member\":\"text");
	}

	@Test
	void a_refusal_of_broken_json_is_400_and_of_an_unknown_address_404() {
		assertProblem(post("{", UUID.randomUUID().toString()), 400, "request.malformed-json");
		assertProblem(exchange(HttpMethod.GET, "/api/v1/nothing", null, signedIn()), 404, "request.unknown-address");
	}

	@Test
	void a_refusal_of_too_large_a_body_is_413() {
		assertProblem(post("{\"text\": {\"en\": \"" + "x".repeat(1 << 20) + "\"}}", UUID.randomUUID().toString()), 413,
				"request.too-large");
	}

	@Test
	void on_the_wire_an_event_is_a_plain_cloud_event() {
		String subject = subjectOf(post(NOTE, UUID.randomUUID().toString()));

		var record = recordOf("multaqa.recommendations.v1", subject);
		assertThat(header(record, "ce_specversion")).isEqualTo("1.0");
		assertThat(header(record, "ce_id")).isEqualTo(subject + "@1");
		assertThat(header(record, "ce_type")).isEqualTo("org.multaqa.recommendation.submitted.v1");
		assertThat(header(record, "ce_source")).isEqualTo("/services/recommendations");
		assertThat(header(record, "ce_subject")).isEqualTo(subject);
		assertThat(header(record, "ce_sequence")).isEqualTo("1");
		assertThat(header(record, "ce_actor")).isEqualTo("p-sara");
		assertThat(header(record, "content-type")).isEqualTo("application/json");
		assertThat(header(record, "traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
		assertThat(record.value()).startsWith("{\"recommendation\":");
	}

	@Test
	void a_poisoned_event_parks_its_subject_and_no_other_until_it_is_skipped() {
		String sick = "recommendation/sick-" + UUID.randomUUID().toString().substring(0, 8);
		String well = "recommendation/well-" + UUID.randomUUID().toString().substring(0, 8);
		publish(sick, 1, SampleService.POISON);
		publish(sick, 2, "p-omar");
		publish(well, 1, "p-omar");

		awaitSeen(well, 1);
		await("both wait").until(() -> waiting(sick) == 2);
		assertThat(seen.find(sick)).isEmpty();

		assertThat(skip(sick, sick + "@1").getStatusCode().value()).isEqualTo(200);
		awaitSeen(sick, 1);
		assertThat(parked.all()).noneMatch((subject) -> subject.subject().equals(sick));
	}

	@Test
	void skipping_again_gives_up_no_other_event_than_the_one_that_was_seen() {
		String sick = "recommendation/twice-" + UUID.randomUUID().toString().substring(0, 8);
		publish(sick, 1, SampleService.POISON);
		publish(sick, 2, SampleService.POISON);
		publish(sick, 3, "p-omar");
		await("all wait").until(() -> waiting(sick) == 3);

		assertThat(skip(sick, sick + "@1").getBody()).contains("\"event\":\"" + sick + "@2\"");
		skip(sick, sick + "@1");
		assertThat(waiting(sick)).isEqualTo(2);

		skip(sick, null);
		awaitSeen(sick, 1);
		assertThat(waiting(sick)).isZero();
	}

	@Test
	void only_who_runs_the_platform_resumes_and_skips() {
		String sick = "recommendation/kept-" + UUID.randomUUID().toString().substring(0, 8);
		publish(sick, 1, SampleService.POISON);
		await("waits").until(() -> waiting(sick) == 1);
		String resumption = "/api/v1/operations/parked/resumption?subject=" + sick;
		String skip = "/api/v1/operations/parked/skip?subject=" + sick;

		assertProblem(exchange(HttpMethod.POST, resumption, "", as("other:organiser")), 403, "actor.needs-role");
		assertProblem(exchange(HttpMethod.POST, skip, "", as("other:organiser")), 403, "actor.needs-role");
		assertThat(exchange(HttpMethod.POST, resumption, "", as("*:founder")).getStatusCode().value()).isEqualTo(200);
		assertThat(waiting(sick)).isEqualTo(1);
		var program = Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.serviceToken("s-care", "operations"));
		assertThat(exchange(HttpMethod.POST, skip, "", program).getStatusCode().value()).isEqualTo(200);
		assertThat(waiting(sick)).isZero();
	}

	@Test
	void two_who_resume_at_once_lose_no_event() throws Exception {
		String late = "recommendation/late-" + UUID.randomUUID().toString().substring(0, 8);
		SampleService.BEFORE.put(late + "@1", KitContract::refuse);
		SampleService.BEFORE.put(late + "@2", KitContract::refuse);
		publish(late, 1, "p-omar");
		publish(late, 2, "p-omar");
		publish(late, 3, "p-omar");
		await("all wait").until(() -> waiting(late) == 3);

		var slowOneHasRead = new CountDownLatch(1);
		var fastOneIsDone = new CountDownLatch(1);
		SampleService.BEFORE.put(late + "@1", () -> {
			slowOneHasRead.countDown();
			pass(fastOneIsDone);
		});
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var slow = people.submit(() -> resume(late));
			pass(slowOneHasRead);
			SampleService.BEFORE.remove(late + "@1");
			resume(late);
			assertThat(waiting(late)).isEqualTo(2);
			fastOneIsDone.countDown();
			slow.get();
		}
		assertThat(waiting(late)).isEqualTo(2);

		SampleService.BEFORE.remove(late + "@2");
		resume(late);
		assertThat(seen.find(late)).contains(new Seen(3));
	}

	@Test
	void of_an_event_that_may_have_to_be_erased_no_copy_holds_the_content() {
		String person = "person/p-" + UUID.randomUUID().toString().substring(0, 8);
		String other = "recommendation/copied-" + UUID.randomUUID().toString().substring(0, 8);
		SampleService.BEFORE.put(person + "@1", KitContract::refuse);
		publish("multaqa.people.v1", person, 1, "org.multaqa.person.named.v1",
				"{\"person\":\"" + person.replace("person/", "") + "\",\"name\":{\"ar\":\"هند\"}}", "p-omar");
		publish(other, 1, "org.multaqa.recommendation.submitted.v1", "{torn", "p-omar");

		var copy = recordOf("multaqa.dead-letters.v1", person);
		assertThat(header(copy, "ce_id")).isEqualTo(person + "@1");
		assertThat(header(copy, "multaqa_reason")).isEqualTo("note.not-now");
		assertThat(copy.value()).isEmpty();
		assertThat(recordOf("multaqa.dead-letters.v1", other).value()).isEqualTo("{torn");

		SampleService.BEFORE.remove(person + "@1");
		await("parked whole").until(() -> waiting(person) == 1);
		resume(person);
		awaitSeen(person, 1);
	}

	@Test
	void an_event_of_an_unknown_type_is_skipped_and_counted() {
		String subject = "recommendation/new-" + UUID.randomUUID().toString().substring(0, 8);
		publish(subject, 1, "org.multaqa.recommendation.sung.v1", "{}", "p-omar");
		publish(subject, 2, "p-omar");

		awaitSeen(subject, 1);
	}

	@Test
	void an_event_with_an_unknown_member_is_read() {
		String subject = "recommendation/more-" + UUID.randomUUID().toString().substring(0, 8);
		publish(subject, 1, "org.multaqa.recommendation.supported.v1",
				"{\"recommendation\":\"x\",\"meeting\":\"doha-2025\",\"office\":\"mena\",\"by\":\"p-omar\",\"mood\":1}",
				"p-omar");

		awaitSeen(subject, 1);
	}

	@Test
	void an_event_that_is_no_json_is_parked() {
		String subject = "recommendation/torn-" + UUID.randomUUID().toString().substring(0, 8);
		publish(subject, 1, "org.multaqa.recommendation.submitted.v1", "{torn", "p-omar");

		await("parked").until(() -> parked.all().stream().anyMatch((one) -> one.subject().equals(subject)));
	}

	private void awaitSeen(String subject, int times) {
		await(subject + " seen").until(() -> this.seen.find(subject).map(Seen::times).orElse(0) == times);
	}

	private int waiting(String subject) {
		return this.parked.all()
			.stream()
			.filter((one) -> one.subject().equals(subject))
			.mapToInt(ParkedSubjects.Parked::events)
			.sum();
	}

	private ResponseEntity<String> resume(String subject) {
		return exchange(HttpMethod.POST, "/api/v1/operations/parked/resumption?subject=" + subject, "",
				as("*:founder"));
	}

	private ResponseEntity<String> skip(String subject, @org.jspecify.annotations.Nullable String event) {
		return exchange(HttpMethod.POST,
				"/api/v1/operations/parked/skip?subject=" + subject + ((event != null) ? "&event=" + event : ""), "",
				as("*:founder"));
	}

	private static void refuse() {
		throw new RuleViolation("note.not-now");
	}

	private static void pass(CountDownLatch gate) {
		try {
			assertThat(gate.await(20, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static Map<String, String> as(String grant) {
		return Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.token("p-ops", grant));
	}

	private ResponseEntity<String> post(String body, String key) {
		return postTo("/api/v1/notes", body, key);
	}

	private ResponseEntity<String> postTo(String address, String body, String key) {
		var headers = new java.util.HashMap<>(signedIn());
		headers.put("Idempotency-Key", key);
		return exchange(HttpMethod.POST, address, body, headers);
	}

	private ResponseEntity<String> put(String address, String body, @org.jspecify.annotations.Nullable String etag) {
		var headers = new java.util.HashMap<>(signedIn());
		if (etag != null) {
			headers.put(HttpHeaders.IF_MATCH, etag);
		}
		return exchange(HttpMethod.PUT, address, body, headers);
	}

	private ResponseEntity<String> exchange(HttpMethod method, String address,
			@org.jspecify.annotations.Nullable String body, Map<String, String> headers) {
		return exchange(method, address, body, MediaType.APPLICATION_JSON, headers);
	}

	private ResponseEntity<String> exchange(HttpMethod method, String address,
			@org.jspecify.annotations.Nullable String body, MediaType type, Map<String, String> headers) {
		var request = RestClient.create("http://localhost:" + this.port)
			.method(method)
			.uri(address)
			.headers((all) -> headers.forEach(all::set));
		if (body != null) {
			request.contentType(type).body(body);
		}
		return request.exchange((sent, answer) -> ResponseEntity.status(answer.getStatusCode())
			.headers(answer.getHeaders())
			.body(new String(answer.getBody().readAllBytes(), StandardCharsets.UTF_8)));
	}

	private static Map<String, String> signedIn() {
		return Map.of(HttpHeaders.AUTHORIZATION, "Bearer " + TestTokens.token("p-sara", "doha-2025:delegate:mena"));
	}

	private static Map<String, String> signedIn(String... headers) {
		var all = new java.util.HashMap<>(signedIn());
		for (int i = 0; i < headers.length; i += 2) {
			all.put(headers[i], headers[i + 1]);
		}
		return all;
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private static String etagOf(ResponseEntity<String> answer) {
		return String.valueOf(answer.getHeaders().getETag());
	}

	private static void assertProblem(ResponseEntity<String> answer, int status, String code) {
		assertThat(answer.getStatusCode().value()).as(answer.getBody()).isEqualTo(status);
		assertThat(answer.getHeaders().getContentType()).isNotNull();
		assertThat(String.valueOf(answer.getHeaders().getContentType())).startsWith("application/problem+json");
		assertThat(answer.getBody()).contains("\"code\":\"" + code + "\"");
	}

	private static String locationOf(ResponseEntity<String> answer) {
		return String.valueOf(answer.getHeaders().getLocation());
	}

	private static String subjectOf(ResponseEntity<String> answer) {
		return "recommendation/" + locationOf(answer).replaceAll(".*/", "");
	}

	private void publish(String subject, long sequence, String by) {
		publish(subject, sequence, "org.multaqa.recommendation.supported.v1",
				"{\"recommendation\":\"x\",\"meeting\":\"doha-2025\",\"office\":\"mena\",\"by\":\"" + by + "\"}", by);
	}

	private void publish(String subject, long sequence, String type, String data, String by) {
		publish("multaqa.recommendations.v1", subject, sequence, type, data, by);
	}

	private void publish(String topic, String subject, long sequence, String type, String data, String by) {
		var record = new ProducerRecord<>(topic, subject, data);
		Map.of("ce_specversion", "1.0", "ce_id", subject + "@" + sequence, "ce_type", type, "ce_source",
				"/services/recommendations", "ce_subject", subject, "ce_time", "2025-12-08T08:00:00Z", "ce_sequence",
				Long.toString(sequence), "ce_actor", by, "ce_correlationid", "c", "content-type", "application/json")
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", this.brokers),
				new StringSerializer(), new StringSerializer())) {
			producer.send(record);
		}
	}

	private ConsumerRecord<String, String> recordOf(String topic, String subject) {
		var config = new Properties();
		config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, this.brokers);
		config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
			var partitions = consumer.partitionsFor(topic)
				.stream()
				.map((info) -> new TopicPartition(info.topic(), info.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			return await("a record of " + subject).until(() -> {
				for (var record : consumer.poll(java.time.Duration.ofMillis(200))) {
					if (subject.equals(record.key())) {
						return List.of(record);
					}
				}
				return List.<ConsumerRecord<String, String>>of();
			}, (found) -> !found.isEmpty()).getFirst();
		}
	}

	private static String header(ConsumerRecord<?, ?> record, String name) {
		return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

}
