package org.multaqa.portal.edge.signin;

import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody has signed in by mail alone, where a passkey is needed for more. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class WithheldRightsTest {

	private static final String STRIP = "Some of what you may do here needs a passkey";

	@LocalServerPort
	int port;

	@AfterEach
	void sami_may_all_again() {
		Around.ELSEWHERE.grant("code-sami", "doha:organiser");
	}

	@Test
	void a_founder_finds_no_page_of_founders_and_reads_what_to_do() {
		var hana = new Browser(this.port).as(Around.ELSEWHERE, "hana-by-mail", Elsewhere.WITHHELD + "*:founder");

		assertThat(hana.get("/sign-ins?lang=en").body()).contains(STRIP, "href=\"/passkeys\"");
		assertThat(hana.get("/blocks?lang=en").statusCode()).isEqualTo(404);
		assertThat(hana.get("/passkeys").headers().firstValue("Location").orElseThrow()).endsWith("/passkeys");
	}

	@Test
	void an_organiser_does_too_and_no_page_asks_identity_for_another_token() {
		var sami = new Browser(this.port).as(Around.ELSEWHERE, "sami", Elsewhere.WITHHELD + "doha:organiser");
		Around.ELSEWHERE.grant("code-sami", "doha:organiser");
		pause();

		assertThat(sami.get("/m/doha?lang=en").body()).contains(STRIP);
	}

	/** A token is not renewed more often than twice a second. */
	private static void pause() {
		var until = Instant.now().plusMillis(600);
		await("identity may be asked again").until(() -> Instant.now().isAfter(until));
	}

	@Test
	void whoever_has_all_reads_nothing_of_it() {
		assertThat(People.browser("sami", this.port).get("/m/doha?lang=en").body()).doesNotContain(STRIP);
	}

}
