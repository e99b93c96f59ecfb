package org.multaqa.roadmap.web;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.Api;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RepetitionHttpTest extends RunningRoadmap {

	private static final int MANY = 6;

	@Nested
	class A_repetition {

		@Test
		void under_the_same_key_answers_the_same_and_refuses_another_body() {
			var clara = headquarters.with("Idempotency-Key", key());
			var first = clara.post("/meetings/doha-2025/roadmaps", OPENED).is(201);

			assertThat(clara.post("/meetings/doha-2025/roadmaps", OPENED).is(201).body()).isEqualTo(first.body());
			clara.post("/meetings/doha-2025/roadmaps", OPENED.replace("2026", "2027"))
				.refused(422, "idempotency.other-body");
		}

		@Test
		void adds_an_initiative_and_a_comment_once() {
			String path = opened();
			String unnamed = initiative("i-one", "r-one").replace("\"id\": \"i-one\", ", "");
			var clara = headquarters.with("Idempotency-Key", key());
			var first = clara.post(path + "/initiatives", unnamed).is(201);
			var again = clara.post(path + "/initiatives", unnamed).is(201);
			assertThat(again.body()).isEqualTo(first.body());
			assertThat(again.response().getHeaders().getLocation())
				.isEqualTo(first.response().getHeaders().getLocation());
			clara.get(String.valueOf(first.response().getHeaders().getLocation()).replace("/api/v1", "")).is(200);

			headquarters.post(path + "/consultation").is(200);
			var noura = mena.with("Idempotency-Key", key());
			var said = noura.post(path + "/comments", "{\"language\": \"ar\", \"words\": \"حسن\"}").is(201);
			assertThat(noura.post(path + "/comments", "{\"language\": \"ar\", \"words\": \"حسن\"}").is(201).body())
				.isEqualTo(said.body());
			assertThat(mena.get(path + "/comments").is(200).body().size()).isEqualTo(1);
		}

		@Test
		void of_an_intent_changes_nothing() {
			String path = drafted();
			var presented = headquarters.post(path + "/presentation").is(200);
			assertThat(headquarters.post(path + "/presentation").is(200).etag()).isEqualTo(presented.etag());
			var approved = secretaryGeneral.post(path + "/gates/sg/approval", read(presented)).is(200);
			assertThat(secretaryGeneral.post(path + "/gates/sg/approval", read(presented)).is(200).etag())
				.isEqualTo(approved.etag());
		}

	}

	@Nested
	class Many_at_the_same_moment {

		@Test
		void publish_one_edition() {
			String path = approved();

			var answers = together(() -> headquarters.post(path + "/editions"));

			assertThat(answers).filteredOn((answer) -> answer.status() == 201).hasSize(1);
			assertThat(answers).filteredOn((answer) -> answer.status() != 201)
				.allSatisfy((answer) -> answer.refused(409, "edition.same-content"));
			assertThat(headquarters.get(path).body().path("editions").size()).isEqualTo(1);
		}

		@Test
		void are_all_heard() {
			String path = drafted();
			headquarters.post(path + "/consultation").is(200);

			together(() -> mena.post(path + "/comments", "{\"language\": \"ar\", \"words\": \"حسن\"}"))
				.forEach((answer) -> answer.is(201));

			assertThat(headquarters.get(path + "/comments").is(200).body().size()).isEqualTo(MANY);
		}

		private static List<Api.Answer> together(Callable<Api.Answer> call) {
			try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
				return people.invokeAll(Collections.nCopies(MANY, call)).stream().map(Future::resultNow).toList();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
