package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.Stale;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.PlanReworded;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.roadmap.domain.Stage.Drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.domain.Fixtures.BASIS;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.GROUNDS;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LATER;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.NO_PASSKEY;
import static org.multaqa.roadmap.domain.Fixtures.OSKAR;
import static org.multaqa.roadmap.domain.Fixtures.VERA;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.proposal;

/** What a roadmap, its areas and its gates are called, in several languages. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamingTest {

	private static final LocalizedText TITLE = text("خريطة الطريق", "Roadmap");

	private static final LocalizedText OTHER_ENGLISH = text("خريطة الطريق", "The roadmap of four offices");

	private static final LocalizedText CHANGE = text("تغيير", "Change");

	private static final LocalizedText PRESIDENT = text("الرئيسة", "President");

	private final Roadmap drafted = Roadmap
		.open(ID, DOHA, RoadmapPlan.of(2026, names(TITLE, text("شراكات", "Partners"), PRESIDENT)), HASHER)
		.state()
		.draft(proposal(), BASIS, HASHER, CLARA)
		.state();

	@Test
	void marks_each_name_that_does_not_follow_the_authentic_one() {
		var decision = reword(this.drafted,
				names(OTHER_ENGLISH, text("شراكات", "Partnerships"), text("رئيسة الاتحاد", "The President")));

		assertThat(decision.state().plan().stale()).containsExactly(new Stale("title", List.of("ar")),
				new Stale("areas/partners", List.of("ar")));
		assertThat(decision.events()).containsExactly(new PlanReworded(ID, decision.state().plan().texts(), CLARA));
		assertThat(
				reword(this.drafted, names(TITLE, text("شراكات", "Partners"), text("الرئيسة", "The President"))).state()
					.plan()
					.stale())
			.containsExactly(new Stale("gates/president", List.of("ar")));
	}

	@Test
	void takes_a_mark_away_when_it_is_written_or_somebody_says_that_it_still_fits() {
		var stale = reword(this.drafted, renamed(OTHER_ENGLISH)).state();
		assertThat(reword(stale, renamed(OTHER_ENGLISH)).isUnchanged()).isTrue();

		assertThat(reword(stale, renamed(text("خريطة المكاتب الأربعة", "The roadmap of four offices"))).state()
			.plan()
			.stale()).isNull();
		var looked = stale.reword(renamed(OTHER_ENGLISH), List.of("ar"), CLARA);
		assertThat(looked.isUnchanged()).isFalse();
		assertThat(looked.state().plan().stale()).isNull();
	}

	@Test
	void that_is_stale_in_a_language_of_the_meeting_is_not_presented() {
		var stale = reword(this.drafted, renamed(OTHER_ENGLISH)).state();
		var english = List.of("en");

		assertRefused("roadmap.texts-not-current", () -> stale.present(GROUNDS, List.of("ar"), HASHER, CLARA, NOON));
		assertThat(stale.present(GROUNDS, english, HASHER, CLARA, NOON).state().contentHash())
			.isNotEqualTo(this.drafted.present(GROUNDS, english, HASHER, CLARA, NOON).state().contentHash());
	}

	@Test
	void before_the_gates_voids_what_was_approved_and_says_why() {
		var approved = approved(this.drafted);
		var decision = reword(approved, renamed(OTHER_ENGLISH));

		assertThat(decision.state().stage()).isInstanceOf(Drafting.class);
		assertThat(decision.state().approvals()).isEqualTo(Approvals.NONE);
		assertThat(decision.events()).containsExactly(new PlanReworded(ID, decision.state().plan().texts(), CLARA),
				new ApprovalsVoided(ID, List.of("sg", "president"), approved.contentHash(), new Lapse.Reworded()));
		assertRefused("approval.missing", () -> decision.state().publish(HASHER, CLARA, LATER));
	}

	@Test
	void after_an_edition_is_the_next_one_and_called_back_it_says_nothing_new() {
		var published = approved(this.drafted).publish(HASHER, CLARA, LATER).state();
		assertRefused("edition.same-content", () -> published.present(GROUNDS, List.of(), HASHER, CLARA, LATER));

		var next = reword(published, renamed(OTHER_ENGLISH)).state();
		assertThat(approved(next).publish(HASHER, CLARA, LATER).state().publications().all()).hasSize(2);
		var back = next.reword(published.plan().texts(), List.of("ar"), CLARA).state();
		assertRefused("edition.same-content", () -> back.present(GROUNDS, List.of(), HASHER, CLARA, LATER));
	}

	@Test
	void is_kept_as_it_is_and_a_plan_of_before_there_were_marks_opens() {
		var renamed = reword(this.drafted, renamed(OTHER_ENGLISH)).state().plan();
		assertThat(ModelJson.mapper().readValue(ModelJson.write(renamed), RoadmapPlan.class)).isEqualTo(renamed);

		var former = ModelJson.mapper().readValue("""
				{"year": 2026, "title": {"en": "Roadmap"}, "impactAreas": [], "gates": []}""", RoadmapPlan.class);
		assertThat(former.authentic()).isNull();
		assertThat(former.asOpened()).isEqualTo(former.texts());
		assertThat(ModelJson.write(former)).doesNotContain("authentic", "stale", "opened");
	}

	private static Roadmap approved(Roadmap roadmap) {
		var presented = roadmap.present(GROUNDS, List.of(), HASHER, CLARA, NOON).state();
		var half = presented.approve("sg", presented.contentHash(), OSKAR, NOON, NO_PASSKEY).state();
		return half.approve("president", half.contentHash(), VERA, NOON, NO_PASSKEY).state();
	}

	private static Decision<Roadmap> reword(Roadmap roadmap, PlanTexts names) {
		return roadmap.reword(names, List.of(), CLARA);
	}

	private static PlanTexts renamed(LocalizedText title) {
		return names(title, text("شراكات", "Partners"), PRESIDENT);
	}

	private static PlanTexts names(LocalizedText title, LocalizedText partners, LocalizedText president) {
		return new PlanTexts(title, List.of(new ImpactArea("change", CHANGE), new ImpactArea("partners", partners)),
				List.of(new Gate("sg", text("الأمين العام", "Secretary General"), Role.SECRETARY_GENERAL),
						new Gate("president", president, Role.PRESIDENT)),
				"en", null);
	}

	private static LocalizedText text(String arabic, String english) {
		return new LocalizedText(Map.of("ar", arabic, "en", english));
	}

}
