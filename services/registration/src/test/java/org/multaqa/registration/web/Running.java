package org.multaqa.registration.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.registration.RegistrationApplication;
import org.multaqa.testkit.Api;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.StubIdentity;
import org.multaqa.testkit.TestTokens;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service, and words to talk about a meeting of its own for every test. */
@SpringBootTest(classes = RegistrationApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,registration",
				"multaqa.registration.needs-key=" + Running.KEY,
				"resilience4j.circuitbreaker.configs.service-call.wait-duration-in-open-state=200ms",
				"resilience4j.retry.configs.service-call.wait-duration=10ms" })
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
abstract class Running {

	static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

	static final StubIdentity IDENTITY = new StubIdentity("registration");

	static final String SEATS = "{\"office\": \"%s\", \"seats\": %s, \"decides\": true}";

	@LocalServerPort
	int port;

	@Value("${local.management.port}")
	int managementPort;

	@DynamicPropertySource
	static void identity(DynamicPropertyRegistry properties) {
		properties.add("IDENTITY_URL", IDENTITY::url);
		properties.add("OIDC_ISSUER", IDENTITY::url);
	}

	Api founder() {
		return as("p-layan", "*:founder");
	}

	Api as(String person, String... grants) {
		return Api.as(this.port, person, grants);
	}

	static String unique(String prefix) {
		return prefix + "-" + UUID.randomUUID().toString().substring(0, 8);
	}

	static String plan(String id) {
		return """
				{"id": "%s", "names": {"ar": "الملتقى الأول", "en": "First meeting"}, "from": "2025-12-07",
				 "to": "2025-12-09", "timeZone": "Asia/Qatar", "venue": {"ar": "الدوحة"}, "languages": ["ar", "en"],
				 "consentRule": {"kind": "no-block"}, "sample": true}
				""".formatted(id);
	}

	/** A meeting that {@code p-layan} organises, open for delegations. */
	String openMeeting() {
		String meeting = unique("m");
		founder().post("/meetings", plan(meeting)).is(201);
		founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"open\"}").is(200);
		return meeting;
	}

	/** The same, which begins in a month. */
	String comingMeeting() {
		String meeting = unique("m");
		var from = LocalDate.now(ZoneOffset.UTC).plusDays(30);
		founder()
			.post("/meetings",
					plan(meeting).replace("2025-12-07", from.toString())
						.replace("2025-12-09", from.plusDays(2).toString()))
			.is(201);
		founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"open\"}").is(200);
		return meeting;
	}

	/** The service that writes letters. */
	Api letters() {
		return new Api(this.port,
				Map.of("Authorization", "Bearer " + TestTokens.serviceToken("notifications", "invitations")));
	}

	/** A delegation of a new office with these seats. */
	String delegation(String meeting, String kind, String seats) {
		String office = unique("o");
		founder()
			.put("/offices/" + office,
					"{\"kind\": \"%s\", \"names\": {\"ar\": \"مكتب\", \"en\": \"Office\"}}".formatted(kind))
			.is(201);
		founder().post("/meetings/" + meeting + "/delegations", SEATS.formatted(office, seats)).is(201);
		return meeting + "-" + office;
	}

	/** Somebody nominated, registered and approved. */
	void seated(String delegation, String person, String role) {
		founder()
			.post("/delegations/" + delegation + "/members",
					"{\"person\": \"%s\", \"roles\": [\"%s\"]}".formatted(person, role))
			.is(201);
		as(person).post("/delegations/" + delegation + "/members/" + person + "/registration").is(200);
		founder().post("/delegations/" + delegation + "/members/" + person + "/approval").is(200);
	}

}
