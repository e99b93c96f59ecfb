package org.multaqa.registration.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.ServicePlatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OnTheWireTest extends Running {

	@Nested
	class Events {

		@Test
		void of_a_delegation_are_told_in_order_without_private_needs() {
			String meeting = openMeeting();
			String delegation = delegation(meeting, "regional-office", "{\"delegate\": 1}");
			founder()
				.post("/delegations/" + delegation + "/members", "{\"person\": \"p-a\", \"roles\": [\"delegate\"]}")
				.is(201);
			founder()
				.post("/delegations/" + delegation + "/members", "{\"person\": \"p-b\", \"roles\": [\"delegate\"]}")
				.is(201);
			as("p-a")
				.post("/delegations/" + delegation + "/members/p-a/registration",
						"{\"needs\": {\"dietary\": [\"halal\"], \"note\": \"peanuts\"}}")
				.is(200);
			as("p-a").put("/delegations/" + delegation + "/members/p-a/needs", "{\"dietary\": [\"vegan\"]}").is(200);
			as("p-a").post("/delegations/" + delegation + "/members/p-a/withdrawal").is(200);

			var records = recordsOf("delegation/" + delegation, 6);

			assertThat(records).extracting((record) -> header(record, "ce_type"))
				.containsExactly("org.multaqa.delegation.invited.v1", "org.multaqa.delegate.nominated.v1",
						"org.multaqa.delegate.nominated.v1", "org.multaqa.delegate.registered.v1",
						"org.multaqa.delegate.withdrawn.v1", "org.multaqa.delegate.promoted.v1");
			assertThat(records).extracting((record) -> header(record, "ce_sequence"))
				.containsExactly("1", "2", "3", "4", "5", "6");
			assertThat(records).extracting((record) -> header(record, "ce_source"))
				.containsOnly("/services/registration");
			assertThat(records).allSatisfy((record) -> assertThat(record.value()).doesNotContain("halal", "peanuts",
					"vegan", "sealed", "needs"));
			assertThat(header(records.get(3), "ce_actor")).isEqualTo("p-a");
		}

		@Test
		void of_a_meeting_begin_with_its_plan_and_its_organiser() {
			var records = recordsOf("meeting/" + openMeeting(), 3);

			assertThat(records).extracting((record) -> header(record, "ce_type"))
				.containsExactly("org.multaqa.meeting.planned.v1", "org.multaqa.meeting.role-granted.v1",
						"org.multaqa.meeting.stage-reached.v1");
		}

	}

	@Nested
	class A_name {

		@Test
		void told_by_identity_is_shown_once_in_order_whatever_else_is_on_the_topic() {
			String meeting = openMeeting();
			String delegation = delegation(meeting, "regional-office", "{\"delegate\": 1}");
			String person = unique("p");
			founder()
				.post("/delegations/" + delegation + "/members",
						"{\"person\": \"%s\", \"roles\": [\"delegate\"]}".formatted(person))
				.is(201);

			tell(person, 1, "org.multaqa.person.named.v1", name(person, "هند"));
			tell(person, 2, "org.multaqa.person.applauded.v1", "{\"person\":\"x\"}");
			tell(person, 3, "org.multaqa.person.named.v1",
					name(person, "هند الرواق").replace("{\"person", "{\"rank\":7,\"person"));
			tell(person, 3, "org.multaqa.person.named.v1", name(person, "twice"));
			tell(person, 1, "org.multaqa.person.named.v1", name(person, "late"));
			String other = unique("p");
			tell(other, 1, "org.multaqa.person.named.v1", name(other, "آخر"));

			await("the name").until(() -> nameIn(delegation).equals("هند الرواق"));
			assertThat(nameIn(delegation)).isEqualTo("هند الرواق");
		}

		@Test
		void of_a_guest_makes_nobody_who_can_be_nominated() {
			String delegation = delegation(openMeeting(), "regional-office", "{\"delegate\": 1}");
			String guest = unique("nobody");
			String other = unique("nobody");
			tell(guest, 1, "org.multaqa.person.named.v1",
					name(guest, "ضيف").replace("{\"person", "{\"guestOf\":\"doha-2025\",\"person"));
			tell(other, 1, "org.multaqa.person.named.v1", name(other, "عضو"));
			String nomination = "{\"person\": \"%s\", \"roles\": [\"delegate\"]}";
			await("the other is known")
				.until(() -> founder().post("/delegations/" + delegation + "/members", nomination.formatted(other))
					.status() == 201);

			founder().post("/delegations/" + delegation + "/members", nomination.formatted(guest))
				.refused(404, "person.unknown");
		}

		@Test
		void is_forgotten_with_the_private_needs_when_identity_erases_the_person() {
			String delegation = delegation(openMeeting(), "regional-office", "{\"delegate\": 1}");
			String person = unique("p");
			founder()
				.post("/delegations/" + delegation + "/members",
						"{\"person\": \"%s\", \"roles\": [\"delegate\"]}".formatted(person))
				.is(201);
			String own = "/delegations/" + delegation + "/members/" + person;
			as(person).post(own + "/registration", "{\"needs\": {\"visa\": true}}").is(200);
			tell(person, 1, "org.multaqa.person.named.v1", name(person, "هند"));
			await("the name").until(() -> nameIn(delegation).equals("هند"));

			send(new ProducerRecord<>("multaqa.people.v1", "person/" + person, null));

			await("no name").until(() -> nameIn(delegation).isEmpty());
			await("no needs").until(() -> !founder().get(own + "/needs").body().path("visa").asBoolean(true));
			assertThat(founder().get(own).is(200).at("status")).isEqualTo("withdrawn");
		}

		private String nameIn(String delegation) {
			return founder().get("/delegations/" + delegation)
				.body()
				.path("members")
				.path(0)
				.path("name")
				.path("ar")
				.asString("");
		}

		private static String name(String person, String name) {
			return "{\"person\":\"%s\",\"name\":{\"ar\":\"%s\"}}".formatted(person, name);
		}

	}

	private static void tell(String person, long sequence, String type, String data) {
		String subject = "person/" + person;
		var record = new ProducerRecord<>("multaqa.people.v1", subject, data);
		Map.of("ce_specversion", "1.0", "ce_id", subject + "@" + sequence, "ce_type", type, "ce_source",
				"/services/identity", "ce_subject", subject, "ce_time", "2025-12-08T08:00:00Z", "ce_sequence",
				Long.toString(sequence), "ce_actor", person, "ce_correlationid", "c", "content-type",
				"application/json")
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		send(record);
	}

	private static void send(ProducerRecord<String, String> record) {
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", ServicePlatform.brokers()),
				new StringSerializer(), new StringSerializer())) {
			producer.send(record);
		}
	}

	private static List<ConsumerRecord<String, String>> recordsOf(String subject, int count) {
		var config = new Properties();
		config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, ServicePlatform.brokers());
		try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
			var partitions = consumer.partitionsFor("multaqa.registration.v1")
				.stream()
				.map((info) -> new TopicPartition(info.topic(), info.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var found = new ArrayList<ConsumerRecord<String, String>>();
			await(count + " records of " + subject).until(() -> {
				consumer.poll(Duration.ofMillis(200)).forEach((record) -> {
					if (subject.equals(record.key())) {
						found.add(record);
					}
				});
				return found.size() >= count;
			});
			return found;
		}
	}

	private static String header(ConsumerRecord<?, ?> record, String name) {
		return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

}
