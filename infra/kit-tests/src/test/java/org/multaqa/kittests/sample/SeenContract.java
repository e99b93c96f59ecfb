package org.multaqa.kittests.sample;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.web.SeenInterceptor;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.multaqa.kittests.sample.SampleApi.NOTE;
import static org.multaqa.kittests.sample.SampleApi.assertProblem;
import static org.multaqa.kittests.sample.SampleApi.key;
import static org.multaqa.kittests.sample.SampleApi.locationOf;
import static org.multaqa.kittests.sample.SampleApi.signedIn;

/** What a caller has seen, the service waits for. */
interface SeenContract extends SampleApi, SampleEvents {

	@Test
	default void a_request_waits_until_the_service_has_come_as_far_as_its_sender() throws Exception {
		String note = locationOf(post(NOTE, key()));
		String subject = newSubject();
		publish(subject, 1, "p-omar");
		assertThat(read(note, subject + "@1").getStatusCode().value()).isEqualTo(200);

		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var asked = people.submit(() -> read(note, subject + "@2"));
			await("it waits").during(Duration.ofMillis(200)).until(() -> !asked.isDone());
			publish(subject, 2, "p-omar");

			assertThat(asked.get().getStatusCode().value()).isEqualTo(200);
		}
	}

	@Test
	default void an_event_of_a_type_that_is_not_known_here_is_no_reason_to_wait_for_ever() {
		String note = locationOf(post(NOTE, key()));
		String subject = newSubject();
		publish(subject, 1, "org.multaqa.recommendation.sung.v1", "{}", "p-omar");

		assertThat(read(note, subject + "@1").getStatusCode().value()).isEqualTo(200);
	}

	@Test
	default void what_has_not_arrived_in_time_is_refused_and_may_be_tried_again() {
		String note = locationOf(post(NOTE, key()));
		String subject = newSubject();

		var answer = read(note, "meeting/doha-2025@9, " + subject + "@1");

		assertProblem(answer, 409, "replica.behind");
		assertThat(answer.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
		assertThat(answer.getBody()).contains("“" + subject + "”");
	}

	@Test
	default void what_was_given_up_is_nothing_to_wait_for() {
		String note = locationOf(post(NOTE, key()));
		String sick = newSubject();
		publish(sick, 1, SampleService.POISON);
		await("it waits for an operator").until(() -> waiting(sick) == 1);
		skip(sick, sick + "@1");

		assertThat(read(note, sick + "@1").getStatusCode().value()).isEqualTo(200);
	}

	@Test
	default void a_subject_of_which_nothing_is_kept_is_nothing_to_wait_for() {
		String note = locationOf(post(NOTE, key()));

		assertThat(read(note, "meeting/doha-2025@999,weather/today@1").getStatusCode().value()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "recommendation/r-1", "recommendation@1", "recommendation/r-1@-1", "recommendation/r 1@1",
			"recommendation/$where@1", "recommendation/r-1@1,", "recommendation/r-1@1;meeting/doha-2025@2" })
	default void what_cannot_be_read_is_refused(String seen) {
		assertProblem(read("/api/v1/notes/any", seen), 400, "request.malformed-header");
	}

	@Test
	default void more_than_fifty_subjects_are_refused() {
		String fifty = String.join(",", Collections.nCopies(50, "meeting/doha-2025@1"));

		assertProblem(read("/api/v1/notes/any", fifty), 404, "note.unknown");
		assertProblem(read("/api/v1/notes/any", fifty + ",meeting/doha-2025@1"), 400, "request.malformed-header");
	}

	@Test
	default void a_stranger_is_turned_away_at_once() {
		var answer = exchange(HttpMethod.GET, "/api/v1/notes/any", null,
				Map.of(SeenInterceptor.SEEN, newSubject() + "@1"));

		assertProblem(answer, 401, "actor.not-signed-in");
	}

	private ResponseEntity<String> read(String address, String seen) {
		return exchange(HttpMethod.GET, address, null, signedIn(SeenInterceptor.SEEN, seen));
	}

	private static String newSubject() {
		return "recommendation/seen-" + UUID.randomUUID().toString().substring(0, 8);
	}

}
