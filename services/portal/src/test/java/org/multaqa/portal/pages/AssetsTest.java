package org.multaqa.portal.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scripts, styles and icons are kept by browsers for as long as they like, so a name must
 * never come back with other contents: {@code web/} puts a hash of them into it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssetsTest {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates", "portal");

	private static final Pattern ASSET = Pattern.compile("/assets/[^'\"#|]+");

	@Test
	void every_asset_has_the_hash_of_its_contents_in_its_name_and_is_there() throws IOException {
		var named = assets(new ClassPathResource("templates/portal/assets.html").getContentAsString(UTF_8));

		assertThat(named).hasSizeGreaterThan(4)
			.allMatch((asset) -> asset.matches("/assets/[a-z-]+-[a-z0-9]{8}\\.(css|js|json|svg)"))
			.allMatch((asset) -> new ClassPathResource("static" + asset).exists());
	}

	@Test
	void other_templates_name_none() throws IOException {
		try (var files = Files.walk(TEMPLATES)) {
			var templates = files.filter((file) -> file.toString().endsWith(".html")).toList();

			assertThat(templates).isNotEmpty()
				.allSatisfy((file) -> assertThat(assets(Files.readString(file))).isEmpty());
		}
	}

	private static List<String> assets(String template) {
		return ASSET.matcher(template).results().map(MatchResult::group).toList();
	}

}
