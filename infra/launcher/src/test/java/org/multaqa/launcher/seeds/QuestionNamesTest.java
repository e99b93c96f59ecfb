package org.multaqa.launcher.seeds;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionNamesTest {

	@Test
	void stand_where_places_stood_and_nowhere_else() {
		var questions = ModelJson.mapper().readTree("[{\"id\":\"q-first\"},{\"id\":\"q-second\"}]");

		assertThat(QuestionNames.fill("{\"answers\":{\"$question-2\":[\"$question-1 is dear\"],\"$question-1\":[]}}",
				questions))
			.isEqualTo("{\"answers\":{\"q-second\":[\"$question-1 is dear\"],\"q-first\":[]}}");
	}

}
