package org.multaqa.recommendations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.kit.domain.Hashes;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.recommendations.RecommendationsApplication;
import org.multaqa.recommendations.application.DelegationReplica;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.testkit.Api;
import org.multaqa.testkit.EventPublisher;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.awaitility.Awaitility.await;

/** The running service, and a meeting in which four offices decide. */
@SpringBootTest(classes = RecommendationsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,recommendations",
				"multaqa.recommendations.patience=300ms" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
abstract class DecidingOffices {

	static final String MEETING = "doha-2025";

	static final String WORDS = "نحتاج إلى تقويم واحد، يراه الجميع.";

	static final String DRAFT = """
			{"office": "mena", "authentic": "ar", "title": {"ar": "تقويم واحد"}, "text": {"ar": "نوصي بتقويم واحد."},
			 "citations": [{"output": "o-calendar", "quote": "تقويم واحد"}]}
			""";

	@LocalServerPort
	int port;

	@Autowired
	Replicas<MeetingReplica> meetings;

	@Autowired
	Replicas<DelegationReplica> delegations;

	Api mena;

	Api lac;

	Api organiser;

	@BeforeEach
	void a_meeting_of_four_deciding_offices() {
		this.mena = as("p-hind", "delegate:mena", "head:mena");
		this.lac = as("p-mateo", "delegate:lac", "head:lac");
		this.organiser = as("p-layan", "organiser");
		if (this.delegations.count(Map.of("meeting", MEETING)) == 5) {
			return;
		}
		try (var told = new EventPublisher()) {
			told.tell(1,
					new MeetingPlanned(new MeetingId(MEETING), LocalizedText.of("ar", "الملتقى"),
							LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar",
							LocalizedText.of("ar", "الدوحة"), List.of("ar", "en"), new ConsentRule.NoBlock(), true,
							null, null));
			for (String office : List.of("mena", "lac", "africa", "asia-oceania", "hq")) {
				told.tell(1, new DelegationInvited(new DelegationId(MEETING + "-" + office), new MeetingId(MEETING),
						new OfficeId(office), Map.of(Role.HEAD, 1), !office.equals("hq")));
			}
			told.tell(1, recorded(new OutputId("o-calendar")));
		}
		await("the meeting has arrived").until(() -> this.delegations.count(Map.of("meeting", MEETING)) == 5
				&& this.meetings.find(MEETING).isPresent());
	}

	static OutputRecorded recorded(OutputId output) {
		return new OutputRecorded(new MeetingId(MEETING), output, new SessionId("s-one"), OutputKind.NEED, "ar", WORDS,
				Hashes.sha256(WORDS), new PersonId("p-hind"), new OfficeId("mena"));
	}

	String submitted() {
		String path = pathOf(this.mena.post("/meetings/doha-2025/recommendations", DRAFT).is(201));
		this.mena.post(path + "/submission").is(200);
		return path;
	}

	static String pathOf(Api.Answer answer) {
		return "/recommendations/" + answer.at("id");
	}

	Api as(String person, String... roles) {
		return Api.as(this.port, person,
				List.of(roles).stream().map((role) -> MEETING + ":" + role).toArray(String[]::new));
	}

}
