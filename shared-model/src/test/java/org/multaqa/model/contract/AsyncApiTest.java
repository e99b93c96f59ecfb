package org.multaqa.model.contract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.Topic;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AsyncApiTest {

	private static final Path FILE = Path.of("../docs/events/asyncapi.yaml");

	private static final JsonNode DOCUMENT = new YAMLMapper().readTree(AsyncApi.yaml());

	@Test
	void the_committed_document_is_that_of_the_catalogue() {
		Published.assertSays(FILE, AsyncApi.yaml());
	}

	@Test
	void has_a_channel_for_every_topic() {
		assertThat(DOCUMENT.path("channels").valueStream()).extracting((channel) -> channel.path("address").asString())
			.contains(Topic.DEAD_LETTERS, Topic.ENDED_ACCESS)
			.containsAll(Stream.of(Topic.values()).map(Topic::wireName).toList())
			.hasSize(Topic.values().length + 2);
	}

	@Test
	void has_every_event_with_the_schema_that_is_published() {
		assertThat(EventCatalogue.entries().keySet()).allSatisfy((type) -> {
			var schema = DOCUMENT.path("components")
				.path("messages")
				.path(type)
				.path("payload")
				.path("$ref")
				.asString();
			assertThat(FILE.resolveSibling(schema).normalize()).exists();
		});
	}

	@Test
	void points_nowhere_that_is_not_there() {
		assertThat(DOCUMENT.findValuesAsString("$ref")).isNotEmpty()
			.allSatisfy(
					(target) -> assertThat(target.startsWith("#") ? !DOCUMENT.at(target.substring(1)).isMissingNode()
							: Files.exists(FILE.resolveSibling(target).normalize()))
						.as(target)
						.isTrue());
	}

	@Test
	void the_page_beside_it_names_every_topic_and_family_of_subjects() throws Exception {
		var page = Files.readString(FILE.resolveSibling("README.md"));
		var families = Contract.all().stream().map((contract) -> contract.event().subject().replaceAll("/.*", "/"));

		assertThat(page).contains(Topic.DEAD_LETTERS, Topic.ENDED_ACCESS)
			.contains(Stream.of(Topic.values()).map(Topic::wireName).toList())
			.contains(families.map((family) -> "`" + family).toList());
	}

}
