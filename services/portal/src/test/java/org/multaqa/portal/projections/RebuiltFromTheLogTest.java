package org.multaqa.portal.projections;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.TestStore;
import org.multaqa.portal.projections.workshop.Output;

import static org.assertj.core.api.Assertions.assertThat;

/** Repeat a failure with {@code -Dmultaqa.seed=…}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuiltFromTheLogTest {

	private static final int EVENTS = 600;

	private final long seed = Long.getLong("multaqa.seed", System.nanoTime());

	@Test
	void what_is_read_equals_what_the_log_says_however_often_it_was_delivered() {
		System.out.println("seed " + this.seed);
		var story = new RandomStory(this.seed);
		var told = story.tell(EVENTS);
		var live = new ReadModelStore().readModels(TestStore.database("rebuilt-" + UUID.randomUUID()));
		var rebuilt = new ReadModels(ProjectionStores.inMemory());

		story.delivered(told).forEach(live::apply);
		told.forEach(rebuilt::apply);

		assertThat(json(rebuilt)).as("seed %d", this.seed).isNotEmpty().isEqualTo(json(live));
	}

	@Test
	void a_read_model_that_was_spoilt_is_put_right_unless_it_has_seen_more() {
		var story = new RandomStory(this.seed);
		var told = story.tell(EVENTS);
		var live = new ReadModelStore().readModels(TestStore.database("repaired-" + UUID.randomUUID()));
		var early = new ReadModels(ProjectionStores.inMemory());
		told.forEach(live::apply);
		told.subList(0, EVENTS / 2).forEach(early::apply);
		var before = json(live);
		var output = live.everything().stream().filter(Output.class::isInstance).map(Output.class::cast).findFirst();
		live.restore(spoilt(output.orElseThrow()));
		assertThat(json(live)).isNotEqualTo(before);

		early.everything()
			.stream()
			.filter((model) -> live.of(model.subject()).orElseThrow().last().sequence() > model.last().sequence())
			.forEach(live::restore);
		live.restore(output.orElseThrow());
		assertThat(json(live)).as("seed %d", this.seed).isEqualTo(before);
	}

	private static Output spoilt(Output output) {
		return new Output(output.id(), output.meeting(), output.session(), output.kind(), output.language(),
				output.wordings(), output.by(), output.office(), output.at(), !output.carriedForward(),
				output.withdrawn(), output.last());
	}

	private static List<String> json(ReadModels models) {
		return models.everything().stream().map((model) -> ModelJson.mapper().writeValueAsString(model)).toList();
	}

}
