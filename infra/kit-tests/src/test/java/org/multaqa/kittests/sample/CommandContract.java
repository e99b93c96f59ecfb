package org.multaqa.kittests.sample;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.kittests.sample.SampleApi.NOTE;
import static org.multaqa.kittests.sample.SampleApi.assertProblem;
import static org.multaqa.kittests.sample.SampleApi.locationOf;

/** What a command answers, and what it answers again. */
interface CommandContract extends SampleApi {

	@Test
	default void a_command_repeated_under_its_key_does_nothing_again() {
		String key = UUID.randomUUID().toString();
		var first = post(NOTE, key);
		var second = post(NOTE, key);

		assertThat(second.getStatusCode().value()).isEqualTo(201);
		assertThat(second.getHeaders().getLocation()).isEqualTo(first.getHeaders().getLocation());
		assertThat(second.getHeaders().getETag()).isEqualTo("\"1\"");
	}

	@Test
	default void a_command_with_another_body_under_the_same_key_is_refused() {
		String key = UUID.randomUUID().toString();
		post(NOTE, key);

		assertProblem(post("{\"text\": {\"en\": \"another\"}}", key), 422, "idempotency.other-body");
	}

	@Test
	default void another_command_without_a_body_under_the_same_key_is_refused() {
		String location = locationOf(post(NOTE, UUID.randomUUID().toString()));
		String key = UUID.randomUUID().toString();

		assertThat(postTo(location + "/submission", "", key).getBody()).contains("\"submissions\":2");
		assertThat(postTo(location + "/submission", "", key).getBody()).contains("\"submissions\":2");
		assertProblem(postTo(location + "/withdrawal", "", key), 422, "idempotency.other-body");
	}

	@Test
	default void a_command_needs_the_version_that_was_seen() {
		String location = locationOf(post(NOTE, UUID.randomUUID().toString()));

		assertProblem(put(location, "{\"text\": {\"en\": \"two\"}}", null), 428, "precondition.required");
		assertThat(put(location, "{\"text\": {\"en\": \"two\"}}", "\"1\"").getHeaders().getETag()).isEqualTo("\"2\"");
		var late = put(location, "{\"text\": {\"en\": \"three\"}}", "\"1\"");
		assertProblem(late, 412, "precondition.stale");
		assertThat(late.getHeaders().getFirst("Multaqa-Sequence")).as("what was faster, to wait for").isEqualTo("2");
	}

}
