package org.multaqa.recommendations.web;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalsTest extends DecidingOffices {

	@Nested
	class A_refusal {

		@Test
		void says_who_may() {
			var refused = lac.with("Accept-Language", "en").post("/meetings/doha-2025/recommendations", DRAFT);

			refused.refused(403, "actor.other-office");
			assertThat(refused.at("title")).contains("mena").contains("delegate");
		}

		@Test
		void speaks_the_readers_language() {
			for (var expected : Map
				.of("ar", "لا توجد توصية", "fr", "Il n’y a pas", "es", "No hay ninguna", "en", "There is no")
				.entrySet()) {
				var refused = mena.with("Accept-Language", expected.getKey()).get("/recommendations/r-nowhere");

				refused.refused(404, "recommendation.unknown");
				assertThat(refused.at("title")).contains(expected.getValue()).contains("r-nowhere");
			}
		}

		@Test
		void of_an_unknown_meeting_is_404() {
			mena.post("/meetings/nowhere-2025/recommendations", DRAFT).refused(404, "meeting.unknown");
			mena.get("/meetings/nowhere-2025/recommendations").refused(404, "meeting.unknown");
		}

		@Test
		void of_words_that_were_never_said_is_409() {
			mena.post("/meetings/doha-2025/recommendations", DRAFT.replace("\"تقويم واحد\"}]", "\"تقويمان\"}]"))
				.refused(409, "citation.not-in-output");
			mena.post("/meetings/doha-2025/recommendations", DRAFT.replace("o-calendar", "o-nowhere"))
				.refused(409, "citation.unknown-output");
		}

		@Test
		void of_what_makes_no_sense_is_400_or_422() {
			mena.post("/meetings/doha-2025/recommendations", "{\"office\": ").refused(400, "request.malformed-json");
			mena.post("/meetings/doha-2025/recommendations", "{}").refused(400, "request.bad-member");
			mena.post("/meetings/doha-2025/recommendations",
					DRAFT.replace("\"title\": {\"ar\"", "\"title\": {\"arabic_please\""))
				.refused(400, "request.bad-member");
			mena.post("/meetings/doha-2025/recommendations",
					DRAFT.replace("\"authentic\": \"ar\"", "\"authentic\": \"en\""))
				.refused(422, "recommendation.authentic-missing");
			mena.post("/meetings/doha-2025/recommendations", DRAFT.replace("نوصي", "نوصي ".repeat(2_001)))
				.refused(422, "text.too-long");
			String path = submitted();
			lac.put(path + "/positions/lac", "{\"stance\": \"maybe\"}").refused(400, "request.bad-member");
			lac.put(path + "/positions/lac", "{}").refused(400, "request.bad-member");
		}

	}

}
