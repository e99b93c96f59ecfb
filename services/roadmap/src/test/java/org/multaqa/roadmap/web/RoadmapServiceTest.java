package org.multaqa.roadmap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.kit.store.Copies;
import org.multaqa.kit.store.Hashes;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Role;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.roadmap.RoadmapService;
import org.multaqa.roadmap.application.Delegation;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(classes = RoadmapService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,roadmap", "multaqa.roadmap.patience=300ms" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapServiceTest {

	private static final String MEETING = "doha-2025";

	private static final String OPENED = """
			{"year": 2026, "title": {"ar": "خريطة الطريق"}, "impactAreas": [{"key": "change", "names": {"en": "Change"}}],
			 "gates": [{"key": "sg", "names": {"ar": "الأمين العام", "en": "Secretary General"}, "role": "secretary-general"},
			           {"key": "president", "names": {"ar": "الرئيسة", "en": "President"}, "role": "president"}]}
			""";

	@LocalServerPort
	int port;

	@Autowired
	Copies<Delegation> delegations;

	@Autowired
	Copies<Source> sources;

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
		try (var told = new Told()) {
			var meeting = new MeetingId(MEETING);
			told.tell(1,
					new MeetingPlanned(meeting, LocalizedText.of("ar", "الملتقى"), LocalDate.of(2025, 12, 7),
							LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"),
							List.of("ar", "en"), new ConsentRule.NoBlock(), true));
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
