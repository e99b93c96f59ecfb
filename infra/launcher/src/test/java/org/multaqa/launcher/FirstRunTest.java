package org.multaqa.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.model.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** From {@code ./multaqa up --no-seeds} to a meeting, with nothing but its screen. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class FirstRunTest {

	private static final Pattern TOLD = Pattern
		.compile("open (\\S+/first-run) within an hour and give the code (\\S+)");

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"\\s+value=\"([^\"]+)\"");

	private static final String[] A_READER = { "Accept", "text/html", "Accept-Language", "en" };

	private static final Duration PATIENCE = Duration.ofMinutes(4);

	private final Ports ports = Ports.free();

	private final Gateway gateway = new Gateway(URI.create(this.ports.url("portal")));

	private final HttpClient browser = HttpClient.newBuilder()
		.cookieHandler(new CookieManager())
		.followRedirects(HttpClient.Redirect.NORMAL)
		.build();

	@Test
	void whoever_reads_the_screen_becomes_the_founder_and_opens_a_meeting(@TempDir Path folder) throws Exception {
		var platform = up(folder);
		try {
			var told = awaitTold(platform, folder);
			String page = told.group(1);
			assertThat(page).startsWith(this.ports.url("identity"));
			assertThat(get(this.ports.url("portal") + "/sign-in").body()).contains("href=\"/first-run\"");

			var founded = submit(page, told.group(2));

			assertThat(founded.uri().toString()).isEqualTo(this.ports.url("portal") + "/");
			assertThat(founded.body()).contains("href=\"/setup\"");
			assertThat(get(page).statusCode()).isEqualTo(404);
			assertThat(get(this.ports.url("portal") + "/founders").body()).contains("Amal Al-Qasim");
			var opened = this.gateway.call("POST", "/api/v1/meetings", tokenOf(onlyPerson()), Map.of(), meeting());
			assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
		}
		finally {
			platform.destroy();
			platform.waitFor(1, TimeUnit.MINUTES);
			platform.destroyForcibly();
		}
	}

	private HttpResponse<String> submit(String page, String code) throws Exception {
		var token = CSRF.matcher(get(page).body());
		assertThat(token.find()).isTrue();
		String form = "_csrf=" + token.group(1) + "&code=" + code + "&name=" + encoded("أمل القاسم")
				+ "&latin=Amal+Al-Qasim&email=amal%40example.org&language=en";
		return this.browser.send(HttpRequest.newBuilder(URI.create(page))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.headers(A_READER)
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build(), HttpResponse.BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String address) throws Exception {
		return this.browser.send(HttpRequest.newBuilder(URI.create(address)).headers(A_READER).build(),
				HttpResponse.BodyHandlers.ofString());
	}

	private PersonId onlyPerson() {
		var people = new Gateway(URI.create(this.ports.url("identity"))).get("/laptop/people", null).json();
		assertThat(people.size()).isEqualTo(1);
		return new PersonId(people.get(0).path("person").asString());
	}

	private String tokenOf(PersonId person) {
		return new LaptopTokens(this.ports.url("identity"), "unused").ofPerson(person);
	}

	private static String meeting() throws IOException {
		return Files.readString(Path.of("..", "..", "services", "registration", "src", "main", "resources", "examples",
				"registration", "meetings-plan.json"));
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

	private Process up(Path folder) throws IOException {
		return LauncherProcess.start(folder, "up", "--no-seeds", "--port", Integer.toString(this.ports.first()),
				"--data", folder.resolve("data").toString());
	}

	private static Matcher awaitTold(Process process, Path folder) throws IOException {
		Path said = folder.resolve("said.txt");
		await("the code on the screen").atMost(PATIENCE)
			.pollInterval(200, TimeUnit.MILLISECONDS)
			.until(() -> !process.isAlive() || TOLD.matcher(Files.readString(said)).find());
		var told = TOLD.matcher(Files.readString(said));
		assertThat(told.find()).as(Files.readString(said)).isTrue();
		return told;
	}

}
