package org.multaqa.identity;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInTest {

	private static final String LAYAN = "layan.fihris@example.org";

	@LocalServerPort
	private int port;

	@Test
	void a_link_by_mail_signs_in_once() throws Exception {
		var browser = new Browser(this.port);
		int before = Mailbox.to(LAYAN).size();

		var asked = browser.submit("/sign-in", "/sign-in/links", "email=" + LAYAN);

		assertThat(asked.statusCode()).isEqualTo(302);
		assertThat(Browser.locationOf(asked)).endsWith("/sign-in/sent");
		String secret = Mailbox.secretIn(Mailbox.next(LAYAN, before));
		var page = browser.get("/sign-in/link?token=" + secret);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).contains("ليان الفهرس").contains("dir=\"rtl\"");
		var in = browser.submit("/sign-in/link?token=" + secret, "/sign-in/link", "token=" + secret);
		assertThat(in.statusCode()).isEqualTo(302);
		assertThat(Browser.locationOf(in)).isEqualTo("http://portal.test/oauth2/authorization/identity");
		assertThat(browser.get("/sign-in").body()).contains("دخلتَ باسم");
	}

}
