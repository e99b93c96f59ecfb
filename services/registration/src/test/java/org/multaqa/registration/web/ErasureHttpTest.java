package org.multaqa.registration.web;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.ServicePlatform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The erasure of a person: who may have it, what stands in its way, what it does. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasureHttpTest extends Running {

	@Test
	void a_person_sees_what_it_would_do_and_has_it_done() {
		String person = unique("p");
		String meeting = openMeeting();
		seated(delegation(meeting, "regional-office", "{\"delegate\": 1}"), person, "delegate");

		var outlook = as(person).get(erasure(person)).is(200);

		assertThat(outlook.body().path("leaves").path(0).path("id").asString()).isEqualTo(meeting);
		assertThat(outlook.body().path("duties").isEmpty()).isTrue();
		as(person).post(erasure(person)).is(204);
		assertThat(IDENTITY.erased()).contains(person + " by " + person);
	}

	@Test
	void a_founder_has_it_done_for_somebody() {
		String person = unique("p");

		founder().post(erasure(person)).is(204);

		assertThat(IDENTITY.erased()).contains(person + " by p-layan");
	}

	@Test
	void who_organises_a_meeting_alone_appoints_somebody_else_first() {
		String person = unique("p");
		String meeting = unique("m");
		as(person, "*:founder").post("/meetings", plan(meeting)).is(201);

		as(person).post(erasure(person)).refused(409, "person.organises-alone");
		as(person).put("/meetings/" + meeting + "/roles/p-layan/organiser").is(200);

		as(person).post(erasure(person)).is(204);
	}

	@Test
	void who_leads_a_delegation_while_the_meeting_runs_hands_over_first() {
		String person = unique("p");
		String meeting = openMeeting();
		seated(delegation(meeting, "regional-office", "{\"head\": 1}"), person, "head");
		assertThat(as(person).get(erasure(person)).is(200).body().path("duties").isEmpty()).isTrue();
		founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"running\"}").is(200);

		as(person).post(erasure(person)).refused(409, "person.leads-delegation");
		founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"closed\"}").is(200);

		var outlook = as(person).get(erasure(person)).is(200).body();
		assertThat(outlook.path("stays").path(0).path("id").asString()).isEqualTo(meeting);
		as(person).post(erasure(person)).is(204);
	}

	@Test
	void what_identity_refuses_is_passed_on_in_its_words() {
		as("the-last-founder", "*:founder").post(erasure("the-last-founder")).refused(409, "founder.last");
	}

	@Test
	void when_identity_tells_it_the_seat_is_free_and_who_waits_has_it() {
		String meeting = openMeeting();
		String delegation = delegation(meeting, "regional-office", "{\"delegate\": 1}");
		String person = unique("p");
		String next = unique("p");
		seated(delegation, person, "delegate");
		nominate(delegation, next);
		founder().put("/meetings/" + meeting + "/roles/" + person + "/observer").is(200);
		assertThat(statusOf(delegation, next)).isEqualTo("waiting");

		tombstone(person);

		await("the seat").until(() -> statusOf(delegation, next).equals("nominated"));
		assertThat(statusOf(delegation, person)).isEqualTo("withdrawn");
		await("no role").until(() -> !founder().get("/meetings/" + meeting).body().toString().contains(person));
		tombstone(person);
		assertThat(statusOf(delegation, next)).isEqualTo("nominated");
	}

	@Test
	void who_was_there_stays_in_a_meeting_that_is_over() {
		String meeting = openMeeting();
		String delegation = delegation(meeting, "regional-office", "{\"delegate\": 2}");
		String person = unique("p");
		String other = unique("p");
		seated(delegation, person, "delegate");
		String open = delegation(openMeeting(), "regional-office", "{\"delegate\": 1}");
		nominate(open, other);
		for (String stage : List.of("running", "closed")) {
			founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"" + stage + "\"}").is(200);
		}

		tombstone(person);
		tombstone(other);

		await("both are told").until(() -> statusOf(open, other).equals("withdrawn"));
		assertThat(statusOf(delegation, person)).isEqualTo("approved");
	}

	private void nominate(String delegation, String person) {
		founder()
			.post("/delegations/" + delegation + "/members",
					"{\"person\": \"%s\", \"roles\": [\"delegate\"]}".formatted(person))
			.is(201);
	}

	private String statusOf(String delegation, String person) {
		return founder().get("/delegations/" + delegation + "/members/" + person).is(200).at("status");
	}

	private static String erasure(String person) {
		return "/people/" + person + "/erasure";
	}

	private static void tombstone(String person) {
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", ServicePlatform.brokers()),
				new StringSerializer(), new ByteArraySerializer())) {
			producer.send(new ProducerRecord<>("multaqa.people.v1", "person/" + person, null));
		}
	}

}
