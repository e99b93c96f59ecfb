package org.multaqa.portal.edge.signin;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.security.AccessEnd;
import org.multaqa.kit.security.EndedAccess;
import org.multaqa.model.PersonId;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A sign-in ends here when it ends at identity, and there when it ends here. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class EndedSignInTest {

	private static final String FOR_DELEGATES = "/m/doha/workshops/languages";

	@Autowired
	private EndedAccess ended;

	@LocalServerPort
	int port;

	@Test
	void whoever_is_let_in_no_more_is_out_in_the_request_that_hears_of_it() {
		// the meeting knows of no such head, so each page asks identity again
		var hind = new Browser(this.port).as(Around.ELSEWHERE, "hind-ends", "doha:head:mena");
		assertThat(hind.get(FOR_DELEGATES).statusCode()).isEqualTo(200);

		pause();
		Around.ELSEWHERE.letOut("code-hind-ends");

		assertThat(hind.get(FOR_DELEGATES).statusCode()).isEqualTo(401);
		assertThat(hind.get("/oauth2/authorization/identity").headers().firstValue("Location").orElseThrow())
			.contains("prompt=login");
	}

	@Test
	void a_role_that_ended_is_gone_with_the_next_page_and_the_person_stays_signed_in() {
		var hana = new Browser(this.port).as(Around.ELSEWHERE, "hana-resigns", "*:founder", "doha:head:mena");
		Around.ELSEWHERE.tell(new Told(200, "[]", java.util.Map.of()));
		assertThat(hana.get("/blocks").statusCode()).isEqualTo(200);

		Around.ELSEWHERE.grant("code-hana-resigns", "doha:head:mena");
		assertThat(hana.get("/blocks").statusCode()).as("nobody has heard of it yet").isEqualTo(200);
		end("hana-resigns");

		assertThat(hana.get("/blocks").statusCode()).isEqualTo(404);
		assertThat(hana.get(FOR_DELEGATES).statusCode()).isEqualTo(200);
	}

	@Test
	void whoever_is_blocked_is_out_with_the_next_page_however_short_ago_the_last_was() {
		var hind = new Browser(this.port).as(Around.ELSEWHERE, "hind-blocked", "doha:head:mena");
		assertThat(hind.get(FOR_DELEGATES).statusCode()).isEqualTo(200);

		Around.ELSEWHERE.letOut("code-hind-blocked");
		end("hind-blocked");

		assertThat(hind.get(FOR_DELEGATES).statusCode()).isEqualTo(401);
	}

	/** As the topic would say it. */
	private void end(String person) {
		this.ended.note(new AccessEnd(new PersonId(person), java.time.Instant.now()));
	}

	@Test
	void signing_out_revokes_the_refresh_token_and_leads_by_identity() {
		Around.ELSEWHERE.tell(Told.done());
		var noura = new Browser(this.port).as(Around.ELSEWHERE, "noura-goes", "doha:head:mena");

		var out = noura.send("/m/doha", "/sign-out");

		assertThat(Around.ELSEWHERE.asked()).anySatisfy((asked) -> {
			assertThat(asked.path()).isEqualTo("/oauth2/revoke");
			assertThat(asked.body()).contains("token=code-noura-goes").contains("token_type_hint=refresh_token");
			assertThat(asked.header("Authorization")).startsWith("Basic ");
		});
		assertThat(locationOf(out)).startsWith(Around.ELSEWHERE.address() + "/connect/logout?id_token_hint=ey")
			.endsWith("&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A" + this.port + "%2F%3Fsigned-out");
		assertThat(noura.get("/").headers().firstValue("Content-Security-Policy").orElse(""))
			.contains("form-action 'self' " + Around.ELSEWHERE.address() + ";");
	}

	@Test
	void signing_out_works_here_while_identity_does_not_answer() {
		var noura = new Browser(this.port).as(Around.ELSEWHERE, "noura-alone", "doha:head:mena");
		Around.ELSEWHERE.tell(new Told(503, "", java.util.Map.of()));

		var out = noura.send("/m/doha", "/sign-out");

		assertThat(locationOf(out)).endsWith("/?signed-out").doesNotContain("connect");
		assertThat(noura.get(FOR_DELEGATES).statusCode()).isEqualTo(401);
	}

	/** A token is not renewed more often than twice a second. */
	private static void pause() {
		var until = java.time.Instant.now().plusMillis(600);
		org.awaitility.Awaitility.await("identity may be asked again")
			.until(() -> java.time.Instant.now().isAfter(until));
	}

	private static String locationOf(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElseThrow();
	}

}
