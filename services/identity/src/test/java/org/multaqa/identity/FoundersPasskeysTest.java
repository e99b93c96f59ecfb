package org.multaqa.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.testkit.ServicePlatform;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation whose founders need a passkey. */
@ExtendWith(ServicePlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundersPasskeysTest {

	private static final String AMAL = "amal.keys@example.org";

	@TempDir
	private Path folder;

	@Test
	void a_founder_is_one_with_a_passkey_and_not_by_mail_alone() throws IOException {
		var key = new SoftwareKey(KeyBrowser.ORIGIN);
		try (var installation = new Installation("founders-passkeys",
				"--multaqa.identity.passkeys.required-of-founders=true", "--SECURITY_LOG=" + this.folder)) {
			var first = new KeyBrowser(installation.browser());
			first.http()
				.submit("/first-run", "/first-run", "code=" + installation.code(), "name=أمل القاسم",
						"latin=Amal Al-Qasim", "email=" + AMAL, "language=en");
			assertWithheld(first);

			first.add(key, "My first key");
			assertGiven(first);

			var byMail = new KeyBrowser(installation.browser());
			followLink(byMail.http());
			assertWithheld(byMail);
			byMail.signIn(key);
			assertGiven(byMail);
		}

		assertThat(Files.readString(this.folder.resolve("security-identity.log")))
			.contains("\"passkey.added\"", "\"detail\":\"PASSKEY\"")
			.doesNotContain("My first key", "@", key.id(), key.publicKey());
	}

	private static void assertWithheld(KeyBrowser browser) {
		var tokens = browser.tokens();
		assertThat(KeyBrowser.claims(tokens)).containsEntry("amr", List.of("otp"))
			.containsEntry("grants", List.of())
			.containsEntry("withheld", List.of("*:founder"));
		assertThat(browser.http()
			.get("/api/v1/founders", "Authorization", "Bearer " + tokens.get("access_token"))
			.statusCode()).isEqualTo(403);
	}

	private static void assertGiven(KeyBrowser browser) {
		var tokens = browser.tokens();
		assertThat(KeyBrowser.claims(tokens)).containsEntry("amr", List.of("hwk", "user", "mfa"))
			.containsEntry("grants", List.of("*:founder"))
			.doesNotContainKey("withheld");
		assertThat(browser.http()
			.get("/api/v1/founders", "Authorization", "Bearer " + tokens.get("access_token"))
			.statusCode()).isEqualTo(200);
	}

	private static void followLink(Browser browser) {
		int before = Mailbox.to(AMAL).size();
		browser.submit("/sign-in", "/sign-in/links", "email=" + AMAL);
		String secret = Mailbox.secretIn(Mailbox.next(AMAL, before));
		browser.submit("/sign-in/link?token=" + secret, "/sign-in/link", "token=" + secret);
	}

}
