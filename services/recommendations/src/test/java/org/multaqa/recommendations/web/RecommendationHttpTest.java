package org.multaqa.recommendations.web;

import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.testkit.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationHttpTest extends DecidingOffices {

	@Nested
	class A_recommendation {

		@Test
		void goes_from_a_draft_to_an_agreement_with_a_reservation() {
			var drafted = mena.post("/meetings/doha-2025/recommendations", DRAFT).is(201);
			String path = "/recommendations/" + drafted.at("id");
			assertThat(drafted.etag()).isEqualTo("\"1\"");
			assertThat(drafted.body().at("/citations/0/session").asString()).isEqualTo("s-one");
			assertThat(drafted.body().at("/citations/0/hash").asString()).isEqualTo(Hashes.sha256(WORDS));

			mena.post(path + "/submission").is(200);
			organiser.post(path + "/discussion").refused(409, "recommendation.support-needed");
			lac.put(path + "/supports/lac").is(200);
			organiser.post(path + "/discussion").is(200);
			mena.put(path + "/positions/mena", "{\"stance\": \"support\"}").is(200);
			lac.put(path + "/positions/lac", "{\"stance\": \"reserve\", \"reason\": {\"es\": \"falta tiempo\"}}")
				.is(200);
			var early = organiser.with("Accept-Language", "ar").post(path + "/decision");
			early.refused(409, "recommendation.positions-missing");
			assertThat(early.at("title")).contains("لم يحن وقت القرار").contains("africa وasia-oceania");
			as("p-adjoa", "head:africa").put(path + "/positions/africa", "{\"stance\": \"can-live-with\"}").is(200);
			as("p-mei", "head:asia-oceania").put(path + "/positions/asia-oceania", "{\"stance\": \"support\"}").is(200);

			var agreed = organiser.post(path + "/decision").is(200);
			assertThat(agreed.at("stage")).isEqualTo("agreed");
			assertThat(agreed.body().at("/tally/reserve").asInt()).isEqualTo(1);
			assertThat(agreed.body().at("/reservations/0/office").asString()).isEqualTo("lac");
			var lifted = lac.delete(path + "/reservations/lac").is(200);
			assertThat(lifted.body().path("reservations").isEmpty()).isTrue();
		}

	}

	@Nested
	class A_repetition {

		@Test
		void under_the_same_key_answers_the_same_and_refuses_another_body() {
			var hind = mena.with("Idempotency-Key", key());
			var first = hind.post("/meetings/doha-2025/recommendations", DRAFT).is(201);
			var again = hind.post("/meetings/doha-2025/recommendations", DRAFT).is(201);

			assertThat(again.body()).isEqualTo(first.body());
			assertThat(again.response().getHeaders().getLocation())
				.isEqualTo(first.response().getHeaders().getLocation());
			hind.post("/meetings/doha-2025/recommendations", DRAFT.replace("نوصي", "ننصح"))
				.refused(422, "idempotency.other-body");
		}

		@Test
		void of_an_intent_changes_nothing() {
			String path = submitted();
			var first = lac.put(path + "/supports/lac").is(200);

			assertThat(lac.put(path + "/supports/lac").is(200).etag()).isEqualTo(first.etag());
			assertThat(mena.post(path + "/submission").is(200).etag()).isEqualTo(first.etag());
		}

	}

	@Nested
	class An_edit {

		private static final String REWORDED = """
				{"title": {"ar": "تقويم واحد"}, "text": {"ar": "نوصي بتقويم مشترك."},
				 "citations": [{"output": "o-calendar", "quote": "تقويم واحد"}]}
				""";

		@Test
		void needs_the_version_that_was_seen() {
			String path = submitted();

			mena.put(path, REWORDED).refused(428, "precondition.required");
			mena.with("If-Match", "\"1\"").put(path, REWORDED).refused(412, "precondition.stale");
			mena.with("If-Match", "1").put(path, REWORDED).refused(400, "request.malformed-header");
			var reworded = mena.with("If-Match", "\"2\"").put(path, REWORDED).is(200);
			assertThat(reworded.etag()).isEqualTo("\"3\"");
			assertThat(reworded.body().path("wording").asInt()).isEqualTo(2);
		}

		@Test
		void lists_the_languages_that_stayed_behind() {
			String both = DRAFT.replace("\"نوصي بتقويم واحد.\"", "\"نوصي بتقويم واحد.\", \"en\": \"We recommend it.\"");
			String path = pathOf(mena.post("/meetings/doha-2025/recommendations", both).is(201));
			String moved = REWORDED.replace("مشترك.\"", "مشترك.\", \"en\": \"We recommend it.\"");

			assertThat(mena.with("If-Match", "\"1\"").put(path, moved).is(200).body().at("/stale/0").asString())
				.isEqualTo("en");
		}

	}

	@Nested
	class What_is_said_in_the_room_later {

		@Test
		void is_shown_beside_the_frozen_quote() {
			var output = new OutputId("o-reworded-later");
			try (var told = new EventPublisher()) {
				told.tell(1, recorded(output));
				var drafted = await("the output has arrived").until(() -> mena
					.post("/meetings/doha-2025/recommendations", DRAFT.replace("o-calendar", output.value())),
						(answer) -> answer.status() == 201);
				String path = pathOf(drafted);
				told.tell(2, new OutputReworded(new MeetingId(MEETING), output, 2, "أخرى", Hashes.sha256("أخرى"),
						new PersonId("p-hind")));

				await("the other wording has arrived")
					.until(() -> mena.get(path).body().at("/citations/0/latest").asInt() == 2);
				assertThat(mena.get(path).body().at("/citations/0/wording").asInt()).isEqualTo(1);
				assertThat(mena.get(path).body().at("/citations/0/quote").asString()).isEqualTo("تقويم واحد");
			}
		}

	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
