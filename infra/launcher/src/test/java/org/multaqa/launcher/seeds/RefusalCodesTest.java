package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.web.CommonRefusal;
import org.multaqa.model.ModelJson;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of codes for those who write refusals, made of what the services say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalCodesTest {

	private static final Path ROOT = Path.of("..", "..");

	private static final Path LIST = ROOT.resolve("seeds/refusal-codes.md");

	private static final Path DESCRIPTIONS = ROOT.resolve("docs/openapi");

	/**
	 * Sentences that are no refusal of a call: remarks on a working paper, lines of a
	 * table, notes of a page, outages.
	 */
	private static final Set<String> NO_REFUSALS = Set.of("programme.without-place", "programme.without-rapporteur",
			"programme.builds-on-unplaced", "programme.unknown-person", "programme.person-not-coming",
			"import.no-delegation", "page.form-too-old", "platform.away", "platform.error", "accounts.away");

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

						Made of what the services say (`docs/openapi`, which tells which call is refused with which; `RefusalCodesTest`); the words for people are in their `problems/*.properties`.

						- **400** what was sent cannot be read (`request.bad-value` is 422 where a single value cannot) · **422** it can be read and makes no sense, whatever the state of things
						- **401** nobody is signed in · **403** somebody else may · **404** there is no such thing
						- **409** the state of things does not allow it · **412** it was changed since it was read · **428** it was not read

						""");
		var statuses = statuses();
		for (Path words : words()) {
			var codes = new TreeMap<String, Integer>();
			for (String code : codes(words)) {
				assertThat(statuses).as("no operation in docs/openapi is refused with it").containsKey(code);
				codes.put(code, statuses.getOrDefault(code, 0));
			}
			String service = words.getFileName()
				.toString()
				.replace("_en.properties", "")
				.replace("kit", "all services");
			list.append("## ").append(service).append("\n\n| code | status |\n|---|---|\n");
			codes.forEach((code, status) -> list.append("| `" + code + "` | " + status + " |\n"));
			list.append('\n');
		}
		return list.toString().stripTrailing() + "\n";
	}

	private static Set<String> codes(Path words) throws IOException {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(words)) {
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

	/** The lowest with which any operation is refused; some refusals no operation has. */
	private static Map<String, Integer> statuses() throws IOException {
		var statuses = new TreeMap<String, Integer>();
		for (var refusal : CommonRefusal.values()) {
			statuses.merge(refusal.code(), refusal.status().value(), Math::min);
		}
		try (Stream<Path> descriptions = Files.list(DESCRIPTIONS)) {
			for (Path description : descriptions.toList()) {
				ModelJson.mapper()
					.readTree(Files.readString(description))
					.path("paths")
					.valueStream()
					.flatMap(JsonNode::valueStream)
					.flatMap((operation) -> operation.path("responses").propertyStream())
					.filter((answer) -> answer.getKey().startsWith("4"))
					.forEach((answer) -> codes(answer.getValue())
						.forEach((code) -> statuses.merge(code, Integer.valueOf(answer.getKey()), Math::min)));
			}
		}
		return statuses;
	}

	private static Stream<String> codes(JsonNode answer) {
		var code = answer.at("/content/application~1problem+json/schema/properties/code");
		return Stream.concat(code.path("enum").valueStream(), code.path("examples").valueStream())
			.map(JsonNode::asString);
	}

	private static List<Path> words() throws IOException {
		try (Stream<Path> services = Files.list(ROOT.resolve("services"))) {
			var files = new ArrayList<Path>();
			for (Path module : Stream.concat(Stream.of(ROOT.resolve("infra/service-kit")), services.sorted())
				.toList()) {
				Path folder = module.resolve("src/main/resources/problems");
				if (Files.isDirectory(folder)) {
					try (Stream<Path> all = Files.list(folder)) {
						all.filter((file) -> file.toString().endsWith("_en.properties")).forEach(files::add);
					}
				}
			}
			return files;
		}
	}

}
