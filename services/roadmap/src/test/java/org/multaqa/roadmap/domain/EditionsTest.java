package org.multaqa.roadmap.domain;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.roadmap.domain.Stage.Published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.roadmap.domain.Fixtures.BASIS;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.GROUNDS;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LATER;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.NO_PASSKEY;
import static org.multaqa.roadmap.domain.Fixtures.OSKAR;
import static org.multaqa.roadmap.domain.Fixtures.PLAN;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.VERA;
import static org.multaqa.roadmap.domain.Fixtures.approved;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.drafted;
import static org.multaqa.roadmap.domain.Fixtures.half;
import static org.multaqa.roadmap.domain.Fixtures.inConsultation;
import static org.multaqa.roadmap.domain.Fixtures.opened;
import static org.multaqa.roadmap.domain.Fixtures.presented;
import static org.multaqa.roadmap.domain.Fixtures.proposal;
import static org.multaqa.roadmap.domain.Fixtures.published;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionsTest {

	private static final InitiativeId NOWHERE = new InitiativeId("i-nowhere");

	@Nested
	class Publishing {

		@Test
		void makes_edition_1_0_of_what_was_approved() {
			var decision = approved().publish(HASHER, CLARA, LATER);
			var content = approved().signed();
			var unsealed = new Publication("1.0", content.hash(), approved().approvals().passed(), CLARA, LATER, null);
			String hash = new Edition(unsealed, content).hash(approved(), HASHER);

			assertThat(decision.state().stage()).isEqualTo(new Published(LATER, "1.0"));
			assertThat(decision.state().publications().all())
				.containsExactly(unsealed.sealed(hash, approved().content().hash()));
			assertThat(decision.events()).containsExactly(new EditionPublished(ID, "1.0", content.hash(),
					content.initiatives(), CLARA, GROUNDS, hash, PLAN.texts()));
		}

		@Test
		void counts_on() {
			var next = published().revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA)
				.state()
				.present(GROUNDS, List.of(), HASHER, CLARA, NOON)
				.state();
			String hash = next.contentHash();
			var second = next.approve("sg", hash, OSKAR, NOON, NO_PASSKEY)
				.state()
				.approve("president", hash, VERA, NOON, NO_PASSKEY)
				.state()
				.publish(HASHER, CLARA, LATER)
				.state();

			assertThat(second.publications().all()).extracting(Publication::number).containsExactly("1.0", "1.1");
			assertThat(second.publications().find("1.0")).isEqualTo(published().publications().latest());
		}

		@Test
		void is_refused_until_every_gate_is_passed_naming_those_that_are_missing() {
			var refusal = catchThrowableOfType(RuleViolation.class, () -> half().publish(HASHER, CLARA, NOON));

			assertThat(refusal.code()).isEqualTo("approval.missing");
			assertThat(refusal.arguments()).containsExactly(List.of(text("President")));
			for (var roadmap : List.of(opened(), drafted(), inConsultation(), presented())) {
				assertRefused("approval.missing", () -> roadmap.publish(HASHER, CLARA, NOON));
			}
		}

		@Test
		void again_is_refused_as_nothing_is_new() {
			assertRefused("edition.same-content", () -> published().publish(HASHER, CLARA, LATER));
		}

	}

	@Nested
	class Reaching_a_milestone {

		private static final LocalDate ON = LocalDate.of(2026, 2, 12);

		@Test
		void is_told_of_published_content() {
			var decision = published().reach(new Reached(CHARTER, TEXT_OUT, ON, CLARA, LATER), ON);

			assertThat(decision.state().progress().reached())
				.containsExactly(new Reached(CHARTER, TEXT_OUT, ON, CLARA, LATER));
			assertThat(decision.events()).containsExactly(new MilestoneReached(ID, CHARTER, TEXT_OUT, ON, CLARA));
		}

		@Test
		void goes_by_the_latest_edition_and_not_by_the_next_draft() {
			var next = published().remove(CHARTER, HASHER, CLARA).state();

			assertThat(next.reach(new Reached(CHARTER, TEXT_OUT, ON, CLARA, LATER), ON).events()).hasSize(1);
		}

		@Test
		void is_refused_before_there_is_an_edition() {
			assertRefused("roadmap.not-published",
					() -> approved().reach(new Reached(CHARTER, TEXT_OUT, ON, CLARA, NOON), ON));
		}

		@Test
		void is_refused_for_what_is_not_in_it_and_for_days_to_come() {
			assertRefused("initiative.unknown",
					() -> published().reach(new Reached(NOWHERE, TEXT_OUT, ON, CLARA, NOON), ON));
			assertRefused("milestone.unknown",
					() -> published().reach(new Reached(CHARTER, new MilestoneId("m-nowhere"), ON, CLARA, NOON), ON));
			assertRefused("milestone.in-future",
					() -> published().reach(new Reached(CHARTER, TEXT_OUT, ON, CLARA, NOON), ON.minusDays(1)));
		}

		@Test
		void again_changes_nothing_and_another_day_corrects_it() {
			var reached = published().reach(new Reached(CHARTER, TEXT_OUT, ON, CLARA, NOON), ON).state();

			assertThat(reached.reach(new Reached(CHARTER, TEXT_OUT, ON, OSKAR, LATER), ON).isUnchanged()).isTrue();
			assertThat(reached.reach(new Reached(CHARTER, TEXT_OUT, ON.minusDays(1), OSKAR, LATER), ON)
				.state()
				.progress()
				.reached()).extracting(Reached::on).containsExactly(ON.minusDays(1));
		}

	}

}
