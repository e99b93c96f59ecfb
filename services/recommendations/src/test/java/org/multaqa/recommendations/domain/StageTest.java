package org.multaqa.recommendations.domain;

import java.util.Arrays;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Kind;
import org.multaqa.model.ModelJson;
import org.multaqa.recommendations.api.RecommendationStage;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StageTest {

	@Test
	void is_stored_under_the_name_by_which_others_know_it() {
		var stored = Arrays.stream(Stage.class.getPermittedSubclasses())
			.map((stage) -> stage.getAnnotation(Kind.class).value());
		var told = Arrays.stream(RecommendationStage.values()).map(ModelJson::wireName);

		assertThat(stored).containsExactlyInAnyOrderElementsOf(told.toList());
		assertThat(Histories.all().values().stream().map((history) -> history.state().stage()))
			.allSatisfy((stage) -> assertThat(ModelJson.wireName(stage.name()))
				.isEqualTo(stage.getClass().getAnnotation(Kind.class).value()));
	}

}
