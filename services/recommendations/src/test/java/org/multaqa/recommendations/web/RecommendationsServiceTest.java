package org.multaqa.recommendations.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RecommendationEvent.Content;
import org.multaqa.model.events.RegistrationEvent.DelegationInvited;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.recommendations.RecommendationsService;
import org.multaqa.recommendations.api.NewRecommendation;
import org.multaqa.recommendations.api.NewWording;
import org.multaqa.recommendations.api.Quote;
import org.multaqa.recommendations.api.RecommendationStage;
import org.multaqa.recommendations.api.RecommendationView;
import org.multaqa.recommendations.api.RecommendationsApi;
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
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
	Replicas<MeetingReplica> meetings;

	@Autowired
	Replicas<DelegationReplica> delegations;

	private Api mena;

	private Api lac;

	private Api organiser;

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
							LocalizedText.of("ar", "الدوحة"), List.of("ar", "en"), new ConsentRule.NoBlock(), true));
			for (String office : List.of("mena", "lac", "africa", "asia-oceania", "hq")) {
				told.tell(1, new DelegationInvited(new DelegationId(MEETING + "-" + office), new MeetingId(MEETING),
						new OfficeId(office), Map.of(Role.HEAD, 1), !office.equals("hq")));
			}
			told.tell(1, recorded(new OutputId("o-calendar")));
		}
		await("the meeting has arrived").until(() -> this.delegations.count(Map.of("meeting", MEETING)) == 5
				&& this.meetings.find(MEETING).isPresent());
	}

	@Nested
	class A_caller_of_its_API {

		@Test
		void drafts_rewords_and_reads_with_records_instead_of_JSON() {
			var api = api("p-hind", "delegate:mena");
			var content = new Content(LocalizedText.of("ar", "تقويم واحد"),
					LocalizedText.of("ar", "نوصي بتقويم واحد."));
			var quotes = List.of(new Quote(new OutputId("o-calendar"), "تقويم واحد", null));
			var request = new NewRecommendation(null, new OfficeId("mena"), "ar", content, quotes);

			var drafted = api.draft("by-interface", new MeetingId(MEETING), request);
			var id = view(drafted).id();
			var again = api.draft("by-interface", new MeetingId(MEETING), request);
			var shorter = new Content(content.title(), LocalizedText.of("ar", "تقويم."));
			api.reword(drafted.getHeaders().getETag(), id, new NewWording(shorter, quotes));

			assertThat(drafted.getStatusCode().value()).isEqualTo(201);
			assertThat(view(again).id()).isEqualTo(id);
			assertThat(view(api.read(id)).content()).isEqualTo(shorter);
			assertThat(view(api.submit(id)).stage()).isEqualTo(RecommendationStage.SUBMITTED);
			assertThatExceptionOfType(HttpClientErrorException.class)
				.isThrownBy(() -> api.reword(null, id, new NewWording(content, quotes)))
				.satisfies((ex) -> assertThat(ex.getStatusCode().value()).isEqualTo(428));
		}

		private RecommendationView view(ResponseEntity<RecommendationView> answer) {
			return Optional.ofNullable(answer.getBody()).orElseThrow();
		}

		private RecommendationsApi api(String person, String role) {
			var client = RestClient.builder()
				.baseUrl("http://localhost:" + port)
				.defaultHeaders((headers) -> headers.setBearerAuth(TestTokens.token(person, MEETING + ":" + role)))
				.configureMessageConverters((converters) -> converters
					.withJsonConverter(new JacksonJsonHttpMessageConverter(ModelJson.mapper())))
				.build();
			return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client))
				.build()
				.createClient(RecommendationsApi.class);
		}

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
				String path = pathOf(
						mena.post("/meetings/doha-2025/recommendations", DRAFT.replace("o-calendar", output.value()))
							.is(201));
				told.tell(2, new OutputReworded(new MeetingId(MEETING), output, 2, "أخرى", Hashes.sha256("أخرى"),
						new PersonId("p-hind")));

				await("the other wording has arrived")
					.until(() -> mena.get(path).body().at("/citations/0/latest").asInt() == 2);
				assertThat(mena.get(path).body().at("/citations/0/wording").asInt()).isEqualTo(1);
				assertThat(mena.get(path).body().at("/citations/0/quote").asString()).isEqualTo("تقويم واحد");
			}
		}

	}

	private static OutputRecorded recorded(OutputId output) {
		return new OutputRecorded(new MeetingId(MEETING), output, new SessionId("s-one"), OutputKind.NEED, "ar", WORDS,
				Hashes.sha256(WORDS), new PersonId("p-hind"), new OfficeId("mena"));
	}

	private String submitted() {
		String path = pathOf(this.mena.post("/meetings/doha-2025/recommendations", DRAFT).is(201));
		this.mena.post(path + "/submission").is(200);
		return path;
	}

	private static String pathOf(Api.Answer answer) {
		return "/recommendations/" + answer.at("id");
	}

	private Api as(String person, String... roles) {
		return Api.as(this.port, person,
				List.of(roles).stream().map((role) -> MEETING + ":" + role).toArray(String[]::new));
	}

	static String key() {
		return UUID.randomUUID().toString();
	}

}
