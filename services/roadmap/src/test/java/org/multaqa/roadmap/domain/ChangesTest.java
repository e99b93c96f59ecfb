package org.multaqa.roadmap.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.roadmap.api.Changes;
import org.multaqa.roadmap.api.Difference;
import org.multaqa.roadmap.api.Difference.Aspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.initiative;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangesTest {

	@Test
	void there_are_none_between_equal_contents() {
		assertThat(Changes.between(List.of(initiative()), List.of(initiative())))
			.isEqualTo(new Changes(List.of(), List.of(), List.of(), null));
	}

	@Test
	void name_what_came_and_what_went() {
		var other = initiative(new InitiativeId("i-other"), "Another");

		assertThat(Changes.between(List.of(initiative()), List.of(other)))
			.isEqualTo(new Changes(List.of(other), List.of(initiative()), List.of(), null));
	}

	@Test
	void tell_wording_dates_owners_measure_and_grounds_apart() {
		var before = initiative();
		var after = new Initiative(before.id(), text("Other title"), text("Other outcome"), "change",
				List.of("2026-Q2"), LAC, List.of(MENA), new Measure(text("what"), "0", "1"),
				List.of(new Milestone(TEXT_OUT, text("Other step"), LocalDate.of(2026, 3, 1)),
						new Milestone(new MilestoneId("second"), text("Second"), LocalDate.of(2026, 4, 1))),
				List.of(AGREED, Fixtures.OPEN), null, null);

		var changed = Changes.between(List.of(before), List.of(after)).changed();

		assertThat(changed).hasSize(1);
		assertThat(changed.getFirst().before()).isEqualTo(before);
		assertThat(changed.getFirst().after()).isEqualTo(after);
		assertThat(changed.getFirst().differences()).containsExactly(new Difference(Aspect.WORDING, "title"),
				new Difference(Aspect.WORDING, "outcome"), new Difference(Aspect.GROUNDS, "impactArea"),
				new Difference(Aspect.DATES, "quarters"), new Difference(Aspect.OWNERS, "lead"),
				new Difference(Aspect.OWNERS, "partners"), new Difference(Aspect.MEASURE, "measure"),
				new Difference(Aspect.DATES, "milestones.second"),
				new Difference(Aspect.WORDING, "milestones.text-out.title"),
				new Difference(Aspect.DATES, "milestones.text-out.due"), new Difference(Aspect.GROUNDS, "sources"));
	}

	@Test
	void see_milestones_in_another_order() {
		var one = new Milestone(new MilestoneId("one"), text("One"), LocalDate.of(2026, 3, 1));
		var two = new Milestone(new MilestoneId("two"), text("Two"), LocalDate.of(2026, 3, 2));

		var changed = Changes.between(List.of(with(one, two)), List.of(with(two, one))).changed();

		assertThat(changed.getFirst().differences()).containsExactly(new Difference(Aspect.DATES, "milestones"));
	}

	private static Initiative with(Milestone... milestones) {
		var some = initiative();
		return new Initiative(some.id(), some.title(), some.outcome(), some.impactArea(), some.quarters(), some.lead(),
				some.partners(), null, List.of(milestones), some.sources(), null, null);
	}

}
