package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.kit.web.Messages;
import org.multaqa.testkit.MessageFiles;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages run the owners' rules, so they can say everything by which these refuse. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnersRefusalsTest {

	private static final Pattern CODE = Pattern.compile("\"([a-z-]+)\\.[a-z0-9-]+\"");

	private static final List<String> SERVICES = List.of("portal", "registration", "sessions", "recommendations",
			"roadmap", "identity", "notifications", "kit");

	private static final StaticListableBeanFactory NOTHING = new StaticListableBeanFactory();

	private final Messages messages = new PagesConfiguration(NOTHING.getBeanProvider(PageRequests.class),
			NOTHING.getBeanProvider(SharedRedraws.class))
		.messageSource();

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void are_said_in_their_words(String language) throws IOException {
		var said = this.messages.patterns(language).keySet();
		var families = said.stream()
			.filter((key) -> key.startsWith("problem."))
			.map((key) -> key.split("\\.")[1])
			.collect(Collectors.toSet());

		assertThat(codes(families)).isNotEmpty()
			.allSatisfy((code) -> assertThat(said).containsAnyOf("problem." + code, code));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ar", "en", "fr", "es" })
	void are_said_by_all_owners_in_the_same_words(String language) {
		var said = new HashMap<Object, Object>();
		for (String service : SERVICES) {
			new MessageFiles("problems/" + service).in(language)
				.forEach((key, words) -> assertThat(words).as("%s of %s", key, service)
					.isEqualTo(said.computeIfAbsent(key, (_) -> words)));
		}
	}

	private static Set<String> codes(Set<String> families) throws IOException {
		var codes = new TreeSet<String>();
		try (var modules = Files.list(Path.of(".."))) {
			modules.filter((module) -> module.toString().endsWith("-api"))
				.flatMap((module) -> sources(module.resolve("src/main/java")))
				.forEach((text) -> CODE.matcher(text)
					.results()
					.filter((found) -> families.contains(found.group(1)))
					.forEach((found) -> codes.add(found.group().replace("\"", ""))));
		}
		return codes;
	}

	private static Stream<String> sources(Path folder) {
		try (var files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(OwnersRefusalsTest::read).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
