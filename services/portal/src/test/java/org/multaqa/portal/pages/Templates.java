package org.multaqa.portal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The templates of all pages as they are written, and what owners of their words say. */
final class Templates {

	private static final Path FOLDER = Path.of("src/main/resources/templates/portal");

	private Templates() {
	}

	static List<Path> all() {
		try (var files = Files.walk(FOLDER)) {
			return files.filter((file) -> file.toString().endsWith(".html")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** As other templates name it. */
	static String nameOf(Path template) {
		return FOLDER.relativize(template).toString().replace(".html", "");
	}

	/** What the source of an owner says how long something is. */
	static int limit(String owner) {
		String module = owner.substring(0, owner.indexOf('/'));
		String rest = owner.substring(owner.indexOf('/') + 1, owner.lastIndexOf('.'));
		var source = Path.of("..", module, "src/main/java/org/multaqa", module.replace("-api", ""), rest + ".java");
		var constant = Pattern
			.compile("\\sint " + owner.substring(owner.lastIndexOf('.') + 1) + " = ([0-9_]+)(?: \\* ([0-9]+))?;")
			.matcher(read(source));
		assertThat(constant.find()).as(owner).isTrue();
		int factor = (constant.group(2) != null) ? Integer.parseInt(constant.group(2)) : 1;
		return Integer.parseInt(constant.group(1).replace("_", "")) * factor;
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
