package org.multaqa.portal.projections;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.portal.Telling;
import org.multaqa.recommendations.api.RecommendationFacts;
import org.multaqa.roadmap.api.RoadmapFacts;
import org.multaqa.testkit.ToldFacts;

import static org.assertj.core.api.Assertions.assertThat;

/** By its events the portal comes to the facts by which the owner decides. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnersFactsTest {

	@TestFactory
	Stream<DynamicTest> of_a_recommendation_are_those_of_its_read_model() {
		return each(ToldFacts.read("recommendation", RecommendationFacts.class),
				(models) -> models.recommendation(new RecommendationId("r-one-calendar")).orElseThrow().facts());
	}

	@TestFactory
	Stream<DynamicTest> of_a_roadmap_are_those_of_its_read_model() {
		return each(ToldFacts.read("roadmap", RoadmapFacts.class),
				(models) -> models.roadmap(new RoadmapId("x-2026")).orElseThrow().facts());
	}

	private static <F> Stream<DynamicTest> each(Map<String, ToldFacts<F>> histories, Function<ReadModels, F> facts) {
		return histories.entrySet().stream().map((history) -> DynamicTest.dynamicTest(history.getKey(), () -> {
			var models = new ReadModels(ProjectionStores.inMemory());
			var telling = new Telling();
			history.getValue().events().forEach((event) -> models.bySubject().apply(telling.tell(event)));

			assertThat(facts.apply(models)).isEqualTo(history.getValue().facts());
		}));
	}

}
