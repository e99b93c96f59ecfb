package org.multaqa.roadmap.web;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalHttpTest extends RunningRoadmap {

	@Nested
	class A_refusal {

		@Test
		void says_who_may_in_the_readers_language() {
			var refused = mena.with("Accept-Language", "ar").post("/meetings/doha-2025/roadmaps", OPENED);

			refused.refused(403, "actor.needs-role");
			assertThat(refused.at("title")).contains("مسؤول المقر الرئيسي");
		}

		@Test
		void names_the_gate_whose_turn_it_is() {
			String path = drafted();
			String content = read(headquarters.post(path + "/presentation").is(200));
			var refused = president.with("Accept-Language", "ar").post(path + "/gates/president/approval", content);

			refused.refused(409, "approval.not-your-turn");
			assertThat(refused.at("title")).contains("الأمين العام");
		}

		@Test
		void for_want_of_a_role_comes_before_what_is_not_there_or_was_seen_otherwise() {
			String path = drafted();
			var observer = as("p-olga", "observer");

			for (var reader : List.of(observer, observer.with("If-Match", "\"1\""))) {
				reader.delete(path + "/initiatives/i-nowhere").refused(403, "actor.needs-role");
				reader.delete(path + "/initiatives/i-one").refused(403, "actor.needs-role");
				reader.put(path + "/initiatives/i-one", initiative("i-one", "r-one")).refused(403, "actor.needs-role");
				reader.put(path + "/initiatives/i-one/milestones/text/reached", "{\"on\": \"2026-02-12\"}")
					.refused(403, "actor.needs-role");
			}
		}

		@Test
		void to_a_stranger_is_the_same_for_a_roadmap_in_the_making_as_for_none() {
			var stranger = as("p-anybody");

			for (String path : List.of(drafted(), "/roadmaps/x-nowhere")) {
				stranger.get(path).refused(404, "roadmap.unknown");
				stranger.get(path + "/editions/1.0").refused(404, "roadmap.unknown");
				stranger.delete(path + "/initiatives/i-one").refused(404, "roadmap.unknown");
			}
		}

		@Test
		void of_what_is_not_there_is_404() {
			headquarters.get("/roadmaps/x-nowhere").refused(404, "roadmap.unknown");
			headquarters.get("/meetings/nowhere-2025/roadmaps").refused(404, "meeting.unknown");
			String path = opened();
			headquarters.get(path + "/initiatives/i-nowhere").refused(404, "initiative.unknown");
			headquarters.get(path + "/editions/1.0").refused(404, "edition.unknown");
			president.post(path + "/gates/treasurer/approval", "{\"contentHash\": \"0\"}")
				.refused(404, "roadmap.unknown-gate");
		}

		@Test
		void of_what_makes_no_sense_is_400_or_422() {
			String path = opened();
			headquarters.post("/meetings/doha-2025/roadmaps", "{\"year\": ").refused(400, "request.malformed-json");
			headquarters.post("/meetings/doha-2025/roadmaps", OPENED.replace("2026", "26"))
				.refused(422, "roadmap.bad-year");
			headquarters.post("/meetings/doha-2025/roadmaps", OPENED.replace("president\"}", "king\"}"))
				.refused(400, "request.bad-member");
			headquarters.post(path + "/initiatives", "{}").refused(400, "request.bad-member");
			headquarters.post(path + "/initiatives", initiative("i-one", "r-one").replace("2026-Q1", "2027-Q1"))
				.refused(422, "initiative.quarter-outside-year");
			headquarters.post(path + "/initiatives", initiative("i-one", "r-one").replace("2026-02-15", "2026-02-30"))
				.refused(400, "request.bad-member");
			headquarters.post(path + "/initiatives", initiative("i-one", "r-one").replace("[\"r-one\"]", "[]"))
				.refused(409, "initiative.no-source");
			headquarters.post(path + "/consultation", "{\"until\": \"2020-01-15T18:00\"}")
				.refused(422, "consultation.end-out-of-bounds");
			headquarters.post(path + "/consultation", "{\"until\": \"in a week\"}").refused(400, "request.bad-member");
			headquarters.put(path + "/consultation/end", "{}").refused(400, "request.bad-member");
			headquarters.post(path + "/consultation").is(200);
			mena.post(path + "/comments", "{\"language\": \"arabic_please\", \"words\": \"حسن\"}")
				.refused(400, "request.bad-value");
		}

	}

}
