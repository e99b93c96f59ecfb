package org.multaqa.portal.projections;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.TestStore;

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
		var live = stored();
		var rebuilt = new ReadModels(ProjectionStores.inMemory());

		story.delivered(told).forEach(live.bySubject()::apply);
		told.forEach(rebuilt.bySubject()::apply);

		assertThat(json(rebuilt)).as("seed %d", this.seed).isNotEmpty().isEqualTo(json(live));
	}

	private static ReadModels stored() {
		return new ReadModelsConfiguration().readModels(TestStore.generations("rebuilt-" + UUID.randomUUID()));
	}

	private static List<String> json(ReadModels models) {
		var all = new ArrayList<String>();
		models.bySubject().forEach((model) -> all.add(ModelJson.mapper().writeValueAsString(model)));
		return all;
	}

}
