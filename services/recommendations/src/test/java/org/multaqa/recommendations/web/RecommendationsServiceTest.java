package org.multaqa.recommendations.web;

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
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.Role;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.recommendations.RecommendationsService;
import org.multaqa.recommendations.application.Delegation;
import org.multaqa.recommendations.application.Meeting;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SpringBootTest(classes = RecommendationsService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,recommendations",
				"multaqa.recommendations.patience=300ms" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationsServiceTest {

	private static final String MEETING = "doha-2025";

	private static final String WORDS = "نحتاج إلى تقويم واحد، يراه الجميع.";

	private static final String DRAFT = """
			{"office": "mena", "authentic": "ar", "title": {"ar": "تقويم واحد"}, "text": {"ar": "نوصي بتقويم واحد."},
			 "citations": [{"output": "o-calendar", "quote": "تقويم واحد"}]}
			""";

	@LocalServerPort
	int port;

	@Autowired
	Copies<Meeting> meetings;

	@Autowired
	Copies<Delegation> delegations;

	private Api mena;

	private Api lac;

	private Api organiser;

	@BeforeEach
	void a_meeting_of_four_deciding_offices() {
		this.mena = as("p-hind", "delegate:mena", "head:mena");
		this.lac = as("p-mateo", "delegate:lac", "head:lac");
		this.organiser = as("p-layan", "organiser");
		if (this.delegations.all().size() == 5) {
			return;
		}
		try (var told = new Told()) {
			told.tell(1,
					new MeetingPlanned(new MeetingId(MEETING), LocalizedText.of("ar", "الملتقى"),
							LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar",
							LocalizedText.of("ar", "الدوحة"), List.of("ar", "en"), new ConsentRule.NoBlock(), true));
			for (String office : List.of("mena", "lac", "africa", "asia-oceania", "hq")) {
				told.tell(1, new DelegationInvited(new DelegationId(MEETING + "-" + office), new MeetingId(MEETING),
						new OfficeId(office), Map.of(Role.HEAD, 1), !office.equals("hq")));
			}
			told.tell(1, new OutputRecorded(new MeetingId(MEETING), new OutputId("o-calendar"), new SessionId("s-one"),
					OutputKind.NEED, "ar", WORDS, Hashes.sha256(WORDS), new PersonId("p-hind"), new OfficeId("mena")));
		}
		await("the meeting has arrived")
			.until(() -> this.delegations.all().size() == 5 && this.meetings.find(MEETING).isPresent());
	}

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
			assertThat(early.at("title")).contains("لم يحن وقت القرار").contains("africa, asia-oceania");
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

	private Api as(String person, String... roles) {
		return Api.as(this.port, person,
				List.of(roles).stream().map((role) -> MEETING + ":" + role).toArray(String[]::new));
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

}
