package org.multaqa.portal.messaging;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.Topic;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.portal.PortalService;
import org.multaqa.portal.Publishing;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.workshop.Output;
import org.multaqa.testkit.EventSample;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The whole portal between Kafka, the store and HTTP. */
@SpringBootTest(classes = PortalService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,portal", "spring.mongodb.database=portal-listener",
				"spring.cloud.stream.bindings.events-in-0.group=portal-listener" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class PortalListenerTest {

	private static final MeetingId MEETING = new MeetingId("listener-test");

	private static final SessionId SESSION = new SessionId("s-listener");

	private static final String OPENED = "HTTP/1.1 200";

	private static final Publishing KAFKA = new Publishing();

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private final Telling telling = new Telling();

	@Autowired
	ReadModels models;

	@LocalServerPort
	int port;

	@BeforeEach
	void aMeetingIsOpen() {
		KAFKA.publish(this.telling.tell(new MeetingPlanned(MEETING, LocalizedText.of("ar", "ملتقى"),
				LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"),
				List.of("ar"), new ConsentRule.NoBlock(), true)));
		var opened = this.telling.tell(new MeetingStageReached(MEETING, MeetingStage.OPEN));
		KAFKA.publish(opened);
		arrived(opened);
	}

	@AfterAll
	static void close() {
		KAFKA.close();
	}

	@Nested
	class An_event {

		@Test
		void of_every_contract_can_be_read_soon_after() {
			for (String name : List.of("meeting.planned.v1", "office.registered.v1", "delegation.invited.v1",
					"person.named.v1", "programme.room-added.v1", "workshop.opened.v1", "output.recorded.v1",
					"recommendation.drafted.v1", "roadmap.opened.v1")) {
				var told = telling.contract(name);
				KAFKA.publish(told);
				assertThat(models.await(told.subject(), 1, Duration.ofSeconds(20))).as(name).isTrue();
			}
		}

		@Test
		void delivered_twice_counts_once() throws Exception {
			var output = fresh();
			var recorded = telling.tell(recorded(output, "مرّة"));
			var carried = telling.tell(new OutputCarriedForward(MEETING, output, Telling.TELLER));
			List.of(recorded, carried, recorded, carried).forEach(KAFKA::publish);
			arrived(carried);

			assertThat(history(carried.subject())).hasSize(2);
			assertThat(models.output(output).map(Output::carriedForward)).contains(true);
		}

		@Test
		void of_a_type_that_nobody_knows_yet_is_noted_and_passed_by() {
			var output = fresh();
			var recorded = telling.tell(recorded(output, "كلمات"));
			KAFKA.publish(recorded);
			KAFKA.send(Topic.WORKSHOPS.wireName(), recorded.subject(), 2, "org.multaqa.output.sung.v1", Telling.BEGIN,
					"{\"melody\":\"do re mi\"}".getBytes(StandardCharsets.UTF_8));
			var carried = Telling.numbered(new OutputCarriedForward(MEETING, output, Telling.TELLER), 3, Telling.BEGIN);
			KAFKA.publish(carried);
			arrived(carried);

			await("history").untilAsserted(() -> assertThat(history(recorded.subject())).hasSize(3));
			assertThat(json("/api/v1/journal").path("gaps").asLong()).isZero();
		}

		@Test
		void that_cannot_be_read_parks_its_own_subject_and_no_other() {
			var poisoned = fresh();
			KAFKA.send(Topic.WORKSHOPS.wireName(), "output/" + poisoned, 1, "org.multaqa.output.recorded.v1",
					Telling.BEGIN, "{".getBytes(StandardCharsets.UTF_8));
			var healthy = telling.tell(recorded(fresh(), "سليم"));
			KAFKA.publish(healthy);
			arrived(healthy);

			assertThat(models.output(poisoned)).isEmpty();
			await("parked").untilAsserted(
					() -> assertThat(json("/api/v1/operations").path("parked").toString()).contains(poisoned.value()));
		}

		@Test
		void named_a_person_until_a_tombstone_erases_the_name() {
			var person = new PersonId("p-" + UUID.randomUUID());
			var named = telling.tell(new PersonNamed(person, LocalizedText.of("ar", "هند")));
			KAFKA.publish(named);
			await("name").until(() -> models.name(person).isPresent());
			KAFKA.tombstone(Topic.PEOPLE.wireName(), named.subject());

			await("no name").until(() -> models.name(person).isEmpty());
		}

	}

	@Nested
	class The_log_read_again {

		@Test
		void says_what_is_in_use() {
			arrivedAll();
			var comparison = json("/api/v1/read-models/check");

			assertThat(comparison.path("different").toString()).isEqualTo("[]");
			assertThat(comparison.path("equal").asBoolean()).isTrue();
			assertThat(comparison.path("compared").asInt()).isPositive();
		}

		private EventEnvelope<DomainEvent> arrivedAll() {
			var recorded = telling.tell(recorded(fresh(), "آخر"));
			KAFKA.publish(recorded);
			arrived(recorded);
			return recorded;
		}

	}

	@Nested
	class Over_http {

		@Test
		void the_journal_counts_and_says_how_far_each_topic_was_read() {
			var journal = json("/api/v1/journal");

			assertThat(journal.path("topics").size()).isEqualTo(Topic.values().length);
			assertThat(journal.path("subjects").isIntegralNumber()).isTrue();
		}

		@Test
		void a_trace_reaches_the_session() {
			var recorded = telling.tell(recorded(fresh(), "أثر"));
			KAFKA.publish(recorded);
			arrived(recorded);
			var trace = json("/api/v1/trace/outputs/" + recorded.subject().substring("output/".length()));

			assertThat(trace.path("subject").path("kind").asString()).isEqualTo("output");
			assertThat(trace.path("origins").get(0).path("id").asString()).isEqualTo(SESSION.value());
		}

		@Test
		void a_draft_is_not_for_other_offices_neither_in_the_trace_nor_in_its_history() {
			var id = new RecommendationId("r-" + UUID.randomUUID());
			var drafted = telling.tell(draft(id).with("text", LocalizedText.of("ar", "سرّ")).event());
			KAFKA.publish(drafted);
			arrived(drafted);
			String own = TestTokens.token("hind", MEETING + ":delegate:mena");
			String other = TestTokens.token("carlos", MEETING + ":delegate:lac");

			assertThat(get("/api/v1/trace/recommendations/" + id, own).statusCode()).isEqualTo(200);
			assertThat(get("/api/v1/trace/recommendations/" + id, other).statusCode()).isEqualTo(404);
			await("history").untilAsserted(
					() -> assertThat(get("/api/v1/journal/" + drafted.subject(), own).body()).contains("سرّ"));
			assertThat(get("/api/v1/journal/" + drafted.subject(), other).statusCode()).isEqualTo(404);
		}

		@Test
		void what_is_behind_the_scenes_is_for_operators() {
			String delegate = TestTokens.token("hind", MEETING + ":delegate:mena");

			assertThat(get("/api/v1/read-models/check", delegate).statusCode()).isEqualTo(403);
			assertThat(get("/api/v1/journal", "none").statusCode()).isEqualTo(401);
			assertThat(get("/api/v1/journal/output/o-nothing", delegate).statusCode()).isEqualTo(404);
		}

	}

	@Nested
	class An_open_page {

		@Test
		void hears_of_anothers_change_without_asking() throws Exception {
			try (var page = open()) {
				await("the stream").until(() -> page.lines().contains("retry: 2000"));
				var submitted = submitted();

				page.awaitLine("event: " + submitted.replace('/', ':'));
			}
		}

		@Test
		void hears_it_though_another_does_not_read() throws Exception {
			try (var dead = new Socket("localhost", port); var page = open()) {
				dead.setReceiveBufferSize(1024);
				dead.getOutputStream()
					.write(("GET /m/" + MEETING + "/live HTTP/1.1\r\nHost: localhost\r\n\r\n")
						.getBytes(StandardCharsets.UTF_8));
				await("the stream").until(() -> page.lines().contains("retry: 2000"));
				for (int i = 0; i < 200; i++) {
					submitted();
				}
				var last = submitted();

				page.awaitLine("event: " + last.replace('/', ':'));
			}
		}

		@Test
		void that_was_closed_leaves_its_place_to_the_next_one_at_once() throws Exception {
			var pages = new ArrayList<OpenPage>();
			try {
				String answer = next(pages);
				while (answer.equals(OPENED)) {
					answer = next(pages);
				}
				assertThat(answer).isEqualTo("HTTP/1.1 503");
			}
			finally {
				for (var page : pages) {
					page.close();
				}
			}

			try (var page = open()) {
				assertThat(page.status()).isEqualTo(OPENED);
			}
		}

		/** Opens one more, and says what it was answered. */
		private String next(List<OpenPage> pages) throws IOException, InterruptedException {
			var page = open();
			pages.add(page);
			return page.status();
		}

		@Test
		void of_a_meeting_in_draft_is_refused_as_one_that_is_not_there() {
			var draft = new MeetingId("listener-draft");
			var planned = telling.tell(new MeetingPlanned(draft, LocalizedText.of("ar", "سرّ"),
					LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 9), "Asia/Qatar",
					LocalizedText.of("ar", "الدوحة"), List.of("ar"), new ConsentRule.NoBlock(), true));
			KAFKA.publish(planned);
			arrived(planned);

			for (String meeting : List.of(draft.value(), "nowhere-2025")) {
				assertThat(
						send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/m/" + meeting + "/live")))
							.statusCode())
					.as(meeting)
					.isEqualTo(401);
			}
		}

		/** Somebody submits a recommendation; its subject. */
		private String submitted() {
			var id = new RecommendationId("r-" + UUID.randomUUID());
			KAFKA.publish(telling.tell(draft(id).event()));
			KAFKA.publish(telling.tell(new RecommendationSubmitted(id, MEETING, Telling.TELLER)));
			return "recommendation/" + id;
		}

		private OpenPage open() throws IOException {
			return new OpenPage(MEETING, port);
		}

	}

	private static OutputId fresh() {
		return new OutputId("o-" + UUID.randomUUID());
	}

	private static OutputRecorded recorded(OutputId id, String words) {
		return new OutputRecorded(MEETING, id, SESSION, OutputKind.IDEA, "ar", words, "h", Telling.TELLER, null);
	}

	private void arrived(EventEnvelope<?> told) {
		assertThat(this.models.await(told.subject(), told.sequence(), Duration.ofSeconds(20))).as(told.id()).isTrue();
	}

	private List<String> history(String subject) {
		return json("/api/v1/journal/" + subject).valueStream().map((entry) -> entry.path("id").asString()).toList();
	}

	private JsonNode json(String path) {
		var answer = get(path, TestTokens.token("founder", "*:founder", MEETING + ":organiser"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return ModelJson.mapper().readTree(answer.body());
	}

	private HttpResponse<String> get(String path, String token) {
		return send(request(path, token).GET());
	}

	private HttpRequest.Builder request(String path, String token) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", "Bearer " + token);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HTTP.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static EventSample<RecommendationDrafted> draft(RecommendationId id) {
		return EventSample.of(RecommendationDrafted.class)
			.with("recommendation", id)
			.with("meeting", MEETING)
			.with("office", new OfficeId("mena"));
	}

}
