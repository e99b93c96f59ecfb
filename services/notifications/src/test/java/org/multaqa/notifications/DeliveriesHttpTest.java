package org.multaqa.notifications;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators see and may do over HTTP, and how people say what they want to hear. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveriesHttpTest extends RunningNotifications {

	private static final String LOG = "/api/v1/meetings/doha-2025/deliveries";

	private static final String LETTERS = "/api/v1/meetings/doha-2025/letters";

	@Test
	void somebody_without_an_account_shows_as_failed_and_is_not_written_to() {
		String person = "nobody-" + UUID.randomUUID();
		EVENTS.tell(1, nomination(person, person));
		Awaitility.await("the failure")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(status(person)).containsExactly("invitation failed"));

		String id = find(person).getFirst().get("id").toString();
		assertThat(post("/api/v1/deliveries/" + id + "/resending", TestTokens.token("tui", "doha-2025:delegate:mena"))
			.statusCode()).isEqualTo(404);
		assertThat(post("/api/v1/deliveries/" + id + "/resending", organiser()).body()).contains("delivery.nobody");
		assertThat(post("/api/v1/deliveries/n-unknown/resending", organiser()).statusCode()).isEqualTo(404);
	}

	@Test
	void what_has_arrived_is_sent_again_as_another_letter_and_says_who_asked() throws Exception {
		String person = person("-ar");
		EVENTS.tell(1, nomination(person, person));
		mailTo(person, 1);
		Awaitility.await("sent")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(status(person)).containsExactly("invitation sent"));

		var answer = post("/api/v1/deliveries/" + find(person).getFirst().get("id") + "/resending", organiser());

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("\"by\":\"sami-raff\"", "\"was\":\"sent\"");
		var again = mailTo(person, 2);
		assertThat(mailsTo(person).stream().map(DeliveriesHttpTest::messageId)).doesNotHaveDuplicates();
		assertThat(again.getSubject()).isEqualTo(mailsTo(person).getFirst().getSubject());
	}

	@Test
	void the_letters_of_a_meeting_are_found_by_kind_and_state_without_an_address() {
		String person = person("-ar");
		EVENTS.tell(1, nomination(person, person));
		mailTo(person, 1);

		Awaitility.await("sent")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(get(LOG + "?kind=invitation&status=sent&office=mena", organiser()).body())
				.contains(person)
				.doesNotContain("example.org"));

		assertThat(get(LOG + "?kind=decided", organiser()).body()).doesNotContain(person);
		assertThat(get(LOG + "?kind=nonsense", organiser()).statusCode()).isEqualTo(404);
		assertThat(get(LOG + "?status=nonsense", organiser()).body()).contains("delivery.unknown-status");
		assertThat(get("/api/v1/deliveries?meeting=doha-2025&limit=500", organiser()).body()).contains(person);
		assertThat(get("/api/v1/deliveries?meeting=andes-2026", TestTokens.token("layan", "*:founder")).body())
			.doesNotContain(person);
	}

	@Test
	void a_letter_can_be_read_before_it_is_sent() {
		EVENTS.tell(1, new DelegationInvited(new DelegationId("preview"), DOHA, new OfficeId("mena"),
				Map.of(Role.DELEGATE, 2), true));
		Awaitility.await("a delegation to write about")
			.atMost(Duration.ofSeconds(30))
			.untilAsserted(() -> assertThat(get(LETTERS + "/invitation/preview?lang=fr", organiser()).body())
				.contains("\"language\":\"fr\"", "Votre invitation"));

		assertThat(get(LETTERS + "/cited/preview", organiser()).body()).contains("letter.no-example");
		assertThat(get(LETTERS + "/nonsense/preview", organiser()).statusCode()).isEqualTo(404);
	}

	private static String messageId(MimeMessage mail) {
		try {
			return mail.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
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
		assertThat(get("/api/v1/deliveries?meeting=doha-2025", elsewhere).statusCode()).isEqualTo(403);
		for (String page : List.of(LOG, LETTERS + "/cited/preview")) {
			int allowed = page.equals(LOG) ? 200 : 404;
			assertThat(get(page, organiser()).statusCode()).as(page).isEqualTo(allowed);
			assertThat(get(page, TestTokens.token("layan", "*:founder")).statusCode()).as(page).isEqualTo(allowed);
			assertThat(get(page, TestTokens.serviceToken("operator", "operations")).statusCode()).isEqualTo(allowed);
			assertThat(get(page, observer).statusCode()).as(page).isEqualTo(403);
			assertThat(get(page, self).statusCode()).as(page).isEqualTo(403);
			assertThat(get(page, elsewhere).statusCode()).as(page).isEqualTo(403);
			assertThat(get(page, null).statusCode()).as(page).isEqualTo(401);
		}
		assertThat(get("/api/v1/preferences/noura", self).body()).contains("\"cited\":\"evening\"")
			.doesNotContain("invitation");
		assertThat(put("/api/v1/preferences/noura", "{\"news\":{\"invitation\":\"never\"}}", self).body())
			.contains("preferences.fixed");
		assertThat(get("/api/v1/preferences/noura", organiser()).statusCode()).isEqualTo(403);
		assertThat(put("/api/v1/preferences/noura", "{\"news\":{\"cited\":\"never\"}}", observer).statusCode())
			.isEqualTo(403);
		assertThat(put("/api/v1/preferences/noura", "{\"news\":{\"cited\":\"hourly\"}}", self).statusCode())
			.isEqualTo(400);
		assertThat(put("/api/v1/preferences/noura", "{", self).body()).contains("request.malformed-json");
		assertThat(deliveries()).doesNotContain("example.org");
	}

}
