package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of codes for those who write refusals, made of what the services say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalCodesTest {

	private static final Path ROOT = Path.of("..", "..");

	private static final Path LIST = ROOT.resolve("seeds/refusal-codes.md");

	/** What tells the kind of a refusal where it is made. */
	private static final Map<Pattern, Integer> KINDS = Map.of(Pattern.compile("badInput\\(\\s*\"([a-z0-9.-]+)\""), 422,
			Pattern.compile("notAllowed\\(\\s*\"([a-z0-9.-]+)\""), 403,
			Pattern.compile("[uU]nknown\\(\\s*\"([a-z0-9.-]+)\""), 404,
			Pattern.compile("new RuleViolation\\(\\s*\"([a-z0-9.-]+)\""), 409,
			Pattern.compile("tooOften\\(\\s*\\w+,\\s*\"([a-z0-9.-]+)\""), 429);

	/** What is answered before any rule is asked, or is not told by how it is made. */
	private static final Map<String, Integer> OTHERS = Map.ofEntries(Map.entry("actor.not-signed-in", 401),
			Map.entry("actor.access-ended", 401), Map.entry("actor.denied", 403),
			Map.entry("precondition.required", 428), Map.entry("precondition.stale", 412),
			Map.entry("idempotency.other-body", 422), Map.entry("replica.behind", 409),
			Map.entry("request.bad-member", 400), Map.entry("request.bad-time", 400),
			Map.entry("request.bad-value", 400), Map.entry("request.malformed", 400),
			Map.entry("request.malformed-json", 400), Map.entry("request.malformed-header", 400),
			Map.entry("request.no-body", 400), Map.entry("request.unknown-member", 400),
			Map.entry("request.unknown-address", 404), Map.entry("request.method-not-allowed", 405),
			Map.entry("request.not-acceptable", 406), Map.entry("request.too-large", 413),
			Map.entry("request.unsupported-media-type", 415), Map.entry("request.ambiguous-address", 400),
			Map.entry("request.foreign-host", 421), Map.entry("request.too-many", 429),
			Map.entry("workshop.not-opened", 404), Map.entry("import.faults", 422),
			Map.entry("material.too-large", 413));

	/**
	 * Sentences that are no refusal of a call: remarks on a working paper, lines of a
	 * table or of a schedule file, notes of a page, outages.
	 */
	private static final Set<String> NO_REFUSALS = Set.of("programme.without-rapporteur", "programme.unknown-person",
			"programme.person-not-coming", "import.no-delegation", "page.form-too-old", "platform.away",
			"platform.starting", "platform.late", "platform.error", "accounts.away", "guest.names-away",
			"approval.passkeys-away", "schedule.no-title", "schedule.address-in-name", "schedule.odd-id",
			"schedule.no-time", "schedule.no-length", "schedule.repeated", "schedule.cut");

	@Test
	void are_all_listed_with_their_status() throws IOException {
		String list = list();
		if (Boolean.getBoolean("multaqa.write")) {
			Files.writeString(LIST, list);
		}

		assertThat(LIST)
			.as("%s is generated: mvn -pl infra/launcher test -Dtest=RefusalCodesTest -Dmultaqa.write=true writes it",
					LIST)
			.content()
			.isEqualTo(list);
	}

	@Test
	void of_the_samples_are_in_the_list() {
		for (String meeting : new String[] { "doha-2025", "andes-2026" }) {
			var refusals = SeedLoader.load(ROOT.resolve("seeds").resolve(meeting)).refusals().refusals();

			assertThat(refusals).allSatisfy((refusal) -> assertThat(LIST).content()
				.contains("| `" + refusal.expect().code() + "` | " + refusal.expect().status() + " |"));
		}
	}

	private static String list() throws IOException {
		var list = new StringBuilder(
				"""
						# Refusals: codes and status

						Made of what the services say (`RefusalCodesTest`); the messages for people are in their `problems/*.properties`.

						- **400** what was sent cannot be read (`request.bad-value` is 422 where a single value cannot) · **422** it can be read and makes no sense, whatever the state of things
						- **401** nobody is signed in · **403** somebody else may · **404** there is no such thing
						- **409** the state of things does not allow it · **412** it was changed since it was read · **428** it was not read · **429** it was done too often

						""");
		var statuses = statuses();
		for (Path messages : files("problems", "_en.properties")) {
			var codes = new TreeMap<String, Integer>();
			for (String code : codes(messages)) {
				codes.put(code, OTHERS.getOrDefault(code, statuses.getOrDefault(code, byName(code))));
			}
			String service = messages.getFileName()
				.toString()
				.replace("_en.properties", "")
				.replace("kit", "all services");
			list.append("## ").append(service).append("\n\n| code | status |\n|---|---|\n");
			codes.forEach((code, status) -> list.append("| `" + code + "` | " + status + " |\n"));
			list.append('\n');
		}
		return list.toString().stripTrailing() + "\n";
	}

	/** Codes that are handed on as the name of what is missing or taken. */
	private static int byName(String code) {
		return code.endsWith(".unknown") ? 404 : 409;
	}

	private static Set<String> codes(Path messages) throws IOException {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(messages)) {
			properties.load(reader);
		}
		var codes = new TreeSet<String>();
		properties.stringPropertyNames()
			.stream()
			.filter((key) -> key.startsWith("problem."))
			.map((key) -> key.substring("problem.".length()))
			.filter((code) -> !NO_REFUSALS.contains(code))
			.forEach(codes::add);
		return codes;
	}

	private static Map<String, Integer> statuses() throws IOException {
		var statuses = new TreeMap<String, Integer>();
		for (Path source : files("java", ".java")) {
			String text = Files.readString(source);
			KINDS.forEach((pattern, status) -> pattern.matcher(text)
				.results()
				.forEach((found) -> statuses.merge(found.group(1), status, Math::min)));
		}
		return statuses;
	}

	private static Iterable<Path> files(String below, String ending) throws IOException {
		try (Stream<Path> services = Files.list(ROOT.resolve("services"))) {
			var modules = Stream
				.concat(Stream.of(ROOT.resolve("shared-model"), ROOT.resolve("infra/service-kit")), services.sorted())
				.flatMap((module) -> Stream.of(module.resolve("src/main/resources"), module.resolve("src/main/java")))
				.filter(Files::isDirectory)
				.toList();
			var found = new TreeSet<Path>();
			for (Path module : modules) {
				try (Stream<Path> files = Files.walk(module)) {
					files.filter(
							(file) -> file.toString().endsWith(ending) && file.toString().contains("/" + below + "/"))
						.forEach(found::add);
				}
			}
			return found;
		}
	}

}
