package org.multaqa.roadmap.web;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.roadmap.RoadmapService;
import org.multaqa.roadmap.application.DelegationReplica;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.testkit.Api;
import org.multaqa.testkit.EventPublisher;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(classes = RoadmapService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,roadmap", "multaqa.roadmap.patience=0s" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapServiceTest {

	private static final String MEETING = "doha-2025";

	private static final int MANY = 6;

	private static final String OPENED = """
			{"year": 2026, "title": {"ar": "خريطة الطريق"}, "impactAreas": [{"key": "change", "names": {"en": "Change"}}],
			 "gates": [{"key": "sg", "names": {"ar": "الأمين العام", "en": "Secretary General"}, "role": "secretary-general"},
			           {"key": "president", "names": {"ar": "الرئيسة", "en": "President"}, "role": "president"}]}
			""";

	@LocalServerPort
	int port;

	@Autowired
	Replicas<DelegationReplica> delegations;

	@Autowired
	Replicas<Source> sources;

	private Api headquarters;

	private Api secretaryGeneral;

	private Api president;

	private Api mena;

	@BeforeEach
	void a_meeting_with_an_agreed_recommendation() {
		this.headquarters = as("p-clara", "headquarters:hq");
		this.secretaryGeneral = as("p-oskar", "secretary-general:hq");
		this.president = as("p-vera", "president:hq");
		this.mena = as("p-noura", "head:mena");
		if (this.sources.find("r-one").isPresent()) {
			return;
		}
		try (var told = new EventPublisher()) {
			var meeting = new MeetingId(MEETING);
			told.tell(1, planned(meeting));
			told.tell(2, new MeetingStageReached(meeting, MeetingStage.RUNNING));
			for (String office : List.of("mena", "lac", "hq")) {
				told.tell(1, new DelegationInvited(new DelegationId(MEETING + "-" + office), meeting,
						new OfficeId(office), Map.of(Role.HEAD, 1), !office.equals("hq")));
			}
			var one = new RecommendationId("r-one");
			told.tell(1, drafted(one));
			told.tell(2,
					new RecommendationAgreed(one, meeting, 1, new Tally(2, 1, 0, 1, 0),
							List.of(new Reservation(new OfficeId("lac"), LocalizedText.of("es", "falta tiempo"))),
							new PersonId("p-layan")));
			told.tell(1, drafted(new RecommendationId("r-two")));
		}
		await("the meeting has arrived").until(
				() -> this.delegations.all().size() == 3 && this.sources.find("r-one").map(Source::agreed).orElse(false)
						&& this.sources.find("r-two").isPresent());
	}

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
			assertThat(Hashes.sha256(edition.body().path("initiatives").toString()))
				.isEqualTo(edition.at("contentHash"));
			headquarters.post(path + "/editions").refused(409, "edition.same-content");
			as("p-yusuf", "delegate:mena")
				.put(path + "/initiatives/i-one/milestones/text/reached", "{\"on\": \"2026-02-12\"}")
				.is(200);
			assertThat(headquarters.get(path).body().at("/initiatives/0/milestones/0/reached").asString())
				.isEqualTo("2026-02-12");
		}

	}

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
			headquarters.post(path + "/consultation").is(200);
			mena.post(path + "/comments", "{\"language\": \"arabic_please\", \"words\": \"حسن\"}")
				.refused(400, "request.bad-value");
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

			assertThat(headquarters.get(path).body().path("comments").size()).isEqualTo(MANY);
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
			noura.post(path + "/comments", "{\"language\": \"ar\", \"words\": \"حسن\"}").is(201);
			assertThat(noura.post(path + "/comments", "{\"language\": \"ar\", \"words\": \"حسن\"}")
				.is(201)
				.body()
				.path("comments")
				.size()).isEqualTo(1);
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

	private String opened() {
		return "/roadmaps/" + this.headquarters.post("/meetings/doha-2025/roadmaps", OPENED).is(201).at("id");
	}

	private String drafted() {
		String path = opened();
		this.headquarters.post(path + "/initiatives", initiative("i-one", "r-one")).is(201);
		return path;
	}

	private String approved() {
		String path = drafted();
		String content = read(this.headquarters.post(path + "/presentation").is(200));
		this.secretaryGeneral.post(path + "/gates/sg/approval", content).is(200);
		this.president.post(path + "/gates/president/approval", content).is(200);
		return path;
	}

	private static MeetingPlanned planned(MeetingId meeting) {
		return new MeetingPlanned(meeting, LocalizedText.of("ar", "الملتقى"), LocalDate.of(2025, 12, 7),
				LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true);
	}

	private static String read(Api.Answer roadmap) {
		return "{\"contentHash\": \"" + roadmap.at("contentHash") + "\"}";
	}

	private static String initiative(String id, String source) {
		return """
				{"id": "%s", "title": {"ar": "ميثاق"}, "outcome": {"ar": "شراكات"}, "impactArea": "change",
				 "quarters": ["2026-Q1"], "lead": "mena", "partners": ["lac"],
				 "milestones": [{"id": "text", "title": {"ar": "النص"}, "due": "2026-02-15"}], "sources": ["%s"]}
				""".formatted(id, source);
	}

	private static RecommendationDrafted drafted(RecommendationId id) {
		return new RecommendationDrafted(id, new MeetingId(MEETING), new OfficeId("mena"), "ar",
				LocalizedText.of("ar", "عنوان"), LocalizedText.of("ar", "نص"), List.of(), new PersonId("p-hind"));
	}

	private Api as(String person, String... roles) {
		return Api.as(this.port, person,
				List.of(roles).stream().map((role) -> MEETING + ":" + role).toArray(String[]::new));
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

}
