package org.multaqa.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.multaqa.kit.audit.LogVerification;
import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ServicePlatform;

import static org.assertj.core.api.Assertions.assertThat;

/** What the security log of a running service tells. */
@ExtendWith(ServicePlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityEventsTest {

	@TempDir
	private Path folder;

	@Test
	void tells_who_came_in_and_who_was_refused_by_ids_alone() throws IOException {
		String founder;
		try (var installation = new Installation("security-log", "--SECURITY_LOG=" + this.folder)) {
			var browser = installation.browser();
			found(browser, "wrong");
			found(browser, installation.code());
			founder = ModelJson.mapper()
				.readTree(browser.get("/laptop/people").body())
				.get(0)
				.path("person")
				.asString();
			signIn(installation.browser());
			refusals(installation.browser());
			String token = "Bearer " + browser.tokenOf(founder);
			browser.json("POST",
					"/api/v1/operations/parked/resumption?subject=x%0a2026-11-26T14:00:00.000Z%20INFO%20all", "",
					"Authorization", token);
		}

		var file = this.folder.resolve("security-identity.log");
		assertThat(LogVerification.verify(file).faults()).isEmpty();
		assertThat(Files.readString(file)).doesNotContain("@", "Amal", "127.0.0.1");
		assertThat(told(file)).contains("key.made done - 1", "first-run-code refused - -",
				"first-run-code done " + founder + " -", "founder.appointed done " + founder + " " + founder,
				"sign-in done " + founder + " " + founder, "link.asked done - " + founder, "link.asked refused - -",
				"link.used done " + founder + " " + founder, "link.used refused - -", "client refused - -",
				"token refused - GET /api/v1/founders", "access refused client:registration GET /api/v1/founders",
				"subject.resumed refused " + founder + " x\n2026-11-26T14:00:00.000Z INFO all");
	}

	private static void found(Browser browser, String code) {
		browser.submit("/first-run", "/first-run", "code=" + code, "name=أمل القاسم", "latin=Amal Al-Qasim",
				"email=amal.logs@example.org", "language=en");
	}

	private static void signIn(Browser browser) {
		int before = Mailbox.to("amal.logs@example.org").size();
		browser.submit("/sign-in", "/sign-in/links", "email=nobody.here@example.org");
		browser.submit("/sign-in", "/sign-in/links", "email=amal.logs@example.org");
		String secret = Mailbox.secretIn(Mailbox.next("amal.logs@example.org", before));
		browser.submit("/sign-in/link?token=" + secret, "/sign-in/link", "token=" + secret);
		browser.submit("/sign-in", "/sign-in/link", "token=made-up");
	}

	private static void refusals(Browser browser) {
		browser.post("/oauth2/token", "grant_type=client_credentials", "Authorization",
				ProviderTest.basic("registration", "guess"));
		browser.get("/api/v1/founders", "Authorization", "Bearer made-up");
		browser.get("/api/v1/founders", "Authorization",
				"Bearer " + browser.tokenOfService("registration", "accounts"));
	}

	private static List<String> told(Path file) throws IOException {
		return Files.readAllLines(file)
			.stream()
			.map(ModelJson::readMap)
			.map((line) -> word(line, "event") + " " + word(line, "outcome") + " " + word(line, "actor") + " "
					+ word(line, "subject"))
			.toList();
	}

	private static String word(Map<String, ?> line, String member) {
		var value = line.get(member);
		return (value != null) ? value.toString() : "-";
	}

}
