package org.multaqa.portal.pages.blocks;

import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Hana is a founder, and blocks others. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class BlocksPageTest {

	private static final String NOURA = """
			{"person": "noura", "reason": "A stolen laptop", "by": "hana", "at": "2025-12-08T07:00:00Z"}""";

	@LocalServerPort
	int port;

	@Test
	void a_founder_sees_who_is_blocked_and_why() {
		Around.ELSEWHERE.tell(new Told(200, "[" + NOURA + "]", Map.of()));

		assertThat(People.browser("hana", this.port).get("/blocks?lang=en").body()).contains("A stolen laptop",
				"action=\"/blocks/noura/end\"", "name=\"account\"");
	}

	@Test
	void blocking_sends_the_account_and_the_reason_to_identity() {
		Around.ELSEWHERE.tell(new Told(200, NOURA, Map.of()));
		Around.ELSEWHERE.tellAt("GET /api/v1/blocks", new Told(200, "[]", Map.of()));

		var answer = People.browser("hana", this.port)
			.send("/blocks", "/blocks", "account", "noura@example.org", "reason", "A stolen laptop");

		assertThat(answer.headers().firstValue("Location")).hasValue("/blocks");
		assertThat(Around.ELSEWHERE.asked()).anySatisfy((asked) -> {
			assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /api/v1/blocks");
			assertThat(asked.body()).contains("noura@example.org", "A stolen laptop");
		});
	}

	@Test
	void a_refusal_is_shown_with_all_that_was_written() {
		Around.ELSEWHERE.tell(new Told(200, "[]", Map.of()));
		Around.ELSEWHERE.tellAt("POST /api/v1/blocks",
				new Told(404, "{\"code\": \"account.unknown\", \"title\": \"There is no account “x”.\"}", Map.of()));

		var answer = People.browser("hana", this.port)
			.send("/blocks", "/blocks", "account", "nobody@example.org", "reason", "A stolen laptop");

		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("There is no account", "value=\"nobody@example.org\"",
				"value=\"A stolen laptop\"");
	}

	@Test
	void whoever_has_lost_all_passkeys_is_named_to_identity() {
		Around.ELSEWHERE.tell(new Told(200, "[]", Map.of()));
		Around.ELSEWHERE.tellAt("POST /api/v1/passkeys/removals", new Told(204, "", Map.of()));

		var answer = People.browser("hana", this.port).send("/blocks", "/blocks/passkeys", "lost", "noura@example.org");

		assertThat(answer.headers().firstValue("Location")).hasValue("/blocks");
		assertThat(Around.ELSEWHERE.asked()).anySatisfy((asked) -> {
			assertThat(asked.method() + " " + asked.path()).isEqualTo("POST /api/v1/passkeys/removals");
			assertThat(asked.body()).contains("noura@example.org");
		});
	}

	@Test
	void letting_in_again_asks_identity() {
		Around.ELSEWHERE.tell(new Told(200, "[" + NOURA + "]", Map.of()));
		Around.ELSEWHERE.tellAt("DELETE /api/v1/blocks/noura", new Told(204, "", Map.of()));

		var answer = People.browser("hana", this.port).send("/blocks", "/blocks/noura/end");

		assertThat(answer.headers().firstValue("Location")).hasValue("/blocks");
	}

}
