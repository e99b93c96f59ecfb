package org.multaqa.roadmap.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Measure;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.Stale;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.BASIS;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.GROUNDS;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.LATER;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;

/** Texts of initiatives in several languages, of which one counts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TranslationsTest {

	private static final List<String> BOTH = List.of("ar", "en");

	private static final LocalizedText TITLE = text("ميثاق", "A charter");

	private static final LocalizedText IN_ANY = text("في أي إقليم من الأقاليم الأربعة", "In any of the four regions");

	private static final LocalizedText IN_SOME = text("في أي إقليم من الأقاليم الأربعة", "In some of the four regions");

	private static final LocalizedText OUT = text("صدر النص", "The text is out");

	private static final LocalizedText COUNTED = text("مكاتب", "Offices");

	private static final RoadmapPlan PLAN = RoadmapPlan.of(2026,
			new PlanTexts(text("خريطة الطريق", "Roadmap"),
					List.of(new ImpactArea("partners", text("شراكات", "Partners"))),
					List.of(new Gate("president", text("الرئيسة", "President"), Role.PRESIDENT)), "en", null));

	private final Roadmap drafted = Roadmap.open(Fixtures.ID, Fixtures.DOHA, PLAN, HASHER)
		.state()
		.draft(proposal(initiative(TITLE, IN_ANY, COUNTED, OUT)), BASIS, HASHER, CLARA)
		.state();

	@Test
	void nothing_is_stale_at_first() {
		assertThat(written(this.drafted).stale()).isNull();
		assertThat(this.drafted.present(GROUNDS, BOTH, HASHER, CLARA, NOON).state().stage())
			.isInstanceOf(Stage.Presented.class);
	}

	@Test
	void a_text_is_stale_in_the_languages_that_do_not_follow_the_authentic_one() {
		var decision = revise(this.drafted, initiative(TITLE, IN_SOME, COUNTED, OUT));

		assertThat(written(decision.state()).stale()).containsExactly(new Stale("outcome", List.of("ar")));
		assertThat(decision.events()).first()
			.isEqualTo(new InitiativeRevised(Fixtures.ID, written(decision.state()), CLARA));
	}

	@Test
	void every_text_has_a_mark_of_its_own() {
		var moved = initiative(text("ميثاق", "The charter"), IN_ANY, text("مكاتب", "All offices"),
				text("صدر النص كاملا", "The whole text is out"));

		assertThat(written(revise(this.drafted, moved).state()).stale())
			.containsExactly(new Stale("title", List.of("ar")), new Stale("measure", List.of("ar")));
		assertThat(written(
				revise(this.drafted, initiative(TITLE, IN_ANY, COUNTED, text("صدر النص", "The whole text is out")))
					.state())
			.stale()).containsExactly(new Stale("milestones/text-out", List.of("ar")));
	}

	@Test
	void a_change_of_another_text_in_that_language_is_not_the_translation() {
		var otherTitle = text("ميثاق آخر", "A charter");

		assertThat(written(revise(this.drafted, initiative(otherTitle, IN_SOME, COUNTED, OUT)).state()).stale())
			.containsExactly(new Stale("outcome", List.of("ar")));
	}

	@Test
	void stays_stale_until_it_is_written_or_somebody_says_that_it_still_fits() {
		var stale = revise(this.drafted, initiative(TITLE, IN_SOME, COUNTED, OUT)).state();
		var elsewhere = revise(stale, initiative(text("ميثاق", "The charter"), IN_SOME, COUNTED, OUT)).state();
		assertThat(written(elsewhere).isStale("outcome", "ar")).isTrue();
		assertThat(revise(stale, initiative(TITLE, IN_SOME, COUNTED, OUT)).isUnchanged()).isTrue();

		var translated = text("في بعض الأقاليم الأربعة", "In some of the four regions");
		assertThat(written(revise(stale, initiative(TITLE, translated, COUNTED, OUT)).state()).stale()).isNull();
		var looked = stale.revise(new InitiativeProposal(initiative(TITLE, IN_SOME, COUNTED, OUT), List.of("ar")),
				BASIS, HASHER, CLARA);
		assertThat(written(looked.state()).stale()).isNull();
		assertThat(looked.isUnchanged()).isFalse();
	}

	@Test
	void what_is_stale_in_a_language_that_the_meeting_needs_is_not_presented() {
		var stale = revise(this.drafted, initiative(TITLE, IN_SOME, COUNTED, OUT)).state();

		assertRefused("roadmap.texts-not-current", () -> stale.present(GROUNDS, BOTH, HASHER, CLARA, NOON));
		assertThat(stale.present(GROUNDS, List.of("en"), HASHER, CLARA, NOON).state().stage())
			.isInstanceOf(Stage.Presented.class);
		var presented = stale.present(GROUNDS, List.of(), HASHER, CLARA, NOON).state();
		assertThat(presented.present(GROUNDS, BOTH, HASHER, CLARA, LATER).isUnchanged()).as("again").isTrue();
	}

	@Test
	void what_is_missing_in_a_language_that_the_meeting_needs_is_not_presented() {
		assertRefused("roadmap.texts-not-current",
				() -> this.drafted.present(GROUNDS, List.of("ar", "fr"), HASHER, CLARA, NOON));
	}

	@Test
	void every_text_is_there_in_the_authentic_language() {
		assertRefused("initiative.authentic-missing",
				() -> proposal(initiative(TITLE, LocalizedText.of("ar", "نص"), COUNTED, OUT)));
	}

	private static Initiative written(Roadmap roadmap) {
		return roadmap.content().get(CHARTER);
	}

	private static Decision<Roadmap> revise(Roadmap roadmap, Initiative initiative) {
		return roadmap.revise(proposal(initiative), BASIS, HASHER, CLARA);
	}

	private static InitiativeProposal proposal(Initiative initiative) {
		return new InitiativeProposal(initiative, List.of());
	}

	private static Initiative initiative(LocalizedText title, LocalizedText outcome, @Nullable LocalizedText counted,
			LocalizedText step) {
		return new Initiative(CHARTER, title, outcome, "partners", List.of("2026-Q1"), MENA, List.of(),
				(counted != null) ? new Measure(counted, "0", "4") : null,
				List.of(new Milestone(TEXT_OUT, step, LocalDate.of(2026, 2, 15))), List.of(AGREED), "en", null);
	}

	private static LocalizedText text(String arabic, String english) {
		return new LocalizedText(Map.of("ar", arabic, "en", english));
	}

}
