package org.multaqa.portal.pages.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormTest {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates", "portal");

	/** Fields to write into, but for numbers, days, times and searches. */
	private static final Pattern WRITTEN = Pattern
		.compile("<(?:textarea|input)\\b(?![^>]*(?:type=|inputmode=\"numeric\"|readonly))[^>]*?\\sname=\"([^\"]+)\"");

	@Test
	void gives_back_what_was_written_and_not_what_was_chosen() {
		var form = new Form(Map.of("note", List.of("window"), "name.en", List.of("Hind"), "answers.q-1",
				List.of("3", "self-service"), "dietary", List.of("halal"), "attempt",
				List.of("4b7e1c9a-0d2f-4f0e-9a55-3a1b2c3d4e5f"), "back", List.of("office=mena"), "other",
				List.of("Not known as written, but it has words")));

		assertThat(form.words()).containsExactlyInAnyOrder("window", "Hind", "3", "self-service",
				"Not known as written, but it has words");
	}

	@Test
	void knows_every_field_of_the_pages_that_is_written_by_hand() throws IOException {
		var names = new TreeSet<String>();
		try (var files = Files.walk(TEMPLATES)) {
			for (var file : files.filter((each) -> each.toString().endsWith(".html")).toList()) {
				WRITTEN.matcher(Files.readString(file)).results().forEach((field) -> names.add(field.group(1)));
			}
		}

		assertThat(names).contains("note", "rightName", "reason")
			.allSatisfy((name) -> assertThat(Form.isWords(name, "lowercase")).as(name).isTrue());
	}

	@Test
	void no_word_is_cut_off_without_a_word() {
		var request = new MockHttpServletRequest();
		request.setParameter("text.ar", "م".repeat(100_000));

		assertThat(Form.of(request).text("text.ar")).hasSize(100_000);
	}

}
