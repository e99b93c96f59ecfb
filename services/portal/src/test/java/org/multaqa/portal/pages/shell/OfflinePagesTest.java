package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfflinePagesTest {

	/**
	 * What is said in confidence, lists of people, letters, and what is behind the
	 * scenes.
	 */
	private static final Set<String> NEVER = Set.of("appointments", "blocks", "delegations", "doors", "erasure",
			"founders", "guests", "invitation", "latewords", "mails", "operations", "reference", "securitylog", "shell",
			"signins");

	private static final Set<String> NO_PAGES = Set.of("parts");

	private static final String READER = "Multaqa-Reader";

	private static final String OFFLINE = "Multaqa-Offline";

	@LocalServerPort
	int port;

	@Test
	void every_place_is_one_whose_pages_may_be_kept_or_never() throws IOException {
		try (var folders = Files.list(Path.of("src", "main", "resources", "templates", "portal"))) {
			var decided = Stream.of(OfflinePages.KEPT, NEVER, NO_PAGES).flatMap(Set::stream).toList();
			assertThat(folders.map((folder) -> folder.getFileName().toString()).collect(Collectors.toSet()))
				.containsExactlyInAnyOrderElementsOf(decided);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/m/doha", "/m/doha/programme", "/m/doha/recommendations/r-open", "/outbox" })
	void a_page_of_the_meeting_may_be_kept_by_its_reader_and_by_no_cache_on_the_way(String path) {
		var page = noura().get(path);

		assertThat(page.headers().firstValue(OFFLINE)).contains("yes");
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/m/doha/people", "/m/doha/badge", "/m/doha/mails/mine", "/m/doha/invitation",
			"/m/doha/recommendations/r-none" })
	void a_page_of_people_or_an_error_may_not(String path) {
		assertThat(noura().get(path).headers().firstValue(OFFLINE)).isEmpty();
		assertThat(noura().get(path).headers().firstValue(READER)).isPresent();
	}

	@Test
	void a_reader_has_a_key_that_stays_is_nobody_elses_and_says_nothing() {
		String key = key(noura().get("/m/doha"));

		assertThat(key).hasSize(24).doesNotContain("noura");
		assertThat(key(noura().get("/outbox"))).isEqualTo(key);
		assertThat(noura().get("/m/doha").body()).contains("data-keeper=\"" + key + "\"");
		assertThat(key(new Browser(this.port).as(Around.ELSEWHERE, "amina", "doha:head:africa").get("/m/doha")))
			.isNotEqualTo(key);
		assertThat(key(new Browser(this.port).get("/m/doha"))).isEqualTo("nobody");
		assertThat(new Browser(this.port).get("/m/doha").body()).doesNotContain("data-keeper");
	}

	private Browser noura() {
		return new Browser(this.port).as(Around.ELSEWHERE, "noura", "doha:head:mena");
	}

	private static String key(HttpResponse<String> page) {
		return page.headers().firstValue(READER).orElseThrow();
	}

}
