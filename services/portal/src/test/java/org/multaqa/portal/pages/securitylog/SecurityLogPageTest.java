package org.multaqa.portal.pages.securitylog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.audit.SecurityEvent;
import org.multaqa.kit.audit.SecurityLogs;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Hana is a founder, and reads what identity has told. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityLogPageTest {

	private static final Path FOLDER = folder();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void folder(DynamicPropertyRegistry registry) {
		registry.add("SECURITY_LOG", FOLDER::toString);
	}

	@BeforeAll
	static void identity_has_told() {
		try (var log = SecurityLogs.inFolder("identity", FOLDER, () -> null)) {
			for (int i = 1; i <= 60; i++) {
				log.refused(SecurityEvent.ACCESS, "p-" + i, "GET /api/v1/founders", "actor.denied");
			}
			log.done(SecurityEvent.ACCOUNT_BLOCKED, "hana", "noura", null);
		}
	}

	@Test
	void the_latest_lines_come_first_in_pages_of_fifty() {
		var hana = hana();
		var page = hana.get("/security-log?lang=en").body();

		assertThat(page).contains("Account blocked", "The 50 lines that were read follow one another")
			.containsSubsequence(">p-60<", ">p-12<")
			.doesNotContain(">p-11<");
		String next = page.replaceAll("(?s).*href=\"(/security-log[^\"]*before=[^\"]*)\".*", "$1")
			.replace("&amp;", "&");
		assertThat(hana.get(next + "&lang=en").body()).containsSubsequence(">p-11<", ">p-1<").doesNotContain("before=");
	}

	@Test
	void is_filtered_by_kind_and_person() {
		var hana = hana();

		assertThat(hana.get("/security-log?kind=account.blocked&lang=en").body()).contains(">hana<")
			.doesNotContain(">p-60<");
		assertThat(hana.get("/security-log?id=p-7&lang=en").body()).contains(">p-7<").doesNotContain(">p-60<");
		assertThat(hana.get("/security-log?day=2001-01-01&lang=en").body()).contains("Nothing like this was found");
		assertThat(hana.get("/security-log?service=../x&day=never&before=x&kind=none").statusCode()).isEqualTo(200);
	}

	@Test
	void that_it_was_read_is_told_itself() {
		var hana = hana();
		hana.get("/security-log?service=identity&id=p-3");

		Awaitility.await("the portal's own log")
			.untilAsserted(() -> assertThat(hana.get("/security-log?service=portal&kind=log.read&lang=en").body())
				.contains("Security log read", ">p-3<"));
	}

	@Test
	void everybody_else_finds_nothing() {
		assertThat(new Browser(this.port).get("/security-log").statusCode()).isEqualTo(401);
		var sami = new Browser(this.port).as(Around.ELSEWHERE, "sami-reads", "doha:organiser");
		assertThat(sami.get("/security-log").statusCode()).isEqualTo(404);
	}

	private Browser hana() {
		return new Browser(this.port).as(Around.ELSEWHERE, "hana-reads", "*:founder");
	}

	private static Path folder() {
		try {
			return Files.createTempDirectory("security-log-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
