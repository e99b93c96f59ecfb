package org.multaqa.notifications;

import java.time.Duration;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators see and may do over HTTP, and how people say what they want to hear. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveriesHttpTest extends RunningNotifications {

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

}
