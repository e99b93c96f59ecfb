package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.roadmap.domain.Stage.Consultation;
import org.multaqa.roadmap.domain.Stage.Drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.multaqa.roadmap.domain.Fixtures.BASIS;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.PLAN;
import static org.multaqa.roadmap.domain.Fixtures.approved;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.drafted;
import static org.multaqa.roadmap.domain.Fixtures.half;
import static org.multaqa.roadmap.domain.Fixtures.inConsultation;
import static org.multaqa.roadmap.domain.Fixtures.initiative;
import static org.multaqa.roadmap.domain.Fixtures.opened;
import static org.multaqa.roadmap.domain.Fixtures.presented;
import static org.multaqa.roadmap.domain.Fixtures.proposal;
import static org.multaqa.roadmap.domain.Fixtures.published;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InitiativesTest {

	private static final InitiativeId NOWHERE = new InitiativeId("i-nowhere");

	@Nested
	class Opening {

		@Test
		void settles_year_areas_and_gates() {
			var decision = Roadmap.open(ID, DOHA, PLAN, HASHER);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.state().content().initiatives()).isEmpty();
			assertThat(decision.events()).containsExactly(
					new RoadmapOpened(ID, DOHA, 2026, PLAN.title(), PLAN.impactAreas(), PLAN.gates(), null));
		}

		@Test
		void needs_a_year_areas_and_gates_with_names_of_their_own() {
			var areas = PLAN.impactAreas();
			var gates = PLAN.gates();

			refuses("roadmap.bad-year", new RoadmapPlan(26, PLAN.title(), areas, gates, null, null, null));
			refuses("roadmap.no-impact-area", new RoadmapPlan(2026, PLAN.title(), List.of(), gates, null, null, null));
			refuses("roadmap.no-gate", new RoadmapPlan(2026, PLAN.title(), areas, List.of(), null, null, null));
			refuses("roadmap.key-twice",
					new RoadmapPlan(2026, PLAN.title(),
							List.of(new ImpactArea("change", text("One")), new ImpactArea("change", text("Two"))),
							gates, null, null, null));
			refuses("roadmap.key-twice",
					new RoadmapPlan(2026, PLAN.title(), areas, List.of(new Gate("sg", text("One"), Role.PRESIDENT),
							new Gate("sg", text("Two"), Role.SECRETARY_GENERAL)), null, null, null));
			refuses("text.too-long", new RoadmapPlan(2026, text("x".repeat(RoadmapPlan.LONGEST_TITLE + 1)), areas,
					gates, null, null, null));
		}

		@ParameterizedTest
		@EnumSource(names = { "ORGANISER", "HEAD", "DELEGATE", "OBSERVER" })
		void is_refused_with_a_gate_of_those_who_do_not_approve(Role role) {
			var gates = List.of(PLAN.gates().getFirst(), gate("other", role));

			assertThatThrownBy(() -> Roadmap.open(ID, DOHA, planned(gates), HASHER))
				.asInstanceOf(type(RuleViolation.class))
				.satisfies((refusal) -> {
					assertThat(refusal.code()).isEqualTo("roadmap.gate-role");
					assertThat(refusal.arguments()).containsExactly("role." + role.name().toLowerCase(Locale.ROOT));
				});
		}

		@Test
		void is_refused_where_headquarters_would_approve_alone() {
			var own = gate("hq", Role.HEADQUARTERS);

			refuses("roadmap.nobody-above", planned(List.of(own)));
			for (Role above : List.of(Role.PRESIDENT, Role.SECRETARY_GENERAL)) {
				var gates = List.of(own, gate("above", above));

				assertThat(Roadmap.open(ID, DOHA, planned(gates), HASHER).state().plan().gates()).isEqualTo(gates);
			}
		}

		private static Gate gate(String key, Role role) {
			return new Gate(key, text("A gate"), role);
		}

		private static RoadmapPlan planned(List<Gate> gates) {
			return new RoadmapPlan(2026, PLAN.title(), PLAN.impactAreas(), gates, null, null, null);
		}

		private static void refuses(String code, RoadmapPlan frame) {
			assertRefused(code, () -> Roadmap.open(ID, DOHA, frame, HASHER));
		}

	}

	@Nested
	class Drafting_an_initiative {

		@Test
		void adds_it_in_the_order_of_the_ids() {
			var decision = drafted().draft(proposal(new InitiativeId("i-aaa"), "First"), BASIS, HASHER, CLARA);

			assertThat(decision.state().content().initiatives()).extracting((one) -> one.id().value())
				.containsExactly("i-aaa", "i-charter");
			assertThat(decision.events())
				.containsExactly(new InitiativeDrafted(ID, initiative(new InitiativeId("i-aaa"), "First"), CLARA));
		}

		@Test
		void is_refused_under_a_name_that_is_taken() {
			assertRefused("initiative.taken", () -> drafted().draft(proposal(), BASIS, HASHER, CLARA));
		}

		@Test
		void is_refused_without_firm_ground() {
			assertRefused("initiative.source-unknown",
					() -> opened().draft(proposal(), new InitiativeBasis(BASIS.offices(), List.of()), HASHER, CLARA));
		}

	}

	@Nested
	class Revising_an_initiative {

		@Test
		void replaces_it() {
			var decision = drafted().revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA);

			assertThat(decision.state().content().get(CHARTER).title()).isEqualTo(text("Another"));
			assertThat(decision.state().content().hash()).isNotEqualTo(drafted().content().hash());
			assertThat(decision.events())
				.containsExactly(new InitiativeRevised(ID, initiative(CHARTER, "Another"), CLARA));
		}

		@Test
		void is_refused_for_one_that_is_not_there() {
			assertRefused("initiative.unknown", () -> drafted().revise(proposal(NOWHERE, "?"), BASIS, HASHER, CLARA));
		}

		@Test
		void into_the_same_changes_nothing_not_even_what_is_approved() {
			assertThat(approved().revise(proposal(), BASIS, HASHER, CLARA).isUnchanged()).isTrue();
		}

		@Test
		void after_the_presentation_takes_it_back_to_drafting() {
			var decision = presented().revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.events()).hasSize(1);
		}

		@Test
		void voids_approvals_visibly() {
			String before = half().contentHash();
			var decision = half().revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA);

			assertThat(decision.state().approvals().passed()).isEmpty();
			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.events()).containsExactly(
					new InitiativeRevised(ID, initiative(CHARTER, "Another"), CLARA),
					new ApprovalsVoided(ID, List.of("sg"), before, new Lapse.Edited(CHARTER)));
		}

		@Test
		void of_a_published_roadmap_begins_the_next_round_and_leaves_the_edition() {
			var decision = published().revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.state().publications()).isEqualTo(published().publications());
			assertThat(decision.events()).contains(new ApprovalsVoided(ID, List.of("sg", "president"),
					published().contentHash(), new Lapse.Edited(CHARTER)));
		}

		@Test
		void goes_on_while_the_consultation_is_open() {
			var decision = inConsultation().revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA);

			assertThat(decision.state().stage()).isEqualTo(new Consultation(NOON, null));
		}

	}

	@Nested
	class Removing_an_initiative {

		@Test
		void takes_it_out_and_voids_approvals() {
			var decision = approved().remove(CHARTER, HASHER, CLARA);

			assertThat(decision.state().content().initiatives()).isEmpty();
			assertThat(decision.events()).containsExactly(new InitiativeRemoved(ID, CHARTER, CLARA),
					new ApprovalsVoided(ID, List.of("sg", "president"), approved().contentHash(),
							new Lapse.Edited(CHARTER)));
		}

		@Test
		void is_refused_for_one_that_is_not_there() {
			assertRefused("initiative.unknown", () -> drafted().remove(NOWHERE, HASHER, CLARA));
		}

		@Test
		void and_drafting_it_again_gives_the_same_hash() {
			var again = drafted().remove(CHARTER, HASHER, CLARA)
				.state()
				.draft(proposal(), BASIS, HASHER, CLARA)
				.state();

			assertThat(again.content()).isEqualTo(drafted().content());
		}

	}

}
