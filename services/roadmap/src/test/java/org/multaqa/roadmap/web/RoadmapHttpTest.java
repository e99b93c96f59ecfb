package org.multaqa.roadmap.web;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.testkit.Api;
import org.multaqa.testkit.EventPublisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapHttpTest extends RunningRoadmap {

	@Nested
	class A_roadmap {

		@Test
		void goes_from_a_blank_page_to_an_edition() {
			var opened = headquarters.post("/meetings/doha-2025/roadmaps", OPENED).is(201);
			String path = "/roadmaps/" + opened.at("id");

			headquarters.post(path + "/initiatives", initiative("i-one", "r-two"))
				.refused(409, "initiative.source-not-agreed");
			var drafted = mena.post(path + "/initiatives", initiative("i-one", "r-one")).is(201);
			assertThat(drafted.body().at("/initiatives/0/reservations/0/office").asString()).isEqualTo("lac");
			headquarters.post(path + "/consultation").is(200);
			mena.post(path + "/comments", "{\"initiative\": \"i-one\", \"language\": \"ar\", \"words\": \"حسن\"}")
				.is(201);
			headquarters.post(path + "/presentation").refused(409, "consultation.open");
			headquarters.post(path + "/consultation/closing").is(200);
			var presented = headquarters.post(path + "/presentation").is(200);
			String first = read(presented);
			president.with("Accept-Language", "ar")
				.post(path + "/gates/president/approval", first)
				.refused(409, "approval.not-your-turn");
			secretaryGeneral.post(path + "/gates/sg/approval", first).is(200);
			president.post(path + "/gates/president/return", "{\"reason\": {\"en\": \"Say how it is measured.\"}}")
				.is(200);

			var revised = mena.with("If-Match", headquarters.get(path).is(200).etag())
				.put(path + "/initiatives/i-one", initiative("i-one", "r-one").replace("Q1", "Q2"))
				.is(200);
			assertThat(revised.at("stage")).isEqualTo("drafting");
			assertThat(revised.body().at("/gates/0/state").asString()).isEqualTo("waiting");
			secretaryGeneral.post(path + "/gates/sg/approval", first).refused(409, "approval.content-changed");
			String second = read(headquarters.post(path + "/presentation").is(200));
			headquarters.post(path + "/editions").refused(409, "approval.missing");
			secretaryGeneral.post(path + "/gates/sg/approval", second).is(200);
			assertThat(president.post(path + "/gates/president/approval", second).is(200).at("stage"))
				.isEqualTo("approved");

			var edition = headquarters.post(path + "/editions").is(201);
			assertThat(edition.at("number")).isEqualTo("1.0");
			assertThat(edition.at("editionHash")).hasSize(64);
			var read = as("p-anybody").get(path + "/editions/1.0").is(200);
			assertThat(read.body()).as("as it was answered when it was published").isEqualTo(edition.body());
			headquarters.post(path + "/editions").refused(409, "edition.same-content");
			as("p-yusuf", "delegate:mena")
				.put(path + "/initiatives/i-one/milestones/text/reached", "{\"on\": \"2026-02-12\"}")
				.is(200);
			assertThat(headquarters.get(path).body().at("/initiatives/0/milestones/0/reached").asString())
				.isEqualTo("2026-02-12");
		}

	}

	@Nested
	class An_edit {

		@Test
		void needs_the_version_that_was_seen() {
			String path = drafted();
			String other = initiative("i-one", "r-one").replace("Q1", "Q3");

			mena.put(path + "/initiatives/i-one", other).refused(428, "precondition.required");
			mena.with("If-Match", "\"1\"").put(path + "/initiatives/i-one", other).refused(412, "precondition.stale");
			assertThat(mena.with("If-Match", "\"2\"").put(path + "/initiatives/i-one", other).is(200).etag())
				.isEqualTo("\"3\"");
		}

		@Test
		void of_a_published_roadmap_is_shown_as_a_difference() {
			String path = approved();
			headquarters.post(path + "/editions").is(201);
			assertThat(as("p-anybody").get("/meetings/doha-2025/roadmaps").body().findValuesAsString("edition"))
				.contains("1.0");
			headquarters.with("If-Match", headquarters.get(path).is(200).etag())
				.put(path + "/initiatives/i-one", initiative("i-one", "r-one").replace("Q1", "Q3"))
				.is(200);

			var difference = headquarters.get(path + "/editions/1.0/changes/present").is(200);
			assertThat(difference.body().at("/changed/0/differences/0/aspect").asString()).isEqualTo("dates");
			assertThat(difference.body().at("/changed/0/differences/0/member").asString()).isEqualTo("quarters");
			headquarters.delete(path + "/initiatives/i-one").is(200);
			assertThat(headquarters.get(path + "/editions/1.0").is(200).body().path("initiatives").size()).isEqualTo(1);
		}

	}

	@Nested
	class A_comment {

		@Test
		void is_answered_as_it_stands_in_the_list_of_what_was_said() {
			String path = drafted();
			headquarters.post(path + "/consultation").is(200);

			var made = mena.post(path + "/comments", "{\"language\": \"ar\", \"words\": \"حسن\"}").is(201);

			assertThat(made.at("words")).isEqualTo("حسن");
			assertThat(made.response().getHeaders().getLocation()).hasToString("/api/v1" + path + "/comments");
			assertThat(headquarters.get(path + "/comments").is(200).body().get(0)).isEqualTo(made.body());

			var answer = "{\"language\": \"en\", \"words\": \"Thank you\"}";
			String address = path + "/comments/" + made.at("id") + "/answer";
			mena.put(address, answer).refused(403, "actor.needs-role");
			headquarters.put(path + "/comments/c-nowhere/answer", answer).refused(404, "comment.unknown");
			assertThat(headquarters.put(address, answer).is(200).body().at("/answer/words").asString())
				.isEqualTo("Thank you");
			assertThat(mena.get(path + "/comments").body().at("/0/answer/by").asString()).isEqualTo("p-clara");
		}

	}

	@Nested
	class The_archive {

		@Test
		void changes_nothing_and_stays_readable() {
			var clara = Api.as(port, "p-clara", "past-2024:headquarters:hq");
			try (var told = new EventPublisher()) {
				var meeting = new MeetingId("past-2024");
				told.tell(1, planned(meeting));
				told.tell(2, new MeetingStageReached(meeting, MeetingStage.RUNNING));
				await("the meeting has arrived").until(() -> clara.get("/meetings/past-2024/roadmaps").status() == 200);
				String path = "/roadmaps/" + clara.post("/meetings/past-2024/roadmaps", OPENED).is(201).at("id");
				told.tell(3, new MeetingStageReached(meeting, MeetingStage.ARCHIVED));
				await("the stage has arrived").until(() -> clara.post(path + "/consultation").status() == 409);

				var refused = clara.with("Accept-Language", "ar").post(path + "/consultation");
				refused.refused(409, "meeting.archived");
				assertThat(refused.at("title")).contains("الملتقى");
				clara.post("/meetings/past-2024/roadmaps", OPENED).refused(409, "meeting.archived");
				clara.get(path).is(200);
			}
		}

	}

	@Nested
	class A_fact_of_another_service {

		@Test
		void is_waited_for_where_the_sender_has_seen_it() {
			String path = opened();
			var fresh = new RecommendationId("r-" + key());
			try (var told = new EventPublisher()) {
				told.tell(1, drafted(fresh));
				told.tell(2, agreed(fresh));
				told.tell(3, new ReservationLifted(fresh, new MeetingId("doha-2025"), new OfficeId("lac"),
						new PersonId("p-layan")));
			}

			headquarters.with("Multaqa-Seen", "recommendation/" + fresh + "@3, meeting/doha-2025@2")
				.post(path + "/initiatives", initiative("i-fresh", fresh.value()))
				.is(201);
		}

	}

}
