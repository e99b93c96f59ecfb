package org.multaqa.identity;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.testkit.EventPublisher;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import static org.assertj.core.api.Assertions.assertThat;

/** The shortcut, where it is wanted. */
@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaptopTest {

	private static final EventPublisher EVENTS = new EventPublisher();

	@LocalServerPort
	private int port;

	@Autowired
	private JwtDecoder decoder;

	@Test
	void a_script_gets_a_token_of_anybody_who_has_an_account() {
		var answer = new Browser(this.port).json("POST", "/laptop/tokens", "{\"person\":\"layan-fihris\"}");

		assertThat(answer.statusCode()).isEqualTo(200);
		var token = this.decoder.decode(String.valueOf(ModelJson.readMap(answer.body()).get("accessToken")));
		assertThat(token.getSubject()).isEqualTo("layan-fihris");
		assertThat(token.getClaimAsStringList("grants")).contains("*:founder");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
	}

	@Test
	void nobody_else_and_no_form_of_another_site_gets_one() {
		var browser = new Browser(this.port);

		assertThat(browser.json("POST", "/laptop/tokens", "{\"person\":\"nobody-here\"}").statusCode()).isEqualTo(404);
		assertThat(browser.post("/laptop/tokens", "person=layan-fihris").statusCode()).isEqualTo(415);
		assertThat(browser.post("/laptop/sign-in", "person=layan-fihris").statusCode()).isEqualTo(302);
		assertThat(browser.get("/sign-in").body()).doesNotContain("أنت داخل باسم");
	}

	@Test
	void whoever_plans_the_meeting_of_the_seeds_is_made_a_founder_by_scripts_and_by_no_form() {
		var browser = new Browser(this.port);

		assertThat(browser.json("PUT", "/laptop/founders", "{\"person\":\"layan-fihris\"}").statusCode())
			.isEqualTo(204);
		assertThat(browser.json("PUT", "/laptop/founders", "{\"person\":\"nobody-here\"}").statusCode()).isEqualTo(404);
		assertThat(browser.post("/laptop/founders", "person=layan-fihris").statusCode()).isEqualTo(405);
	}

	@Test
	void an_address_that_only_pretends_to_be_this_computer_gets_nothing() throws Exception {
		try (var socket = new java.net.Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write("GET /laptop/people HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
					.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
			assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
				.startsWith("HTTP/1.1 403");
		}
	}

	@Test
	void the_page_offers_people_by_office_in_the_readers_language() {
		var delegation = new DelegationId("laptop-2025-mena");
		EVENTS.tell(1, new OfficeRegistered(new OfficeId("mena"), OfficeKind.REGIONAL_OFFICE,
				LocalizedText.of("en", "Middle East and North Africa")));
		EVENTS.tell(1, new DelegateApproved(delegation, new MeetingId("laptop-2025"), new OfficeId("mena"),
				new PersonId("layan-fihris"), List.of(Role.HEAD, Role.DELEGATE)));
		var browser = new Browser(this.port).reading("en");

		Awaitility.await("the person in her office")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(browser.get("/sign-in").body()).contains("Middle East and North Africa")
				.contains("<bdi>Layan Al-Fihris</bdi>")
				.contains("Head of delegation, Delegate"));
		assertThat(browser.get("/laptop/people").body()).contains("\"person\":\"layan-fihris\"")
			.contains("\"role\":\"head\"")
			.contains("\"office\":\"mena\"")
			.doesNotContain("example.org");
	}

}
