package org.multaqa.notifications;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RegistrationEvent.DelegateNominated;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.testkit.EventPublisher;
import org.multaqa.testkit.EventSample;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.StubIdentity;
import org.multaqa.testkit.TestTokens;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** From an event in Kafka to a mail in a mailbox, and what operators see of it. */
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@SpringBootTest(classes = NotificationsApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,notifications",
				"multaqa.notifications.portal-url=http://portal.test",
				"resilience4j.circuitbreaker.configs.service-call.wait-duration-in-open-state=200ms" })
@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningNotificationsTest {

	private static final StubIdentity IDENTITY = new StubIdentity("notifications");

	private static final EventPublisher EVENTS = new EventPublisher();

	private static final GreenMail MAILS = mailServer();

	private static final MeetingId DOHA = new MeetingId("doha-2025");

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry registry) {
		registry.add("IDENTITY_URL", IDENTITY::url);
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
	}

	@Test
	void an_invitation_arrives_once_with_its_link() throws Exception {
		String person = person("-en");
		var nominated = nomination(person, person);
		EVENTS.tell(1, nominated);
		EVENTS.tell(1, nominated);

		var mail = mailTo(person, 1);

		assertThat(mail.getSubject()).startsWith("Your invitation: ");
		assertThat(GreenMailUtil.getWholeMessage(mail)).contains("http://portal.test/m/doha-2025/join");
		assertThat(status(person)).containsExactly("invitation sent");
		assertThat(mailsTo(person)).hasSize(1);
	}

	@Test
	void a_decision_reaches_those_whose_words_it_grew_from() throws Exception {
		String author = person("-ar");
		String source = person("-en");
		var output = new OutputId("o-" + source);
		var recommendation = new RecommendationId("r-" + source);
		EVENTS.tell(1, new OutputRecorded(DOHA, output, new SessionId("s-1"), OutputKind.IDEA, "ar", "فهارس مشتركة",
				"hash", new PersonId(source), null));
		EVENTS.tell(1,
				EventSample.of(RecommendationDrafted.class)
					.with("recommendation", recommendation)
					.with("title", LocalizedText.of("ar", "فهارس للجميع"))
					.with("citations", List.of(new Citation(output, new SessionId("s-1"), 1, "فهارس", "hash")))
					.with("by", author)
					.event());
		EVENTS.tell(2, new RecommendationAgreed(recommendation, DOHA, 1, new Tally(4, 4, 0, 0, 0), List.of(),
				new PersonId("sami-raff")));

		assertThat(mailTo(author, 1).getSubject()).contains("جرى التوافق").contains("فهارس للجميع");
		assertThat(mailTo(source, 1).getSubject()).contains("Agreed").contains("فهارس للجميع");
	}

	@Test
	void news_wait_for_the_evening_unless_the_person_prefers_otherwise() {
		String person = person("-ar");
		var output = new OutputId("o-" + person);
		EVENTS.tell(1, new OutputRecorded(DOHA, output, new SessionId("s-1"), OutputKind.IDEA, "ar", "فكرة", "hash",
				new PersonId(person), null));
		EVENTS.tell(2, new OutputCarriedForward(DOHA, output, new PersonId("hind")));
		Awaitility.await("the notice")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(status(person)).containsExactly("carried-forward waiting"));
		assertThat(mailsTo(person)).isEmpty();

		var answer = put("/api/v1/preferences/" + person, "{\"news\":\"at-once\"}", TestTokens.token(person));

		assertThat(answer.statusCode()).isEqualTo(200);
		mailTo(person, 1);
		assertThat(get("/api/v1/preferences/" + person, TestTokens.token(person)).body())
			.isEqualTo("{\"news\":\"at-once\"}");
	}

	@Test
	void while_identity_is_away_nothing_is_lost() {
		String person = person("-ar");
		IDENTITY.away(true);
		EVENTS.tell(1, nomination(person, person));
		Awaitility.await("the notice waiting for identity")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(deliveries()).contains("identity-away"));

		IDENTITY.away(false);

		mailTo(person, 1);
	}

	@Test
	void somebody_without_an_account_shows_as_failed_and_can_be_tried_again() {
		String person = "nobody-" + UUID.randomUUID();
		EVENTS.tell(1, nomination(person, person));
		Awaitility.await("the failure")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(status(person)).containsExactly("invitation failed"));

		String id = find(person).getFirst().get("id").toString();
		assertThat(post("/api/v1/deliveries/" + id + "/resending", TestTokens.token("tui", "doha-2025:delegate:mena"))
			.statusCode()).isEqualTo(404);
		assertThat(post("/api/v1/deliveries/" + id + "/resending", organiser()).statusCode()).isEqualTo(200);
		assertThat(post("/api/v1/deliveries/n-unknown/resending", organiser()).statusCode()).isEqualTo(404);
	}

	@Test
	void what_has_arrived_is_not_sent_again() {
		String person = person("-ar");
		EVENTS.tell(1, nomination(person, person));
		mailTo(person, 1);
		Awaitility.await("sent")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(status(person)).containsExactly("invitation sent"));

		var answer = post("/api/v1/deliveries/" + find(person).getFirst().get("id") + "/resending", organiser());

		assertThat(answer.statusCode()).isEqualTo(409);
		assertThat(answer.body()).contains("delivery.not-uncertain");
	}

	/** Every endpoint for every kind of caller. */
	@Test
	void access_is_as_the_table_says() {
		String self = TestTokens.token("noura");
		String observer = TestTokens.token("tui", "doha-2025:observer");
		String elsewhere = TestTokens.token("sami", "andes-2026:organiser");

		assertThat(get("/api/v1/deliveries", organiser()).statusCode()).isEqualTo(200);
		assertThat(get("/api/v1/deliveries", TestTokens.token("layan", "*:founder")).statusCode()).isEqualTo(200);
		assertThat(get("/api/v1/deliveries", TestTokens.serviceToken("operator", "operations")).statusCode())
			.isEqualTo(200);
		assertThat(get("/api/v1/deliveries", observer).statusCode()).isEqualTo(403);
		assertThat(get("/api/v1/deliveries", self).statusCode()).isEqualTo(403);
		assertThat(get("/api/v1/deliveries", elsewhere).body()).isEqualTo("[]");
		assertThat(get("/api/v1/deliveries", null).statusCode()).isEqualTo(401);
		assertThat(get("/api/v1/deliveries?limit=x", organiser()).statusCode()).isEqualTo(400);
		assertThat(get("/api/v1/preferences/noura", self).body()).isEqualTo("{\"news\":\"daily\"}");
		assertThat(get("/api/v1/preferences/noura", organiser()).statusCode()).isEqualTo(403);
		assertThat(put("/api/v1/preferences/noura", "{\"news\":\"never\"}", observer).statusCode()).isEqualTo(403);
		assertThat(put("/api/v1/preferences/noura", "{\"news\":\"hourly\"}", self).statusCode()).isEqualTo(400);
		assertThat(put("/api/v1/preferences/noura", "{", self).body()).contains("request.malformed-json");
		assertThat(deliveries()).doesNotContain("example.org");
	}

	private static DelegateNominated nomination(String delegation, String person) {
		return new DelegateNominated(new DelegationId(delegation), DOHA, new OfficeId("mena"), new PersonId(person),
				List.of(Role.DELEGATE), false);
	}

	private static String person(String ending) {
		return "p-" + UUID.randomUUID() + ending;
	}

	private static String organiser() {
		return TestTokens.token("sami-raff", "doha-2025:organiser");
	}

	private String deliveries() {
		return get("/api/v1/deliveries?limit=500", organiser()).body();
	}

	private List<Map<?, ?>> find(String person) {
		var all = org.multaqa.model.ModelJson.mapper().readValue(deliveries(), Map[].class);
		return Arrays.stream(all)
			.<Map<?, ?>>map((one) -> one)
			.filter((one) -> person.equals(one.get("person")))
			.toList();
	}

	private List<String> status(String person) {
		return find(person).stream().map((one) -> one.get("kind") + " " + one.get("status")).toList();
	}

	private static MimeMessage mailTo(String person, int count) {
		return Awaitility.await("a mail to " + person)
			.atMost(Duration.ofSeconds(60))
			.until(() -> mailsTo(person), (mails) -> mails.size() >= count)
			.getLast();
	}

	private static List<MimeMessage> mailsTo(String person) {
		return Arrays.stream(MAILS.getReceivedMessages()).filter((mail) -> {
			try {
				return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(person + "@example.org");
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	private HttpResponse<String> get(String path, @org.jspecify.annotations.Nullable String token) {
		return send(request(path, token).GET());
	}

	private HttpResponse<String> post(String path, String token) {
		return send(request(path, token).POST(HttpRequest.BodyPublishers.noBody()));
	}

	private HttpResponse<String> put(String path, String body, String token) {
		return send(request(path, token).header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request(String path, @org.jspecify.annotations.Nullable String token) {
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		return request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.http.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static GreenMail mailServer() {
		var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		server.start();
		Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
		return server;
	}

}
