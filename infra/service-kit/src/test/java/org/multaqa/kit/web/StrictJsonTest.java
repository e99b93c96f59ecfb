package org.multaqa.kit.web;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MailAddress;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.RuleViolation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StrictJsonTest {

	private static final JsonMapper JSON = StrictJson.of(ModelJson.mapper());

	@Test
	void takes_words_in_one_form_and_lines_where_they_are_meant() {
		var read = read("E\\u0301te\\u0301", "one\\r\\ntwo", "three\\nfour", "w\\u200Bord", " \\u202Aa@example.org ");

		assertThat(read).isEqualTo(new Sample(LocalizedText.of("fr", "Été"), LocalizedText.of("fr", "one\ntwo"),
				Map.of("q", List.of("three\nfour")), "word", " \u202Aa@example.org "));
	}

	@Test
	void names_the_member_of_words_that_no_door_takes() {
		assertRefused("title", "text.line-break", "a\\nb", "x", "x", "x");
		assertRefused("text", "text.bad-character", "x", "a\\u202Eb", "x", "x");
		assertRefused("answers", "text.nothing-to-see", "x", "x", "\\u200C", "x");
		assertRefused("word", "text.open-isolate", "x", "x", "x", "\\u2067b");
	}

	@Test
	void reads_what_is_kept_as_it_is() {
		assertThat(ModelJson.mapper().readValue("{\"fr\": \"a\\u0000\\nb\"}", LocalizedText.class).exactly("fr"))
			.isEqualTo("a\u0000\nb");
	}

	private static void assertRefused(String member, String code, String... words) {
		assertThatExceptionOfType(DatabindException.class)
			.isThrownBy(() -> read(words[0], words[1], words[2], words[3], "a@example.org"))
			.satisfies((no) -> assertThat(no.getPath().getFirst().getPropertyName()).isEqualTo(member))
			.havingCause()
			.isInstanceOfSatisfying(RuleViolation.class, (why) -> assertThat(why.code()).isEqualTo(code));
	}

	private static Sample read(String title, String text, String answer, String word, String email) {
		return JSON.readValue(
				("{\"title\": {\"fr\": \"%s\"}, \"text\": {\"fr\": \"%s\"}, \"answers\": {\"q\": [\"%s\"]}, "
						+ "\"word\": \"%s\", \"email\": \"%s\"}")
					.formatted(title, text, answer, word, email),
				Sample.class);
	}

	record Sample(LocalizedText title, @Lines LocalizedText text, @Lines Map<String, List<String>> answers, String word,
			@MailAddress String email) {

	}

}
