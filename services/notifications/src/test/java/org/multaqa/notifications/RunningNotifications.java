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
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.model.DelegationId;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.testkit.EventPublisher;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.StubIdentity;
import org.multaqa.testkit.TestTokens;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service, with an identity and a mail server that do as they are told. */
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@SpringBootTest(classes = NotificationsApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,notifications",
				"multaqa.notifications.portal-url=http://portal.test",
				"resilience4j.circuitbreaker.configs.service-call.wait-duration-in-open-state=200ms" })
abstract class RunningNotifications {

	static final StubIdentity IDENTITY = new StubIdentity("notifications");

	static final StubRegistration REGISTRATION = new StubRegistration();

	static final EventPublisher EVENTS = new EventPublisher();

	private static final GreenMail MAILS = mailServer();

	static final MeetingId DOHA = new MeetingId("doha-2025");

	private final HttpClient http = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void addresses(DynamicPropertyRegistry registry) {
		registry.add("IDENTITY_URL", IDENTITY::url);
		registry.add("REGISTRATION_URL", REGISTRATION::url);
		registry.add("spring.mail.host", () -> "127.0.0.1");
		registry.add("spring.mail.port", () -> MAILS.getSmtp().getPort());
	}

	static DelegateNominated nomination(String delegation, String person) {
		return new DelegateNominated(new DelegationId(delegation), DOHA, new OfficeId("mena"), new PersonId(person),
				List.of(Role.DELEGATE), false);
	}

	static String person(String ending) {
		return "p-" + UUID.randomUUID() + ending;
	}

	static String organiser() {
		return TestTokens.token("sami-raff", "doha-2025:organiser");
	}

	String deliveries() {
		return get("/api/v1/deliveries?limit=500", organiser()).body();
	}

	List<Map<?, ?>> find(String person) {
		var all = ModelJson.mapper().readValue(deliveries(), Map[].class);
		return Arrays.stream(all)
			.<Map<?, ?>>map((one) -> one)
			.filter((one) -> person.equals(one.get("person")))
			.toList();
	}

	List<String> status(String person) {
		return find(person).stream().map((one) -> one.get("kind") + " " + one.get("status")).toList();
	}

	static MimeMessage mailTo(String person, int count) {
		return Awaitility.await("a mail to " + person)
			.atMost(Duration.ofSeconds(60))
			.until(() -> mailsTo(person), (mails) -> mails.size() >= count)
			.getLast();
	}

	static List<MimeMessage> mailsTo(String person) {
		return Arrays.stream(MAILS.getReceivedMessages()).filter((mail) -> {
			try {
				return mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(person + "@example.org");
			}
			catch (MessagingException ex) {
				throw new IllegalStateException(ex);
			}
		}).toList();
	}

	HttpResponse<String> get(String path, @Nullable String token) {
		return send(request(path, token).GET());
	}

	HttpResponse<String> post(String path, String token) {
		return send(request(path, token).POST(HttpRequest.BodyPublishers.noBody()));
	}

	HttpResponse<String> put(String path, String body, String token) {
		return send(request(path, token).header("Content-Type", "application/json")
			.PUT(HttpRequest.BodyPublishers.ofString(body)));
	}

	private HttpRequest.Builder request(String path, @Nullable String token) {
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
