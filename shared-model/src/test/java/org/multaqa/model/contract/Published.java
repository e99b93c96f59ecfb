package org.multaqa.model.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.multaqa.model.ModelJson;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files that are generated and committed, so that readers need no build of ours.
 */
final class Published {

	private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

	private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
		.withObjectNameValueSpacing(Separators.Spacing.AFTER)
		.withObjectEmptySeparator("")
		.withArrayEmptySeparator("")).withArrayIndenter(LINES).withObjectIndenter(LINES);

	private Published() {
	}

	static String pretty(JsonNode json) {
		return ModelJson.mapper().writer().with(PRINTER).writeValueAsString(json) + "\n";
	}

	/**
	 * Compares the committed file with what it should say, or writes it.
	 * @param file the file
	 * @param generated what it should say
	 */
	static void assertSays(Path file, String generated) {
		try {
			if (Boolean.getBoolean("multaqa.write")) {
				Files.createDirectories(file.getParent());
				Files.writeString(file, generated);
			}
			assertThat(file).as("%s is generated: mvn -pl shared-model test -Dmultaqa.write=true writes it", file)
				.exists()
				.content()
				.isEqualTo(generated);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
