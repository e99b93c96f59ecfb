package org.multaqa.kittests.kafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.embedded.EmbeddedBroker;
import org.multaqa.kit.events.KafkaSetup;
import org.multaqa.model.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** A real broker, where each service has a password and the rights of what it owns. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneWriterTest {

	static final List<String> SERVICES = List.of("portal", "identity", "registration", "sessions", "recommendations",
			"roadmap", "notifications");

	private static final String ADMINISTRATOR = "0123456789abcdef0123456789abcdef";

	private static final Map<String, String> PASSWORDS = SERVICES.stream()
		.collect(Collectors.toMap(Function.identity(), (service) -> "password-of-" + service));

	@TempDir
	static Path folder;

	private static EmbeddedBroker broker;

	@BeforeAll
	static void start() {
		broker = EmbeddedBroker.startClosed(folder.resolve("kafka"), 0, ADMINISTRATOR);
		KafkaSetup.settle(administrator(), PASSWORDS, (short) 1);
	}

	@AfterAll
	static void stop() {
		broker.close();
	}

	static Set<Map.Entry<String, String>> topics() {
		return Topic.writers().entrySet();
	}

	@ParameterizedTest
	@MethodSource("topics")
	void a_topic_is_written_by_its_owner_and_by_nobody_else(Map.Entry<String, String> topic) throws Exception {
		send(topic.getValue(), topic.getKey());

		assertThat(SERVICES).filteredOn((service) -> !service.equals(topic.getValue()))
			.allSatisfy((service) -> assertThatThrownBy(() -> send(service, topic.getKey()))
				.isInstanceOf(ExecutionException.class)
				.hasCauseInstanceOf(TopicAuthorizationException.class));
	}

	@ParameterizedTest
	@FieldSource("SERVICES")
	void every_service_reads_every_topic_and_puts_away_what_it_cannot_apply(String service) throws Exception {
		send(service, Topic.DEAD_LETTERS);

		for (var topic : topics()) {
			send(topic.getValue(), topic.getKey());
		}
		var all = Topic.writers().keySet();
		var read = new HashSet<String>();
		try (var reader = reader(service, service)) {
			reader.subscribe(all);
			await("a record of every topic").until(() -> {
				reader.poll(Duration.ofMillis(200)).forEach((record) -> read.add(record.topic()));
				return read.containsAll(all);
			});
		}
	}

	@Test
	void a_service_reads_in_its_own_group_only_and_sees_how_far_others_are() throws Exception {
		try (var reader = reader("roadmap", "sessions")) {
			reader.subscribe(List.of(Topic.PEOPLE.wireName()));

			assertThatThrownBy(() -> await().until(() -> !reader.poll(Duration.ofMillis(200)).isEmpty()))
				.isInstanceOf(GroupAuthorizationException.class);
		}
		try (var admin = Admin.create(signedIn("portal", PASSWORDS.get("portal")))) {
			assertThat(admin.listConsumerGroupOffsets("sessions").partitionsToOffsetAndMetadata().get()).isNotNull();
		}
	}

	@Test
	void a_service_makes_no_topics_and_gives_no_rights() {
		try (var admin = Admin.create(signedIn("sessions", PASSWORDS.get("sessions")))) {
			refused(admin.createTopics(List.of(new NewTopic("mine", 1, (short) 1))).all(),
					TopicAuthorizationException.class);
			refused(admin.deleteTopics(List.of(Topic.WORKSHOPS.wireName())).all(), TopicAuthorizationException.class);
			refused(admin.createAcls(List.of(mayWrite("sessions", Topic.PEOPLE.wireName()))).all(),
					ClusterAuthorizationException.class);
		}
	}

	@Test
	void nobody_comes_in_without_the_right_password() {
		for (var stranger : List.of(signedIn("sessions", "password-of-nobody"), signedIn("stranger", "anything"),
				KafkaSetup.administrator(broker.bootstrapServers(), "admin", "wrong", ""),
				KafkaSetup.administrator(broker.bootstrapServers(), "sessions", "password-of-sessions", ""))) {
			try (var admin = Admin.create(stranger)) {
				refused(admin.describeCluster().nodes(), SaslAuthenticationException.class);
			}
		}
		try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers(), "request.timeout.ms",
				"1000", "default.api.timeout.ms", "2000"))) {
			refused(admin.describeCluster().nodes(), TimeoutException.class);
		}
	}

	@Test
	void a_right_to_write_on_a_topic_of_somebody_else_is_taken_back_and_one_to_read_is_left() throws Exception {
		var writing = List.of(mayWrite("reports", Topic.WORKSHOPS.wireName()), mayWrite("reports", "*"));
		var reading = new AclBinding(new ResourcePattern(ResourceType.TOPIC, "multaqa.", PatternType.PREFIXED),
				new AccessControlEntry("User:reports", "*", AclOperation.READ, AclPermissionType.ALLOW));
		try (var admin = Admin.create(administrator())) {
			admin.createAcls(writing).all().get();
			admin.createAcls(List.of(reading)).all().get();

			KafkaSetup.settle(administrator(), PASSWORDS, (short) 1);

			assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get()).contains(reading)
				.doesNotContainAnyElementsOf(writing);
		}
	}

	private static AclBinding mayWrite(String user, String topic) {
		return new AclBinding(new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
				new AccessControlEntry("User:" + user, "*", AclOperation.WRITE, AclPermissionType.ALLOW));
	}

	private static void refused(KafkaFuture<?> future, Class<? extends Throwable> how) {
		assertThatThrownBy(future::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(how);
	}

	private static void send(String service, String topic) throws Exception {
		try (var producer = new KafkaProducer<>(signedIn(service, PASSWORDS.get(service)), new StringSerializer(),
				new StringSerializer())) {
			producer.send(new ProducerRecord<>(topic, "subject/1", "{}")).get();
		}
	}

	private static KafkaConsumer<String, String> reader(String service, String group) {
		var settings = new HashMap<>(signedIn(service, PASSWORDS.get(service)));
		settings.putAll(Map.of("group.id", group, "group.protocol", "consumer", "auto.offset.reset", "earliest"));
		return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
	}

	private static Map<String, Object> administrator() {
		return KafkaSetup.administrator(broker.bootstrapServers(), EmbeddedBroker.ADMINISTRATOR, ADMINISTRATOR, "");
	}

	private static Map<String, Object> signedIn(String user, String password) {
		return Map.of("bootstrap.servers", broker.bootstrapServers(), "security.protocol", "SASL_PLAINTEXT",
				"sasl.mechanism", "SCRAM-SHA-512", "sasl.jaas.config",
				"org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
					.formatted(user, password));
	}

}
