package org.multaqa.launcher.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.model.ModelJson;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeedSchemasTest {

	private static final Path FOLDER = Path.of("src/main/resources/org/multaqa/launcher/seeds");

	private static final SeedSchemas SCHEMAS = new SeedSchemas();

	static Stream<Map.Entry<String, Class<? extends Record>>> files() {
		return SeedFiles.FORMAT.entrySet().stream();
	}

	@ParameterizedTest
	@MethodSource("files")
	void the_committed_schema_is_that_of_the_record(Map.Entry<String, Class<? extends Record>> file)
			throws IOException {
		Path committed = FOLDER.resolve(file.getKey().replace(".yaml", ".schema.json"));
		String generated = ModelJson.mapper()
			.writerWithDefaultPrettyPrinter()
			.writeValueAsString(SCHEMAS.of(file.getKey(), file.getValue())) + "\n";
		if (Boolean.getBoolean("multaqa.write")) {
			Files.writeString(committed, generated);
		}

		assertThat(committed)
			.as("%s is generated: mvn -pl infra/launcher test -Dtest=SeedSchemasTest -Dmultaqa.write=true writes it",
					committed)
			.exists()
			.content()
			.isEqualTo(generated);
	}

	@Test
	void there_is_no_schema_of_nothing() throws IOException {
		try (var committed = Files.list(FOLDER)) {
			assertThat(committed).hasSameSizeAs(SeedFiles.FORMAT.entrySet());
		}
	}

}
