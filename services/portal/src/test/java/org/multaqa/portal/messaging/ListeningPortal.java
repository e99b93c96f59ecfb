package org.multaqa.portal.messaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.portal.PortalApplication;
import org.multaqa.portal.Publishing;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.ReadModels;
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

/** The whole portal between Kafka, the store and HTTP, and a meeting that is open. */
@SpringBootTest(classes = PortalApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,portal", "spring.mongodb.database=portal-listener",
				"spring.cloud.stream.bindings.events-in-0.group=portal-listener" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
abstract class ListeningPortal {

	static final MeetingId MEETING = new MeetingId("listener-test");

	static final SessionId SESSION = new SessionId("s-listener");

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	static Publishing kafka;

	final Telling telling = new Telling();

	@Autowired
	ReadModels models;

	@LocalServerPort
	int port;

	@BeforeAll
	static void open_Kafka() {
		kafka = new Publishing();
	}

	@AfterAll
	static void close_Kafka() {
		kafka.close();
	}

	@BeforeEach
	void a_meeting_is_open() {
		kafka.publish(this.telling.tell(new MeetingPlanned(MEETING, LocalizedText.of("ar", "ملتقى"),
				LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("ar", "الدوحة"),
				List.of("ar"), new ConsentRule.NoBlock(), true, null, null)));
		var opened = this.telling.tell(new MeetingStageReached(MEETING, MeetingStage.OPEN));
		kafka.publish(opened);
		arrived(opened);
	}

	static OutputId fresh() {
		return new OutputId("o-" + UUID.randomUUID());
	}

	static OutputRecorded recorded(OutputId id, String words) {
		return new OutputRecorded(MEETING, id, SESSION, OutputKind.IDEA, "ar", words, "h", Telling.TELLER, null);
	}

	void arrived(EventEnvelope<?> told) {
		assertThat(this.models.bySubject().await(told.subject(), told.sequence(), Duration.ofSeconds(20))).as(told.id())
			.isTrue();
	}

	List<String> history(String subject) {
		return json("/api/v1/journal/" + subject).valueStream().map((entry) -> entry.path("id").asString()).toList();
	}

	JsonNode json(String path) {
		var answer = get(path, TestTokens.token("founder", "*:founder", MEETING + ":organiser"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return ModelJson.mapper().readTree(answer.body());
	}

	HttpResponse<String> get(String path, String token) {
		return send(request(path, token).GET());
	}

	HttpRequest.Builder request(String path, String token) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
			.header("Authorization", "Bearer " + token);
	}

	static HttpResponse<String> send(HttpRequest.Builder request) {
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

	static EventSample<RecommendationDrafted> draft(RecommendationId id) {
		return EventSample.of(RecommendationDrafted.class)
			.with("recommendation", id)
			.with("meeting", MEETING)
			.with("office", new OfficeId("mena"));
	}

}
