package org.multaqa.kittests.sample;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.kittests.sample.SampleApi.NOTE;
import static org.multaqa.kittests.sample.SampleApi.subjectOf;
import static org.multaqa.kittests.sample.SampleEvents.header;

/** How events leave and arrive. */
interface EventContract extends SampleApi, SampleEvents {

	@Test
	default void a_command_is_stored_and_told_and_comes_back_to_listeners() {
		var answer = post(NOTE, UUID.randomUUID().toString());

		assertThat(answer.getStatusCode().value()).isEqualTo(201);
		assertThat(answer.getHeaders().getETag()).isEqualTo("\"1\"");
		awaitSeen(subjectOf(answer), 1);
	}

	@Test
	default void on_the_wire_an_event_is_a_plain_cloud_event() {
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
	default void an_event_of_an_unknown_type_is_skipped_and_counted() {
		String subject = "recommendation/new-" + UUID.randomUUID().toString().substring(0, 8);
		publish(subject, 1, "org.multaqa.recommendation.sung.v1", "{}", "p-omar");
		publish(subject, 2, "p-omar");

		awaitSeen(subject, 1);
	}

	@Test
	default void an_event_with_an_unknown_member_is_read() {
		String subject = "recommendation/more-" + UUID.randomUUID().toString().substring(0, 8);
		publish(subject, 1, "org.multaqa.recommendation.supported.v1",
				"{\"recommendation\":\"x\",\"meeting\":\"doha-2025\",\"office\":\"mena\",\"by\":\"p-omar\",\"mood\":1}",
				"p-omar");

		awaitSeen(subject, 1);
	}

}
