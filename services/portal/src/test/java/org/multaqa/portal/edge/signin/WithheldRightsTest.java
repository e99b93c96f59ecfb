package org.multaqa.portal.edge.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.MeetingEvent.RoleGranted;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
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

	@Autowired
	Doha doha;

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

	@Test
	void an_organiser_sets_a_meeting_up_that_wants_a_passkey_only_with_one() {
		var meeting = new MeetingId("m-" + UUID.randomUUID());
		var wanted = new MeetingPlanned(meeting, text("Meeting"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null,
				List.of(PasskeyUse.ORGANISERS));
		this.doha.tell(wanted);
		this.doha.tell(new MeetingStageReached(meeting, MeetingStage.OPEN));
		this.doha.tell(new RoleGranted(meeting, new PersonId("by-mail"), Role.ORGANISER));
		this.doha.tell(new RoleGranted(meeting, new PersonId("by-passkey"), Role.ORGANISER));
		String setup = "/m/" + meeting + "/setup";

		var byMail = new Browser(this.port).as(Around.ELSEWHERE, "by-mail",
				Elsewhere.WITHHELD + meeting + ":organiser");
		assertThat(byMail.get("/m/" + meeting).body()).doesNotContain(setup);
		assertThat(byMail.get(setup).statusCode()).isEqualTo(403);
		var byPasskey = new Browser(this.port).as(Around.ELSEWHERE, "by-passkey", meeting + ":organiser");
		assertThat(byPasskey.get(setup).statusCode()).isEqualTo(200);
	}

	private static LocalizedText text(String english) {
		return LocalizedText.of("en", english);
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
