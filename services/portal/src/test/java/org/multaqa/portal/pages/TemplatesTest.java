package org.multaqa.portal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplatesTest {

	private static final Path FOLDER = Path.of("src", "main", "resources", "templates", "portal");

	/** The build writes the names of the assets into it. */
	private static final Path ASSETS = Path.of("web", "src", "assets.html");

	private static final TemplateRules RULES = new TemplateRules();

	static List<Path> templates() throws IOException {
		try (var files = Files.walk(FOLDER)) {
			return Stream.concat(files.filter((file) -> file.toString().endsWith(".html")), Stream.of(ASSETS))
				.peek((file) -> RULES.declare(nameOf(file), read(file)))
				.toList();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("templates")
	void a_template_has_one_element_a_line_and_names_what_it_hands_to_fragments(Path template) {
		assertThat(RULES.faultsOf(read(template))).isEmpty();
	}

	@Nested
	class The_rules {

		private final TemplateRules rules = new TemplateRules();

		@Test
		void find_a_line_that_is_too_long() {
			assertThat(this.rules.faultsOf("<p>" + "x".repeat(153) + "</p>")).isEmpty();
			assertThat(this.rules.faultsOf("<p>" + "x".repeat(154) + "</p>")).hasSize(1);
		}

		@Test
		void find_two_elements_on_a_line() {
			assertThat(this.rules.faultsOf("<!-- <a> <b> -->\n<i th:if=\"${a > b}\">one</i><b\n  class=\"x\">two</b>"))
				.isEmpty();
			assertThat(this.rules.faultsOf("<i>one</i><b>two</b>")).hasSize(1);
			assertThat(this.rules.faultsOf("<input\n  name=\"x\"><br><br>")).hasSize(1);
		}

		@Test
		void find_a_call_that_is_made_before_its_condition_is_asked() {
			this.rules.declare("parts", "<p th:fragment=\"line(words)\">line</p>");
			var call = "th:insert=\"~{parts :: line(words=${who.office.name})}\"";

			assertThat(this.rules.faultsOf("<p th:if=\"${who.office != null}\">\n<i " + call + "></i></p>")).isEmpty();
			assertThat(this.rules.faultsOf("<p th:if=\"${who.office != null}\"\n" + call + "></p>")).hasSize(1);
		}

		@Test
		void find_arguments_without_the_names_of_their_parameters() {
			this.rules.declare("parts", "<p th:fragment=\"line(words, at)\">line</p>\n<hr th:fragment=\"rule\">");

			assertThat(this.rules.faultsOf("~{parts :: line(at=${f(x, y)},\n words='a, (b')} ~{parts :: rule}"))
				.isEmpty();
			assertThat(this.rules.faultsOf("~{parts :: line('a', ${b == c})}")).hasSize(1);
			assertThat(this.rules.faultsOf("~{parts :: line(words='a')}")).hasSize(1);
			assertThat(this.rules.faultsOf("~{parts :: gone}")).hasSize(1);
		}

	}

	private static String nameOf(Path file) {
		var path = file.startsWith(FOLDER) ? FOLDER.relativize(file) : file.getFileName();
		return path.toString().replace('\\', '/').replaceFirst("\\.html$", "");
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
