package org.multaqa.roadmap.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.roadmap.RoadmapApplication;
import org.multaqa.roadmap.application.DelegationReplica;
import org.multaqa.roadmap.application.OfficeReplica;
import org.multaqa.roadmap.domain.Source;
import org.multaqa.testkit.Api;
import org.multaqa.testkit.EventPublisher;
import org.multaqa.testkit.EventSample;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

import static org.awaitility.Awaitility.await;

/** The running service, and the people of a meeting with an agreed recommendation. */
@SpringBootTest(classes = RoadmapApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,roadmap", "multaqa.roadmap.patience=0s" })
@ContextConfiguration(initializers = Elsewhere.class)
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
abstract class RunningRoadmap {

	private static final String MEETING = "doha-2025";

	static final String OPENED = """
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

	@Autowired
	Replicas<OfficeReplica> offices;

	Api headquarters;

	Api secretaryGeneral;

	Api president;

	Api mena;

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
				told.tell(1, new OfficeRegistered(new OfficeId(office), OfficeKind.REGIONAL_OFFICE,
						LocalizedText.of("ar", "مكتب " + office)));
			}
			var one = new RecommendationId("r-one");
			told.tell(1, drafted(one));
			told.tell(2, agreed(one));
			told.tell(1, drafted(new RecommendationId("r-two")));
		}
		await("the meeting has arrived").until(() -> this.delegations.count(Map.of("meeting", "doha-2025")) == 3
				&& this.sources.find("r-one").map(Source::agreed).orElse(false)
				&& this.sources.find("r-two").isPresent() && this.offices.find("mena").isPresent()
				&& this.offices.find("lac").isPresent());
	}

	String opened() {
		return "/roadmaps/" + this.headquarters.post("/meetings/doha-2025/roadmaps", OPENED).is(201).at("id");
	}

	String drafted() {
		String path = opened();
		this.headquarters.post(path + "/initiatives", initiative("i-one", "r-one")).is(201);
		return path;
	}

	String approved() {
		String path = drafted();
		String content = read(this.headquarters.post(path + "/presentation").is(200));
		this.secretaryGeneral.post(path + "/gates/sg/approval", content).is(200);
		this.president.post(path + "/gates/president/approval", content).is(200);
		return path;
	}

	static MeetingPlanned planned(MeetingId meeting) {
		return new MeetingPlanned(meeting, LocalizedText.of("ar", "الملتقى"), LocalDate.of(2025, 12, 7),
				LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"), List.of("ar", "en"),
				new ConsentRule.NoBlock(), true, null, null);
	}

	static String read(Api.Answer roadmap) {
		return "{\"contentHash\": \"" + roadmap.at("contentHash") + "\"}";
	}

	static String initiative(String id, String source) {
		return """
				{"id": "%s", "title": {"ar": "ميثاق"}, "outcome": {"ar": "شراكات"}, "impactArea": "change",
				 "quarters": ["2026-Q1"], "lead": "mena", "partners": ["lac"],
				 "milestones": [{"id": "text", "title": {"ar": "النص"}, "due": "2026-02-15"}], "sources": ["%s"]}
				""".formatted(id, source);
	}

	static RecommendationDrafted drafted(RecommendationId id) {
		return EventSample.of(RecommendationDrafted.class).with("recommendation", id).with("meeting", MEETING).event();
	}

	static RecommendationAgreed agreed(RecommendationId id) {
		return new RecommendationAgreed(id, new MeetingId(MEETING), 1, new Tally(2, 1, 0, 1, 0),
				List.of(new Reservation(new OfficeId("lac"), LocalizedText.of("es", "falta tiempo"))),
				new PersonId("p-layan"));
	}

	Api as(String person, String... roles) {
		return Api.as(this.port, person,
				List.of(roles).stream().map((role) -> MEETING + ":" + role).toArray(String[]::new));
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

}
