package org.multaqa.recommendations.domain;

import java.util.LinkedHashMap;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.recommendations.api.RecommendationFacts;
import org.multaqa.testkit.ToldFacts;

/** The service and those who know of it by its events decide by the same facts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationFactsTest {

	@Test
	void are_those_that_its_events_tell_at_every_stage() {
		var said = new LinkedHashMap<String, ToldFacts<RecommendationFacts>>();
		Histories.all()
			.forEach((name, history) -> said.put(name, new ToldFacts<>(history.events(), history.state().facts())));

		ToldFacts.assertCommitted("recommendation", RecommendationFacts.class, said);
	}

}
