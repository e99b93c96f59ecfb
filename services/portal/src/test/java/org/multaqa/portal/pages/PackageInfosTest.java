package org.multaqa.portal.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** Who looks for a page finds its place by the map, and its address in the place. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PackageInfosTest {

	private static final Path PAGES = Path.of("src/main/java/org/multaqa/portal/pages");

	@Test
	void the_map_names_every_place() throws IOException {
		String map = textOf(PAGES);
		try (var places = Files.list(PAGES)) {
			assertThat(places.filter(Files::isDirectory).map((place) -> place.getFileName().toString()))
				.allSatisfy((place) -> assertThat(map).containsPattern("\\b" + place + "\\b"));
		}
	}

	@Test
	void a_place_names_every_address_of_its_controllers() {
		assertThat(controllers()).hasSizeGreaterThan(30).allSatisfy((controller) -> {
			String place = textOf(PAGES.resolve(controller.getPackageName().replaceAll(".*\\.", "")));
			assertThat(addresses(controller).map(PackageInfosTest::end))
				.allSatisfy((end) -> assertThat(place).contains(end));
		});
	}

	private static List<JavaClass> controllers() {
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("org.multaqa.portal.pages")
			.stream()
			.filter((type) -> type.isAnnotatedWith(Controller.class) && !type.getPackageName().endsWith(".shell"))
			.toList();
	}

	private static Stream<String> addresses(JavaClass controller) {
		String above = controller.tryGetAnnotationOfType(RequestMapping.class)
			.map((mapping) -> mapping.value()[0])
			.orElse("");
		return controller.getMethods()
			.stream()
			.flatMap(PackageInfosTest::mapped)
			.flatMap(Arrays::stream)
			.map((below) -> above + below);
	}

	private static Stream<String[]> mapped(JavaMethod method) {
		return Stream
			.of(method.tryGetAnnotationOfType(GetMapping.class).map(GetMapping::value),
					method.tryGetAnnotationOfType(PostMapping.class).map(PostMapping::value))
			.flatMap(Optional::stream)
			.map((paths) -> (paths.length > 0) ? paths : new String[] { "" });
	}

	/** The last part of an address that is no variable. */
	private static String end(String address) {
		String fixed = address.replaceAll("(/\\{[^}]*})+$", "");
		return fixed.substring(Math.max(fixed.lastIndexOf('/'), 0));
	}

	private static String textOf(Path folder) {
		try {
			return Files.readString(folder.resolve("package-info.java"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
