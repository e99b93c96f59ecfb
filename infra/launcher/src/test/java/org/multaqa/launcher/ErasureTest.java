package org.multaqa.launcher;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.multaqa.embedded.DataFolder;
import org.multaqa.embedded.EmbeddedStore;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.launcher.seeds.Gateway;
import org.multaqa.launcher.seeds.TokenSource;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.Topic;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Somebody goes through a meeting and is erased: nothing that she has said of herself is
 * found anywhere any more, in no document, record, file, mail or line of the log. What
 * happens by itself within a day (docs/decisions/erasure.md) is asked for here: that
 * Kafka compacts, and that the store wipes what was deleted.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Execution(ExecutionMode.SAME_THREAD)
class ErasureTest {

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private static final String OWN_SCRIPT = "زمردة المرصاد";

	private static final String LATIN = "Zumurruda Quetzalmirsad";

	private static final String ADDRESS = "zumurruda.q7@canaries.example";

	private static final String NOTE = "only hazelcanary milk";

	private static final String ANSWER = "the canarysong of dawn";

	private static final NewAccount FOUNDER = new NewAccount(new PersonId("layan"),
			LocalizedText.of("en", "Layan Al-Fihris"), "layan@example.org", "en");

	private static final String MEETING = "doha-2026";

	private static final String PLAN = """
			{"id": "doha-2026", "names": {"ar": "ملتقى", "en": "Meeting"}, "from": "%1$s", "to": "%1$s",
			 "timeZone": "Asia/Qatar", "venue": {"en": "Doha"}, "languages": ["ar", "en"],
			 "consentRule": {"kind": "no-block"}, "sample": false}
			""".formatted(LocalDate.now(ZoneOffset.UTC).plusDays(1));

	private static final String TABLE = """
			office,roles,name,email,language
			mena,delegate,%s,%s,ar
			mena,delegate,Omar Next,omar.next@example.org,en
			""".formatted(OWN_SCRIPT, ADDRESS);

	private final Canaries canaries = new Canaries(
			List.of(OWN_SCRIPT, "المرصاد", LATIN, "Quetzalmirsad", ADDRESS, NOTE, "hazelcanary", ANSWER, "canarysong"));

	private final Ports ports = Ports.free();

	private final Gateway gateway = new Gateway(URI.create(this.ports.url("portal")));

	private final Remains remains = new Remains(this.ports, this.canaries);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@TempDir
	Path folder;

	private DataFolder data;

	private LaptopPlatform platform;

	private TokenSource tokens;

	@BeforeEach
	void start() {
		this.log.start();
		root().addAppender(this.log);
		this.data = DataFolder.lock(this.folder);
		this.platform = LaptopPlatform.start(this.data, this.ports, new DomainClock(), FOUNDER,
				new Screen(new PrintStream(PrintStream.nullOutputStream()), false));
		this.tokens = this.platform.seenFromOutside().tokens();
	}

	@AfterEach
	void stop() {
		root().detachAppender(this.log);
		this.platform.close();
		this.data.close();
	}

