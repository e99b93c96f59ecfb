package org.multaqa.kittests.sample;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.testkit.TestTokens;
import org.multaqa.kittests.sample.SampleService.Seen;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.multaqa.kittests.sample.SampleApi.as;
import static org.multaqa.kittests.sample.SampleApi.assertProblem;
import static org.multaqa.kittests.sample.SampleEvents.header;

/** What becomes of events that cannot be applied. */
interface ParkingContract extends SampleApi, SampleEvents {

	@Test
	default void a_poisoned_event_parks_its_subject_and_no_other_until_it_is_skipped() {
		String sick = "recommendation/sick-" + UUID.randomUUID().toString().substring(0, 8);
		String well = "recommendation/well-" + UUID.randomUUID().toString().substring(0, 8);
		publish(sick, 1, SampleService.POISON);
		publish(sick, 2, "p-omar");
		publish(well, 1, "p-omar");

		awaitSeen(well, 1);
		await("both wait").until(() -> waiting(sick) == 2);
		assertThat(seen().find(sick)).isEmpty();

		assertThat(skip(sick, sick + "@1").getStatusCode().value()).isEqualTo(200);
		awaitSeen(sick, 1);
		assertThat(parked().isParked(sick)).isFalse();
	}

	@Test
	default void skipping_again_gives_up_no_other_event_than_the_one_that_was_seen() {
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
	default void only_who_runs_the_platform_resumes_and_skips() {
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
	default void two_who_resume_at_once_lose_no_event() throws Exception {
		String late = "recommendation/late-" + UUID.randomUUID().toString().substring(0, 8);
		SampleService.BEFORE.put(late + "@1", ParkingContract::refuse);
		SampleService.BEFORE.put(late + "@2", ParkingContract::refuse);
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
		assertThat(seen().find(late)).contains(new Seen(3));
	}

	@Test
	default void an_event_that_is_no_json_is_parked() {
		String subject = "recommendation/torn-" + UUID.randomUUID().toString().substring(0, 8);
		publish(subject, 1, "org.multaqa.recommendation.submitted.v1", "{torn", "p-omar");

		await("parked").until(() -> parked().isParked(subject));
	}

	@Test
	default void of_an_event_that_may_have_to_be_erased_no_copy_holds_the_content() {
		String person = "person/p-" + UUID.randomUUID().toString().substring(0, 8);
		String other = "recommendation/copied-" + UUID.randomUUID().toString().substring(0, 8);
		SampleService.BEFORE.put(person + "@1", ParkingContract::refuse);
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

	private ResponseEntity<String> resume(String subject) {
		return exchange(HttpMethod.POST, "/api/v1/operations/parked/resumption?subject=" + subject, "",
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

}
