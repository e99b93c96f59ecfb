package org.multaqa.roadmap.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.RecommendationId;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.BASIS;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.OPEN;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.opened;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InitiativeProposalTest {

	@Test
	void needs_a_source_a_lead_and_a_quarter_and_no_more() {
		assertThatCode(() -> draft(new Written())).doesNotThrowAnyException();
	}

	@Test
	void is_no_orphan_and_comes_from_nothing_that_is_not_agreed() {
		refuses("initiative.no-source", (written) -> written.sources());
		refuses("initiative.source-not-agreed", (written) -> written.sources(AGREED, OPEN));
		refuses("initiative.source-unknown", (written) -> written.sources(new RecommendationId("r-of-elsewhere")));
	}

	@Test
	void needs_an_impact_area_of_the_roadmap() {
		refuses("initiative.unknown-impact-area", (written) -> written.impactArea("weather"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "2025-Q4", "2027-Q1", "2026-Q5", "2026-Q0", "2026-q1", "2026Q1", "Q1", "" })
	void needs_quarters_of_the_roadmaps_year(String quarter) {
		refuses("initiative.quarter-outside-year", (written) -> written.quarters("2026-Q1", quarter));
	}

	@Test
	void needs_at_least_one_quarter() {
		refuses("initiative.no-quarter", (written) -> written.quarters());
	}

	@Test
	void needs_offices_that_were_invited() {
		refuses("initiative.office-not-invited", (written) -> written.lead(new OfficeId("moon")));
		refuses("initiative.office-not-invited", (written) -> written.partners(new OfficeId("moon")));
		refuses("initiative.partner-is-lead", (written) -> written.partners(LAC, MENA));
	}

	@Test
	void needs_milestones_within_the_year_each_with_its_own_name() {
		refuses("milestone.outside-year", (written) -> written.milestones(due("m", LocalDate.of(2025, 12, 31))));
		refuses("milestone.outside-year", (written) -> written.milestones(due("m", LocalDate.of(2027, 1, 1))));
		refuses("milestone.twice", (written) -> written.milestones(due("m", LocalDate.of(2026, 1, 1)),
				due("m", LocalDate.of(2026, 12, 31))));
	}

	@Test
	void has_as_many_milestones_as_the_page_offers() {
		var most = IntStream.rangeClosed(1, InitiativeProposal.MOST_MILESTONES + 1)
			.mapToObj((n) -> due("m-" + n, LocalDate.of(2026, 1, 1)))
			.toArray(Milestone[]::new);

		refuses("milestone.too-many", (written) -> written.milestones(most));
		assertThatCode(() -> draft(new Written().milestones(Arrays.copyOf(most, InitiativeProposal.MOST_MILESTONES))))
			.doesNotThrowAnyException();
	}

	@Test
	void keeps_texts_within_their_limits() {
		refuses("text.too-long", (written) -> written.title("x".repeat(RoadmapPlan.LONGEST_TITLE + 1)));
		refuses("text.too-long", (written) -> written.outcome("x".repeat(InitiativeProposal.LONGEST_OUTCOME + 1)));
		refuses("text.too-long",
				(written) -> written.measure("x".repeat(InitiativeProposal.LONGEST_MEASURE + 1), "0", "1"));
		refuses("text.too-long", (written) -> written.measure("what", "x".repeat(RoadmapPlan.LONGEST_TITLE + 1), "1"));
		refuses("text.too-long", (written) -> written.measure("what", "0", "x".repeat(RoadmapPlan.LONGEST_TITLE + 1)));
	}

	private static void refuses(String code, UnaryOperator<Written> change) {
		assertRefused(code, () -> draft(change.apply(new Written())));
	}

	private static void draft(Written written) {
		opened().draft(new InitiativeProposal(written.initiative(), List.of()), BASIS, HASHER, CLARA);
	}

	private static Milestone due(String id, LocalDate due) {
		return new Milestone(new MilestoneId(id), text("done"), due);
	}

	/** An initiative that holds, but for one thing. */
	private record Written(Initiative initiative) {

		Written() {
			this(Fixtures.initiative());
		}

		Written sources(RecommendationId... sources) {
			return with(this.initiative.title(), this.initiative.outcome(), this.initiative.impactArea(),
					this.initiative.quarters(), this.initiative.lead(), this.initiative.partners(), null,
					this.initiative.milestones(), List.of(sources));
		}

		Written impactArea(String key) {
			return with(this.initiative.title(), this.initiative.outcome(), key, this.initiative.quarters(),
					this.initiative.lead(), this.initiative.partners(), null, this.initiative.milestones(),
					this.initiative.sources());
		}

		Written quarters(String... quarters) {
			return with(this.initiative.title(), this.initiative.outcome(), this.initiative.impactArea(),
					List.of(quarters), this.initiative.lead(), this.initiative.partners(), null,
					this.initiative.milestones(), this.initiative.sources());
		}

		Written lead(OfficeId office) {
			return with(this.initiative.title(), this.initiative.outcome(), this.initiative.impactArea(),
					this.initiative.quarters(), office, this.initiative.partners(), null, this.initiative.milestones(),
					this.initiative.sources());
		}

		Written partners(OfficeId... offices) {
			return with(this.initiative.title(), this.initiative.outcome(), this.initiative.impactArea(),
					this.initiative.quarters(), this.initiative.lead(), List.of(offices), null,
					this.initiative.milestones(), this.initiative.sources());
		}

		Written milestones(Milestone... milestones) {
			return with(this.initiative.title(), this.initiative.outcome(), this.initiative.impactArea(),
					this.initiative.quarters(), this.initiative.lead(), this.initiative.partners(), null,
					List.of(milestones), this.initiative.sources());
		}

		Written title(String words) {
			return with(text(words), this.initiative.outcome(), this.initiative.impactArea(),
					this.initiative.quarters(), this.initiative.lead(), this.initiative.partners(), null,
					this.initiative.milestones(), this.initiative.sources());
		}

		Written outcome(String words) {
			return with(this.initiative.title(), text(words), this.initiative.impactArea(), this.initiative.quarters(),
					this.initiative.lead(), this.initiative.partners(), null, this.initiative.milestones(),
					this.initiative.sources());
		}

		Written measure(String what, String baseline, String target) {
			return with(this.initiative.title(), this.initiative.outcome(), this.initiative.impactArea(),
					this.initiative.quarters(), this.initiative.lead(), this.initiative.partners(),
					new Measure(text(what), baseline, target), this.initiative.milestones(), this.initiative.sources());
		}

		private Written with(LocalizedText title, LocalizedText outcome, String impactArea, List<String> quarters,
				OfficeId lead, List<OfficeId> partners, @Nullable Measure measure, List<Milestone> milestones,
				List<RecommendationId> sources) {
			return new Written(new Initiative(this.initiative.id(), title, outcome, impactArea, quarters, lead,
					partners, measure, milestones, sources, null, null));
		}

	}

}