	@Test
	void leaves_nothing_of_a_person_anywhere() throws Exception {
		prepareMeeting();
		importPeople();
		var members = read("/api/v1/delegations/" + MEETING + "-mena").path("members");
		String person = members.path(0).path("person").asString();
		String next = members.path(1).path("person").asString();
		takePart(person);
		assertEverythingIsThere(person);

		call("POST", "/api/v1/people/" + person + "/erasure", person, null, 204);

		await("what services hold").atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.remains.inDocuments()).isEmpty());
		assertThat(this.remains.inMailbox()).isEmpty();
		await("the seat").atMost(PATIENCE)
			.untilAsserted(() -> assertThat(
					read("/api/v1/delegations/" + MEETING + "-mena/members/" + next).path("status").asString())
				.isEqualTo("nominated"));
		assertThat(new SignedInBrowser(this.ports, "layan").page("/m/" + MEETING + "/people?find=Quetzal").body())
			.doesNotContain(person);
		await("the journal").atMost(PATIENCE)
			.untilAsserted(() -> assertThat(journal()).contains("org.multaqa.delegate.withdrawn.v1"));
		assertThat(this.gateway.get("/api/v1/erasures", founder()).body()).contains(person);

		compactTopics(person);
		this.platform.close();
		try (var store = EmbeddedStore.start(this.folder.resolve("store"), 0)) {
			store.wipe();
		}

		assertThat(this.canaries.foundIn(this.folder)).isEmpty();
		assertThat(foundInLog()).isEmpty();
	}

	private void prepareMeeting() {
		call("POST", "/api/v1/meetings", "layan", PLAN, 201);
		call("PUT", "/api/v1/offices/mena", "layan",
				"{\"kind\": \"regional-office\", \"names\": {\"ar\": \"مكتب\", \"en\": \"Office\"}}", 201);
		call("POST", "/api/v1/meetings/" + MEETING + "/delegations", "layan",
				"{\"office\": \"mena\", \"seats\": {\"delegate\": 1}, \"decides\": true}", 201);
		call("POST", "/api/v1/meetings/" + MEETING + "/questions", "layan",
				"{\"kind\": \"text\", \"text\": {\"en\": \"What do you like?\"}}", 201);
		call("PUT", "/api/v1/meetings/" + MEETING + "/stage", "layan", "{\"stage\": \"open\"}", 200);
	}

	private void importPeople() throws Exception {
		var request = HttpRequest
			.newBuilder(URI
				.create(this.ports.url("portal") + "/api/v1/meetings/" + MEETING + "/delegations/import?preview=false"))
			.header("Authorization", "Bearer " + founder())
			.header("Content-Type", "text/csv")
			.POST(HttpRequest.BodyPublishers.ofString(TABLE))
			.build();
		try (var http = HttpClient.newHttpClient()) {
			var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
			assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		}
	}

	/** From the invitation to the doors, with all that is asked on the way. */
	private void takePart(String person) throws Exception {
		String own = "/api/v1/delegations/" + MEETING + "-mena/members/" + person;
		call("POST", own + "/correction", person,
				"{\"name\": {\"ar\": \"%s\", \"en\": \"%s\"}}".formatted(OWN_SCRIPT, LATIN), 200);
		call("PUT", own + "/needs", person,
				"{\"dietary\": [\"vegan\"], \"access\": [\"step-free\"], \"visa\": true, \"note\": \"%s\"}"
					.formatted(NOTE),
				200);
		String question = read("/api/v1/meetings/" + MEETING + "/questions").path(0).path("id").asString();
		call("PUT", own + "/answers", person, "{\"answers\": {\"%s\": [\"%s\"]}}".formatted(question, ANSWER), 200);
		call("POST", own + "/registration", person, null, 200);
		call("POST", own + "/approval", "layan", null, 200);
		for (String paper : List.of("/invitation.pdf", "/badge.svg")) {
			call("GET", own + paper, person, null, 200);
		}
		call("GET", "/api/v1/meetings/" + MEETING + "/badges.pdf", "layan", null, 200);
		call("GET", "/api/v1/meetings/" + MEETING + "/answers.csv", "layan", null, 200);
		call("PUT", "/api/v1/preferences/" + person, person, "{\"news\": {\"programme-released\": \"evening\"}}", 200);
		call("POST", own + "/check-in", "layan", null, 200);
		var browser = new SignedInBrowser(this.ports, person);
		assertThat(browser.page("/m/" + MEETING + "/invitation").body()).contains(OWN_SCRIPT);
		browser.askForLink(ADDRESS);
	}

	/** What follows proves nothing unless all of it is found now. */
	private void assertEverythingIsThere(String person) throws Exception {
		var roster = new SignedInBrowser(this.ports, "layan");
		await("the roster").atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(roster.page("/m/" + MEETING + "/people?find=Quetzal").body()).contains(LATIN));
		assertThat(this.gateway.get("/api/v1/meetings/" + MEETING + "/people.csv", founder()).body()).contains(LATIN);
		assertThat(
				read("/api/v1/delegations/" + MEETING + "-mena/members/" + person + "/needs").path("note").asString())
			.isEqualTo(NOTE);
		assertThat(this.gateway.get("/api/v1/meetings/" + MEETING + "/answers.csv", founder()).body()).contains(ANSWER);
		await("mails").atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.remains.inMailbox()).anyMatch((found) -> found.contains(ADDRESS)));
		await("documents").atMost(PATIENCE)
			.untilAsserted(() -> assertThat(this.remains.inDocuments())
				.contains("identity/accounts: " + LATIN, "identity/addresses: " + ADDRESS,
						"registration/people: " + LATIN, "sessions/people: " + OWN_SCRIPT)
				.anyMatch((found) -> found.startsWith("identity/authorizations: "))
				.anyMatch((found) -> found.startsWith("portal/")));
		assertThat(this.canaries.foundIn(this.folder)).anyMatch((found) -> found.startsWith("store: " + LATIN))
			.anyMatch((found) -> found.startsWith("kafka/multaqa.people.v1") && found.endsWith(LATIN))
			.allMatch((found) -> found.startsWith("store") || found.startsWith("kafka/multaqa.people.v1"))
			.noneMatch((found) -> found.contains("canary"));
		assertThat(this.remains.inTopicOfPeople()).isNotEmpty();
		assertThat(this.remains.inEveryOtherTopic()).isEmpty();
	}

	/**
	 * The erasure is told once more, as it is every day: that begins a new segment. Kafka
	 * looks every second then, not every fifteen.
	 */
	private void compactTopics(String person) throws Exception {
		try (var admin = Admin.create(Map.of("bootstrap.servers", this.remains.kafka()))) {
			admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, Topic.PEOPLE.wireName()),
					settings(Map.of("max.compaction.lag.ms", "1", "file.delete.delay.ms", "0")),
					new ConfigResource(ConfigResource.Type.BROKER, "1"),
					settings(Map.of("log.cleaner.backoff.ms", "1000"))))
				.all()
				.get();
		}
		call("POST", "/api/v1/people/" + person + "/erasure", "layan", null, 204);
		// a file may go while it is read
		await("compaction").atMost(PATIENCE)
			.pollInterval(Duration.ofSeconds(1))
			.ignoreExceptions()
			.untilAsserted(() -> {
				assertThat(this.remains.inTopicOfPeople()).isEmpty();
				assertThat(this.canaries.foundIn(this.folder.resolve("kafka"))).isEmpty();
			});
	}

	private static Collection<AlterConfigOp> settings(Map<String, String> settings) {
		return settings.entrySet()
			.stream()
			.map((each) -> new AlterConfigOp(new ConfigEntry(each.getKey(), each.getValue()), AlterConfigOp.OpType.SET))
			.toList();
	}

	private List<String> foundInLog() {
		var lines = new StringBuilder();
		for (var event : List.copyOf(this.log.list)) {
			lines.append(event.getFormattedMessage()).append(' ').append(event.getMDCPropertyMap()).append('\n');
			if (event.getThrowableProxy() != null) {
				lines.append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
			}
		}
		assertThat(lines).contains("is erased");
		return this.canaries.foundIn("log", lines.toString());
	}

	private String journal() {
		return this.gateway.get("/api/v1/journal/delegation/" + MEETING + "-mena", founder()).body();
	}

	private JsonNode read(String path) {
		var answer = this.gateway.get(path, founder());
		assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
		return answer.json();
	}

	private void call(String method, String path, String by, @Nullable String body, int expected) {
		var answer = this.gateway.call(method, path, this.tokens.ofPerson(new PersonId(by)), Map.of("Accept", "*/*"),
				body);
		assertThat(answer.status()).as(method + " " + path + ": " + answer).isEqualTo(expected);
	}

	private String founder() {
		return this.tokens.ofPerson(FOUNDER.id());
	}

	private static Logger root() {
		return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
	}

}
