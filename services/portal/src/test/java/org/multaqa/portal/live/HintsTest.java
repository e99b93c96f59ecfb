package org.multaqa.portal.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.portal.Telling;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HintsTest {

	private static final Pattern QUOTED = Pattern.compile("'([^']+)'");

	private static final Pattern AWAITED = Pattern.compile("data-live=\"([^\"]+)\"");

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final Telling telling = new Telling();

	@Test
	void after_an_output_they_name_the_workshop_where_it_was_said() {
		assertThat(after("output.recorded.v1")).contains("workshop:w-shared-training", "home/journey", "home/changes");
	}

	@Test
	void after_another_wording_of_an_output_they_name_no_number_of_the_journey() {
		assertThat(after("output.recorded.v1", "output.reworded.v1")).contains("workshop:w-shared-training")
			.doesNotContain("home/journey", "programme");
	}

	@Test
	void after_a_recommendation_they_name_itself_and_the_list() {
		assertThat(after("recommendation.drafted.v1")).containsExactlyInAnyOrder("recommendation:r-shared-training",
				"recommendations", "home/tasks", "home/changes");
	}

	@Test
	void after_a_position_they_name_the_board_but_no_text() {
		assertThat(after("recommendation.drafted.v1", "recommendation.position-stated.v1"))
			.contains("recommendation:r-shared-training/positions", "consent")
			.doesNotContain("recommendation:r-shared-training/words", "home/journey");
	}

	@Test
	void after_an_agreement_they_name_the_roadmap() {
		assertThat(after("recommendation.drafted.v1", "recommendation.agreed.v1")).contains("roadmap");
	}

	@Test
	void after_an_initiative_they_name_what_it_carries_out() {
		assertThat(after("roadmap.opened.v1", "roadmap.initiative-drafted.v1")).contains("roadmap",
				"recommendation:r-shared-training/initiatives");
	}

	@Test
	void after_the_end_of_an_initiative_they_name_what_it_would_have_carried_out() {
		after("roadmap.opened.v1", "roadmap.initiative-drafted.v1");
		var drafted = (InitiativeDrafted) Telling.read("roadmap.initiative-drafted.v1");
		var removed = new InitiativeRemoved(drafted.roadmap(), drafted.initiative().id(), Telling.TELLER);

		assertThat(Hints.of(removed, this.models.bySubject().apply(this.telling.tell(removed)).orElseThrow()))
			.contains("recommendation:r-shared-training/initiatives");
	}

	@Test
	void after_a_placement_they_name_the_programme() {
		assertThat(after("programme.session-placed.v1")).contains("programme");
	}

	@Test
	void after_a_name_they_say_where_people_are_listed() {
		assertThat(Hints.of((PersonNamed) Telling.read("person.named.v1"), null)).contains("people", "invitation");
	}

	@Test
	void are_decided_for_every_event_of_the_catalogue() {
		assertThat(EventCatalogue.entries().keySet()).isNotEmpty()
			.allSatisfy(
					(type) -> assertThat(Hints.of(Telling.read(type.replace("org.multaqa.", "")), null)).isNotEmpty());
	}

	@Test
	void give_every_part_of_a_page_something_to_wait_for() throws IOException {
		var given = EventCatalogue.entries()
			.keySet()
			.stream()
			.flatMap((type) -> Hints.of(Telling.read(type.replace("org.multaqa.", "")), null).stream())
			.map(HintsTest::anyId)
			.collect(Collectors.toSet());
		given.add(LivePages.OPERATIONS);
		try (var templates = Files.walk(Path.of("src/main/resources/templates/portal"))) {
			assertThat(templates.filter(Files::isRegularFile).flatMap(HintsTest::awaited)).isNotEmpty()
				.isSubsetOf(given);
		}
	}

	private static Stream<String> awaited(Path template) {
		try {
			return AWAITED.matcher(Files.readString(template))
				.results()
				.flatMap((found) -> names(found.group(1)))
				.map(HintsTest::anyId);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Names as they are, with an id of anything, or one of an expression. */
	private static Stream<String> names(String awaited) {
		if (awaited.startsWith("$")) {
			return QUOTED.matcher(awaited).results().map((name) -> name.group(1));
		}
		return Stream.of(awaited.replace("|", "").replaceAll("\\$\\{[^}]*}", "*").split("\\s+"));
	}

	private static String anyId(String name) {
		return name.replaceAll(":[^/]+", ":*");
	}

	private Iterable<String> after(String... contracts) {
		ReadModel model = null;
		for (String contract : contracts) {
			model = this.models.bySubject().apply(this.telling.contract(contract)).orElse(null);
		}
		return Hints.of(Telling.read(contracts[contracts.length - 1]), model);
	}

}
