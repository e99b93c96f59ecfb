package org.multaqa.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.multaqa.embedded.DataFolder;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.launcher.seeds.TokenSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.testkit.ScheduleSchemas;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A conference comes into an empty meeting, is released, goes out in both formats, and
 * comes into two other meetings, by the public schemas of both: all three show the same
 * with the same people, and whatever comes again changes nothing.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class ScheduleRoundTripTest {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final NewAccount FOUNDER = new NewAccount(new PersonId("layan"),
			LocalizedText.of("en", "Layan Al-Fihris"), "layan@example.org", "en");

	private static final String PLAN = """
			{"id": "%s", "names": {"en": "Conference"}, "from": "2024-02-03", "to": "2024-02-04",
			 "timeZone": "Europe/Brussels", "venue": {"en": "Brussels"}, "languages": ["en", "ar"],
			 "consentRule": {"kind": "no-block"}, "sample": false}
			""";

	/**
	 * People with and without numbers, two of one name, and words that look like HTML.
	 */
	private static final String SMALL = """
			<schedule><conference><title>Small</title></conference>
			<day index="1" date="2024-02-03"><room name="Hall, the large one">
			<event id="1"><start>10:00</start><duration>00:50</duration><title>One &amp; &lt;two&gt;</title>
			<type>workshop</type><language>en</language>
			<abstract>&lt;p&gt;Why &amp;lt;code&amp;gt; is&lt;/p&gt;&lt;p&gt;no HTML &amp;amp;lt;&lt;/p&gt;</abstract>
			<persons><person id="7">Vera Papyrus</person><person id="8">Vera Papyrus</person></persons></event>
			<event id="2"><start>11:00</start><duration>00:15</duration><title>Coffee</title><type>break</type></event>
			<event id="3"><start>23:30</start><duration>01:00</duration><title>على ضوء القمر</title><type>party</type>
			<language>ar</language><persons><person>سامي الرف</person><person id="7">Vera Papyrus</person></persons>
			</event></room>
			<room name="قاعة"><event id="4"><start>11:15</start><duration>01:00</duration><title>Who knows</title>
			<persons><person guid="0c9d3d2c-2f0f-4f3e-9d4c-0d6d0a3f7c11">Jean-François Ö.</person></persons></event></room>
			</day><day index="2" date="2024-02-04"><room name="Hall, the large one">
			<event id="5"><start>09:00</start><duration>00:05</duration><title>One &amp; &lt;two&gt;</title></event>
			<event id="6"><start>09:00</start><duration>00:05</duration><title>The room is taken</title></event>
			</room></day></schedule>""";

	@TempDir
	static Path folder;

	private static DataFolder data;

	private static LaptopPlatform platform;

	private static TokenSource tokens;

	private static Gateway gateway;

	private static URI portal;

	@BeforeAll
	static void start() {
		data = DataFolder.lock(folder);
		platform = LaptopPlatform.start(data, Ports.free(), new DomainClock(), FOUNDER,
				List.of("portal", "identity", "registration", "sessions"),
				new Screen(new PrintStream(PrintStream.nullOutputStream()), false));
		var outside = platform.seenFromOutside();
		tokens = outside.tokens();
		portal = outside.portal();
		gateway = new Gateway(portal);
	}

	@AfterAll
	static void stop() {
		platform.close();
		data.close();
	}

	@Test
	void of_a_small_conference_with_all_kinds_of_people() throws Exception {
		goRound("small", SMALL.getBytes(StandardCharsets.UTF_8), 5);
	}

	@Test
	void of_FOSDEM_2024() throws Exception {
		var shared = Path.of(Optional.ofNullable(System.getenv("MULTAQA_SHARED_DATA")).orElse("../../../shared/data"));
		var file = shared.resolve("schedules/fosdem-2024.xml");
		assumeTrue(Files.exists(file), "there is no fosdem-2024.xml beside the project");
		goRound("fosdem", Files.readAllBytes(file), 670);
	}

	private static void goRound(String name, byte[] file, int placed) throws Exception {
		var meetings = Stream.of("a", "b", "c").map((which) -> name + "-" + which).toList();
		meetings.forEach(ScheduleRoundTripTest::open);
		String first = meetings.getFirst();
		var taken = send(first, file);
		assertThat(outcomes(taken)).contains("placed");
		var draft = planned(first);
		assertThat(outcomes(send(first, file))).containsOnly("already-there");
		assertThat(planned(first)).isEqualTo(draft);

		var shown = released(first);
		assertThat(shown.sessions()).hasSize(placed);
		byte[] xml = export(first, "xml").orElseThrow();
		byte[] json = export(first, "json").orElseThrow();
		if (ScheduleSchemas.areThere()) {
			assertThat(ScheduleSchemas.faultsOfXml(new String(xml, StandardCharsets.UTF_8))).isEmpty();
			assertThat(ScheduleSchemas.faultsOfJson(new String(json, StandardCharsets.UTF_8))).isEmpty();
		}
		send(meetings.get(1), xml);
		send(meetings.get(2), json);
		for (String other : meetings.subList(1, 3)) {
			var before = planned(other);
			assertThat(outcomes(send(other, xml))).containsOnly("already-there");
			assertThat(outcomes(send(other, json))).containsOnly("already-there");
			assertThat(planned(other)).isEqualTo(before);
			assertThat(released(other)).isEqualTo(shown);
		}
		assertThat(outcomes(send(first, xml))).as("comes home").containsOnly("already-there");
		assertThat(planned(first)).isEqualTo(draft);
	}

	private static void open(String meeting) {
		assertThat(call("POST", "/api/v1/meetings", PLAN.formatted(meeting)).status()).isEqualTo(201);
		assertThat(call("PUT", "/api/v1/meetings/" + meeting + "/stage", "{\"stage\": \"open\"}").status())
			.isEqualTo(200);
		await("the founder is its organiser").atMost(PATIENCE)
			.until(() -> draft(meeting).path("draft").asBoolean(false));
	}

	/** Releases the draft, and reads it when all of it can be seen. */
	private static Shown released(String meeting) {
		assertThat(
				call("POST", "/api/v1/meetings/" + meeting + "/releases", "{\"name\": {\"en\": \"First\"}}").status())
			.isEqualTo(201);
		long parts = draft(meeting).path("sessions")
			.valueStream()
			.filter((session) -> session.has("placement"))
			.mapToLong((session) -> session.path("people").size())
			.sum();
		await("all names are told").atMost(PATIENCE)
			.until(() -> export(meeting, "json").map(Shown::of).filter((shown) -> shown.parts() == parts).isPresent());
		return Shown.of(export(meeting, "json").orElseThrow());
	}

	private static JsonNode draft(String meeting) {
		return call("GET", "/api/v1/meetings/" + meeting + "/programme", null).json();
	}

	/** Rooms and sessions; what there is to look at changes as names of guests arrive. */
	private static List<JsonNode> planned(String meeting) {
		var draft = draft(meeting);
		return List.of(draft.path("rooms"), draft.path("sessions"));
	}

	private static Set<String> outcomes(JsonNode taken) {
		var outcomes = new HashSet<String>();
		taken.path("sessions").forEach((line) -> outcomes.add(line.path("outcome").asString()));
		return outcomes;
	}

	private static JsonNode send(String meeting, byte[] file) {
		var request = request("/api/v1/meetings/" + meeting + "/programme/import?preview=false&shift=false&name=x")
			.header("Content-Type", "application/octet-stream")
			.POST(HttpRequest.BodyPublishers.ofByteArray(file));
		var answer = ask(request);
		assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
		return ModelJson.mapper().readTree(answer.body());
	}

	/** What everybody gets; empty before the release is known. */
	private static Optional<byte[]> export(String meeting, String format) {
		var answer = ask(HttpRequest.newBuilder(portal.resolve("/m/" + meeting + "/schedule." + format)));
		return Optional.of(answer).filter((each) -> each.statusCode() == 200).map(HttpResponse::body);
	}

	private static HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(portal.resolve(path))
			.header("Authorization", "Bearer " + tokens.ofPerson(FOUNDER.id()));
	}

	private static HttpResponse<byte[]> ask(HttpRequest.Builder request) {
		try (var http = HttpClient.newHttpClient()) {
			return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static Gateway.Answer call(String method, String path, @Nullable String body) {
		return gateway.call(method, path, tokens.ofPerson(FOUNDER.id()), Map.of(), body);
	}

	/**
	 * What a schedule file shows of a conference, but for what only this meeting calls
	 * it.
	 *
	 * @param sessions their places, words and people
	 * @param people how many
	 * @param parts in how many sessions they have a part, all together
	 */
	private record Shown(List<String> sessions, int people, long parts) {

		static Shown of(byte[] file) {
			var guids = new HashSet<String>();
			var sessions = ModelJson.mapper()
				.readTree(file)
				.path("schedule")
				.path("conference")
				.path("days")
				.valueStream()
				.flatMap((day) -> day.path("rooms").valueStream())
				.flatMap(JsonNode::valueStream)
				.toList();
			sessions
				.forEach((session) -> session.path("persons").forEach((one) -> guids.add(one.path("guid").asString())));
			return new Shown(sessions.stream().map(Shown::words).sorted().toList(), guids.size(),
					sessions.stream().mapToLong((session) -> session.path("persons").size()).sum());
		}

		private static String words(JsonNode session) {
			var names = session.path("persons").valueStream().map((one) -> one.path("name").asString()).toList();
			return Stream.of("date", "room", "duration", "title", "type", "language", "abstract")
				.map((name) -> session.path(name).asString())
				.toList() + " " + names;
		}

	}

}
