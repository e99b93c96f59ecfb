package org.multaqa.launcher;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OptionsTest {

	@Test
	void nothing_asked_for_is_the_doha_meeting_on_port_8080() {
		var options = Options.parse(List.of());

		assertThat(options.port()).isEqualTo(8080);
		assertThat(options.seeds()).isEqualTo(Path.of("seeds", "doha-2025"));
		assertThat(options.clock()).isNull();
	}

	@Test
	void everything_asked_for_is_understood() {
		var options = Options.parse(List.of("--port", "9000", "--data", "d", "--seeds", "s", "--clock",
				"2025-12-08T09:00+03:00", "--fresh", "--no-seeds", "--json", "out.json", "--apart"));

		assertThat(options).isEqualTo(new Options(9000, Path.of("d"), Path.of("s"),
				Instant.parse("2025-12-08T06:00:00Z"), true, true, Path.of("out.json"), true, false));
	}

	@Test
	void a_broker_where_everybody_signs_in_is_only_there_when_asked_for() {
		assertThat(Options.parse(List.of()).passwords()).isNull();
		assertThat(Options.parse(List.of("--secured")).passwords()).isNotNull();
	}

	@ParameterizedTest
	@CsvSource({ "--apart --secured, one process", "--port x, number", "--port 80, number", "--clock noon, moment",
			"--colour red, do not know", "--data, needs a value" })
	void anything_else_is_said_to_be_wrong(String words, String saying) {
		assertThatThrownBy(() -> Options.parse(List.of(words.split(" ", -1)))).isInstanceOf(Options.Misunderstood.class)
			.hasMessageContaining(saying);
	}

}
