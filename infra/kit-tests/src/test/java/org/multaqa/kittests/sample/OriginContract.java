package org.multaqa.kittests.sample;

import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.model.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.multaqa.kittests.sample.SampleEvents.header;

/** Only the owner of a topic is believed, and only there. */
interface OriginContract extends SampleEvents {

	String SUPPORTED = "org.multaqa.recommendation.supported.v1";

	String CONTENT = "{\"recommendation\":\"x\",\"meeting\":\"doha-2025\",\"office\":\"mena\",\"by\":\"p-mallory\"}";

	@Test
	default void an_event_from_who_does_not_own_its_topic_is_kept_aside_and_holds_up_no_true_one() {
		String subject = subject("forged");
		String mine = Topic.RECOMMENDATIONS.wireName();
		publish(mine, "/services/sessions", subject, 1, SUPPORTED, CONTENT, "p-mallory");
		var forged = refused(mine + " belongs to /services/recommendations, and this is from /services/sessions");
		publish(subject, 1, "p-omar");

		awaitSeen(subject, 1);
		assertThat(parked().isParked(subject)).isFalse();
		var copy = recordOf(Topic.DEAD_LETTERS, forged.subject());
		assertThat(copy.value()).isEqualTo(CONTENT);
		assertThat(header(copy, "multaqa_reason")).contains("this is from /services/sessions");
	}

	@Test
	default void an_event_on_the_topic_of_another_family_is_kept_aside_whoever_sent_it() {
		String subject = subject("astray");
		publish(Topic.WORKSHOPS.wireName(), Topic.WORKSHOPS.source(), subject, 1, SUPPORTED, CONTENT, "p-mallory");

		refused(SUPPORTED + " on multaqa.workshops.v1 instead of multaqa.recommendations.v1");
		assertThat(seen().find(subject)).isEmpty();
	}

	@Test
	default void a_type_that_nobody_knows_takes_no_number_away_unless_the_owner_tells_it() {
		String subject = subject("unsung");
		publish(Topic.PEOPLE.wireName(), Topic.WORKSHOPS.source(), subject, 1, "org.multaqa.recommendation.sung.v1",
				"{}", "p-mallory");

		refused("multaqa.people.v1 belongs to /services/identity, and this is from /services/sessions");
	}

	@Test
	default void a_tombstone_erases_nothing_but_people() {
		String sick = subject("erased");
		publish(sick, 1, SampleService.POISON);
		await("waits").until(() -> waiting(sick) == 1);
		send(new ProducerRecord<>(Topic.RECOMMENDATIONS.wireName(), sick, null));

		refused("a tombstone on multaqa.recommendations.v1, where nothing is erased");
		assertThat(waiting(sick)).isEqualTo(1);
	}

	private ParkedSubjects.Parked refused(String reason) {
		return await(reason)
			.until(() -> parked().longest(1_000)
				.stream()
				.filter((one) -> one.subject().startsWith("unreadable/") && one.reason().equals(reason))
				.findFirst(), (found) -> found.isPresent())
			.orElseThrow();
	}

	private static String subject(String name) {
		return "recommendation/" + name + "-" + UUID.randomUUID().toString().substring(0, 8);
	}

}
