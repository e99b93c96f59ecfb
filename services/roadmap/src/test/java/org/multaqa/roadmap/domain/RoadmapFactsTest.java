package org.multaqa.roadmap.domain;

import java.util.LinkedHashMap;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.roadmap.api.RoadmapFacts;
import org.multaqa.testkit.ToldFacts;

/** The service and those who know of it by its events decide by the same facts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapFactsTest {

	@Test
	void are_those_that_its_events_tell_at_every_stage() {
		var said = new LinkedHashMap<String, ToldFacts<RoadmapFacts>>();
		Histories.all()
			.forEach((name, history) -> said.put(name, new ToldFacts<>(history.events(), history.state().facts())));

		ToldFacts.assertCommitted("roadmap", RoadmapFacts.class, said);
	}

}
