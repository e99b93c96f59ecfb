package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedYamlTest {

	private static final String BODY = "body: {words: Um barco.}";

	@TempDir
	Path folder;

	private SeedCopy seeds;

	@BeforeEach
	void copy() throws IOException {
		this.seeds = SeedCopy.in(this.folder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{on: 2028-12-31}                   | {"on":"2028-12-31"}
			{yes: no, off: on, y: n}           | {"yes":"no","off":"on","y":"n"}
			{language: no}                     | {"language":"no"}
			{true: True, null: FALSE}          | {"true":true,"null":false}
			{at: 12:30, in: 1:2:3}             | {"at":"12:30","in":"1:2:3"}
			{many: 0x190, few: 0o17, bits: 0b1} | {"many":400,"few":15,"bits":"0b1"}
			{many: 99999999999999999999}       | {"many":99999999999999999999}
			{many: 1_000, less: -7, zero: 007} | {"many":"1_000","less":-7,"zero":7}
			{part: 1.5, tiny: 1e-3}            | {"part":1.5,"tiny":0.001}
			{day: 2028-12-31, nothing: ~}      | {"day":"2028-12-31","nothing":null}
			{12: 13, ? 1.5 : x}                | {"12":13,"1.5":"x"}
			{"on": "no", 'yes': '12'}          | {"on":"no","yes":"12"}
			{<<: {a: b}}                       | {"<<":{"a":"b"}}
			""")
	void reads_words_as_the_core_schema_of_yaml_1_2_says(String yaml, String json) throws IOException {
		this.seeds.replace("refusals.yaml", BODY, "body: " + yaml);

		assertThat(this.seeds.load().refusals().refusals().get(1).body()).hasToString(json);
	}

	@ParameterizedTest
	@ValueSource(strings = { ".inf", "-.inf", ".NaN", "1e999", "-1e99999999999" })
	void names_numbers_that_json_cannot_say(String number) throws IOException {
		this.seeds.replace("refusals.yaml", BODY, "body: {many: " + number + "}");

		assertThat(this.seeds.told()).containsExactly(
				"refusals.yaml:16: refusals[1].body.many: JSON knows no such number; as a word it stands in quotes");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{many: !!int "5"}     | tags (!name) are not part of the format
			&a {many: 5}          | anchors (&name) are not part of the format
			{? [a, b] : c}        | refusals.yaml:16: not YAML: a key is one word
			{many: 5              | not YAML: expected ',' or '}'
			""")
	void refuses_what_a_seed_does_not_need(String yaml, String reason) throws IOException {
		this.seeds.replace("refusals.yaml", BODY, "body: " + yaml);

		assertThat(this.seeds.told()).singleElement().asString().contains(reason);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 7, 0x1B, 0x7F, 0xFFFF })
	void refuses_characters_that_stand_in_no_file(int codePoint) throws IOException {
		this.seeds.replace("people.yaml", "Nina Cordel", "Nina " + Character.toString(codePoint));

		assertThat(this.seeds.told()).singleElement()
			.asString()
			.startsWith("people.yaml:5: not YAML: this character stands in no file: ");
	}

	@Test
	void refuses_to_go_down_without_end() throws IOException {
		Files.writeString(this.seeds.file("people.yaml"), "people:\n" + " [\n".repeat(100_000));

		assertThat(this.seeds.told()).containsExactly("people.yaml:22: not YAML: nested more than 20 levels deep");
	}

	@Test
	void refuses_a_second_document() throws IOException {
		Files.writeString(this.seeds.file("offices.yaml"), Files.readString(this.seeds.file("offices.yaml")) + "---\n");

		assertThat(this.seeds.told())
			.containsExactly("offices.yaml:18: there is one document in a file, and it ends here");
	}

	@Test
	void is_spoken_by_the_seeds_and_not_by_the_services_beside_them() {
		assertThatExceptionOfType(ClassNotFoundException.class)
			.isThrownBy(() -> Class.forName("tools.jackson.dataformat.yaml.YAMLMapper"));
	}

	/** Whatever stands in whatever place: the answer is a meeting or a list of faults. */
	@ParameterizedTest
	@ValueSource(strings = { "meeting.yaml", "offices.yaml", "people.yaml", "delegations.yaml", "programme.yaml",
			"workshops.yaml", "recommendations.yaml", "roadmap.yaml", "refusals.yaml" })
	void never_falls_over_a_value(String file) throws IOException {
		var odd = List.of("12:30", "0x190", "99999999999999999999", "1e999", ".nan", "~", "\"\"", "[]", "{}", "on",
				"true", "-1", "0.5", "[[[1]]]", "{a: {b: c}}", "2027-02-30T25:61", "\"\\u202E\\0\"", "$presentation-9");
		String good = Files.readString(this.seeds.file(file));
		var value = Pattern.compile("(?<=: )[^\\s{}\\[\\],][^{}\\[\\],\\n]*").matcher(good);
		for (int i = 0; value.find(); i++) {
			String broken = good.substring(0, value.start()) + odd.get(i % odd.size()) + good.substring(value.end());
			Files.writeString(this.seeds.file(file), broken);

			assertThat(this.seeds.told()).as("“%s” instead of “%s”", odd.get(i % odd.size()), value.group())
				.allSatisfy((told) -> assertThat(told).matches("[a-z]+\\.yaml(:[0-9]+)?: .+")
					.doesNotContain("Exception", "java", "null"));
		}
	}

}
