package org.multaqa.portal.pages.signins;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Noura is signed in twice. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInsPageTest {

	private static final String SIGN_IN = """
			{"id": "%s", "device": "%s", "since": "2025-12-07T07:00:00Z", "used": "2025-12-08T07:00:00Z", "current": %s}""";

	@LocalServerPort
	int port;

	@BeforeEach
	void there_are_two() {
		Around.ELSEWHERE.tell(new Told(200, "[" + SIGN_IN.formatted("a-1", "Firefox, Android", true) + ","
				+ SIGN_IN.formatted("a-2", "", false) + "]", Map.of()));
	}

	@Test
	void each_is_shown_and_all_but_this_one_can_be_ended() {
		assertThat(People.browser("noura", this.port).get("/sign-ins?lang=en").body())
			.contains("Firefox, Android", "this one", "A browser that did not say its name",
					"action=\"/sign-ins/a-2/end\"", "action=\"/sign-ins/others/end\"", "href=\"/sign-ins\"")
			.doesNotContain("action=\"/sign-ins/a-1/end\"");
	}

	@Test
	void ending_asks_identity() {
		var noura = People.browser("noura", this.port);
		Around.ELSEWHERE.tellAt("DELETE /api/v1/sign-ins/a-2", new Told(204, "", Map.of()));
		Around.ELSEWHERE.tellAt("DELETE /api/v1/sign-ins", new Told(204, "", Map.of()));

		assertThat(noura.send("/sign-ins", "/sign-ins/a-2/end").headers().firstValue("Location")).hasValue("/sign-ins");
		assertThat(noura.send("/sign-ins", "/sign-ins/others/end").headers().firstValue("Location"))
			.hasValue("/sign-ins");
		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.method() + " " + asked.path())
			.contains("DELETE /api/v1/sign-ins/a-2", "DELETE /api/v1/sign-ins");
	}

	@Test
	void who_has_not_signed_in_is_asked_to() {
		assertThat(new Browser(this.port).get("/sign-ins").statusCode()).isEqualTo(401);
	}

}
