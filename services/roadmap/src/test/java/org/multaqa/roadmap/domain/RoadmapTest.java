package org.multaqa.roadmap.domain;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.Role;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRemoved;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.roadmap.domain.Stage.Approved;
import org.multaqa.roadmap.domain.Stage.Consultation;
import org.multaqa.roadmap.domain.Stage.Drafting;
import org.multaqa.roadmap.domain.Stage.Presented;
import org.multaqa.roadmap.domain.Stage.Published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.DOHA;
import static org.multaqa.roadmap.domain.Fixtures.FINGERPRINT;
import static org.multaqa.roadmap.domain.Fixtures.FRAME;
import static org.multaqa.roadmap.domain.Fixtures.GROUND;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LATER;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.OSKAR;
import static org.multaqa.roadmap.domain.Fixtures.TEXT_OUT;
import static org.multaqa.roadmap.domain.Fixtures.VERA;
import static org.multaqa.roadmap.domain.Fixtures.WHY;
import static org.multaqa.roadmap.domain.Fixtures.approved;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.drafted;
import static org.multaqa.roadmap.domain.Fixtures.half;
import static org.multaqa.roadmap.domain.Fixtures.inConsultation;
import static org.multaqa.roadmap.domain.Fixtures.initiative;
import static org.multaqa.roadmap.domain.Fixtures.opened;
import static org.multaqa.roadmap.domain.Fixtures.presented;
import static org.multaqa.roadmap.domain.Fixtures.published;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoadmapTest {

	private static final InitiativeId NOWHERE = new InitiativeId("i-nowhere");

	@Nested
	class Opening {

		@Test
		void settles_year_areas_and_gates() {
			var decision = Roadmap.open(ID, DOHA, FRAME, FINGERPRINT);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.state().content().initiatives()).isEmpty();
			assertThat(decision.events())
				.containsExactly(new RoadmapOpened(ID, DOHA, 2026, FRAME.title(), FRAME.impactAreas(), FRAME.gates()));
		}

		@Test
		void needs_a_year_areas_and_gates_with_names_of_their_own() {
			var areas = FRAME.impactAreas();
			var gates = FRAME.gates();

			refuses("roadmap.bad-year", new Frame(26, FRAME.title(), areas, gates));
			refuses("roadmap.no-impact-area", new Frame(2026, FRAME.title(), List.of(), gates));
			refuses("roadmap.no-gate", new Frame(2026, FRAME.title(), areas, List.of()));
			refuses("roadmap.key-twice", new Frame(2026, FRAME.title(),
					List.of(new ImpactArea("change", text("One")), new ImpactArea("change", text("Two"))), gates));
			refuses("roadmap.key-twice", new Frame(2026, FRAME.title(), areas,
					List.of(new Gate("sg", text("One"), Role.PRESIDENT), new Gate("sg", text("Two"), Role.HEAD))));
			refuses("text.too-long", new Frame(2026, text("x".repeat(Frame.LONGEST_TITLE + 1)), areas, gates));
		}

		private static void refuses(String code, Frame frame) {
			assertRefused(code, () -> Roadmap.open(ID, DOHA, frame, FINGERPRINT));
		}

	}

	@Nested
	class Drafting_an_initiative {

		@Test
		void adds_it_in_the_order_of_the_ids() {
			var decision = drafted().draft(initiative(new InitiativeId("i-aaa"), "First"), GROUND, FINGERPRINT, CLARA);

			assertThat(decision.state().content().initiatives()).extracting((one) -> one.id().value())
				.containsExactly("i-aaa", "i-charter");
			assertThat(decision.events())
				.containsExactly(new InitiativeDrafted(ID, initiative(new InitiativeId("i-aaa"), "First"), CLARA));
		}

		@Test
		void is_refused_under_a_name_that_is_taken() {
			assertRefused("initiative.taken", () -> drafted().draft(initiative(), GROUND, FINGERPRINT, CLARA));
		}

		@Test
		void is_refused_without_firm_ground() {
			assertRefused("initiative.source-unknown",
					() -> opened().draft(initiative(), new Ground(GROUND.offices(), List.of()), FINGERPRINT, CLARA));
		}

	}

	@Nested
	class Revising_an_initiative {

		@Test
		void replaces_it() {
			var decision = drafted().revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA);

			assertThat(decision.state().initiative(CHARTER).title()).isEqualTo(text("Another"));
			assertThat(decision.state().content().hash()).isNotEqualTo(drafted().content().hash());
			assertThat(decision.events())
				.containsExactly(new InitiativeRevised(ID, initiative(CHARTER, "Another"), CLARA));
		}

		@Test
		void is_refused_for_one_that_is_not_there() {
			assertRefused("initiative.unknown",
					() -> drafted().revise(initiative(NOWHERE, "?"), GROUND, FINGERPRINT, CLARA));
		}

		@Test
		void into_the_same_changes_nothing_not_even_what_is_approved() {
			assertThat(approved().revise(initiative(), GROUND, FINGERPRINT, CLARA).isUnchanged()).isTrue();
		}

		@Test
		void after_the_presentation_takes_it_back_to_drafting() {
			var decision = presented().revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.events()).hasSize(1);
		}

		@Test
		void voids_approvals_visibly() {
			String before = half().content().hash();
			var decision = half().revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA);

			assertThat(decision.state().approvals().passed()).isEmpty();
			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.events()).containsExactly(
					new InitiativeRevised(ID, initiative(CHARTER, "Another"), CLARA),
					new ApprovalsVoided(ID, List.of("sg"), before));
		}

		@Test
		void of_a_published_roadmap_begins_the_next_round_and_leaves_the_edition() {
			var decision = published().revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.state().editions()).isEqualTo(published().editions());
			assertThat(decision.events())
				.contains(new ApprovalsVoided(ID, List.of("sg", "president"), published().content().hash()));
		}

		@Test
		void goes_on_while_the_consultation_is_open() {
			var decision = inConsultation().revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA);

			assertThat(decision.state().stage()).isEqualTo(new Consultation(NOON));
		}

	}

	@Nested
	class Removing_an_initiative {

		@Test
		void takes_it_out_and_voids_approvals() {
			var decision = approved().remove(CHARTER, FINGERPRINT, CLARA);

			assertThat(decision.state().content().initiatives()).isEmpty();
			assertThat(decision.events()).containsExactly(new InitiativeRemoved(ID, CHARTER, CLARA),
					new ApprovalsVoided(ID, List.of("sg", "president"), approved().content().hash()));
		}

		@Test
		void is_refused_for_one_that_is_not_there() {
			assertRefused("initiative.unknown", () -> drafted().remove(NOWHERE, FINGERPRINT, CLARA));
		}

		@Test
		void and_drafting_it_again_gives_the_same_hash() {
			var again = drafted().remove(CHARTER, FINGERPRINT, CLARA)
				.state()
				.draft(initiative(), GROUND, FINGERPRINT, CLARA)
				.state();

			assertThat(again.content()).isEqualTo(drafted().content());
		}

	}

	@Nested
	class Consulting {

		@Test
		void opens_and_closes() {
			var opened = drafted().consult(CLARA, NOON);
			var closed = opened.state().closeConsultation(CLARA);

			assertThat(opened.state().stage()).isEqualTo(new Consultation(NOON));
			assertThat(opened.events()).containsExactly(new ConsultationOpened(ID, CLARA));
			assertThat(closed.state().stage()).isEqualTo(new Drafting());
			assertThat(closed.events()).containsExactly(new ConsultationClosed(ID, CLARA));
		}

		@Test
		void is_refused_before_the_gates() {
			assertRefused("roadmap.before-the-gates", () -> presented().consult(CLARA, NOON));
			assertRefused("roadmap.before-the-gates", () -> approved().consult(CLARA, NOON));
		}

		@Test
		void again_changes_nothing() {
			assertThat(inConsultation().consult(CLARA, LATER).isUnchanged()).isTrue();
			assertThat(drafted().closeConsultation(CLARA).isUnchanged()).isTrue();
			assertThat(presented().closeConsultation(CLARA).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Commenting {

		@Test
		void is_possible_while_the_consultation_is_open() {
			var decision = inConsultation().comment(comment(CHARTER, "حسن"));

			assertThat(decision.state().comments()).containsExactly(comment(CHARTER, "حسن"));
			assertThat(decision.events())
				.containsExactly(new CommentMade(ID, "c-1", CHARTER, "ar", "حسن", OSKAR, MENA));
		}

		@Test
		void is_refused_at_any_other_time() {
			for (var roadmap : List.of(drafted(), presented(), approved(), published())) {
				assertRefused("consultation.not-open", () -> roadmap.comment(comment(CHARTER, "حسن")));
			}
		}

		@Test
		void needs_words_and_something_to_speak_of() {
			assertRefused("initiative.unknown", () -> inConsultation().comment(comment(NOWHERE, "حسن")));
			assertRefused("comment.empty", () -> inConsultation().comment(comment(null, " ")));
			assertRefused("text.too-long",
					() -> inConsultation().comment(comment(null, "ح".repeat(Roadmap.LONGEST_WORDS + 1))));
		}

		private static Comment comment(@Nullable InitiativeId initiative, String words) {
			return new Comment("c-1", initiative, "ar", words, OSKAR, MENA, NOON);
		}

	}

	@Nested
	class Presenting {

		@Test
		void puts_the_exact_content_before_the_gates() {
			var decision = drafted().present(CLARA, NOON);

			assertThat(decision.state().stage()).isEqualTo(new Presented(NOON));
			assertThat(decision.events()).containsExactly(new RoadmapPresented(ID, drafted().content().hash(), CLARA));
		}

		@Test
		void is_refused_while_there_is_nothing_or_while_people_comment() {
			assertRefused("roadmap.empty", () -> opened().present(CLARA, NOON));
			assertRefused("consultation.open", () -> inConsultation().present(CLARA, NOON));
		}

		@Test
		void is_refused_for_what_is_published_already() {
			assertRefused("edition.same-content", () -> published().present(CLARA, NOON));
			var thereAndBack = published().revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA)
				.state()
				.revise(initiative(), GROUND, FINGERPRINT, CLARA)
				.state();
			assertRefused("edition.same-content", () -> thereAndBack.present(CLARA, NOON));
		}

		@Test
		void again_changes_nothing() {
			assertThat(presented().present(CLARA, LATER).isUnchanged()).isTrue();
			assertThat(approved().present(CLARA, LATER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Approving {

		private final String hash = presented().content().hash();

		@Test
		void passes_a_gate_for_exactly_this_content() {
			var decision = presented().approve("sg", this.hash, OSKAR, NOON);

			assertThat(decision.state().approvals().passed())
				.containsExactly(new Approval("sg", this.hash, OSKAR, NOON));
			assertThat(decision.state().stage()).isEqualTo(new Presented(NOON));
			assertThat(decision.events()).containsExactly(new GateApproved(ID, "sg", this.hash, OSKAR));
		}

		@Test
		void at_the_last_gate_makes_it_approved() {
			assertThat(half().approve("president", this.hash, VERA, LATER).state().stage())
				.isEqualTo(new Approved(LATER));
		}

		@Test
		void is_refused_for_other_content() {
			assertRefused("approval.content-changed", () -> presented().approve("sg", "0".repeat(64), OSKAR, NOON));
			var edited = presented().revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA).state();
			assertRefused("approval.content-changed", () -> edited.approve("sg", this.hash, OSKAR, NOON));
		}

		@Test
		void is_refused_out_of_turn_naming_whose_turn_it_is() {
			var refusal = catchThrowableOfType(RuleViolation.class,
					() -> presented().approve("president", this.hash, VERA, NOON));

			assertThat(refusal.code()).isEqualTo("approval.not-your-turn");
			assertThat(refusal.arguments()).containsExactly(text("Secretary General"));
		}

		@Test
		void is_refused_to_somebody_who_has_passed_another_gate() {
			assertRefused("approval.one-gate-each", () -> half().approve("president", this.hash, OSKAR, NOON));
		}

		@Test
		void is_refused_while_it_is_not_before_the_gates() {
			assertRefused("roadmap.not-presented", () -> drafted().approve("sg", this.hash, OSKAR, NOON));
			assertRefused("roadmap.unknown-gate", () -> presented().approve("treasurer", this.hash, OSKAR, NOON));
		}

		@Test
		void again_changes_nothing() {
			assertThat(half().approve("sg", this.hash, OSKAR, LATER).isUnchanged()).isTrue();
			assertThat(approved().approve("sg", this.hash, OSKAR, LATER).isUnchanged()).isTrue();
			assertThat(published().approve("president", this.hash, VERA, LATER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Sending_back {

		@Test
		void takes_it_back_to_drafting_with_the_reason() {
			var decision = half().sendBack("president", WHY, VERA, NOON);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.state().returned())
				.isEqualTo(new Returned("president", half().content().hash(), WHY, VERA, NOON));
			assertThat(decision.events()).containsExactly(new RoadmapReturned(ID, "president", WHY, VERA));
		}

		@Test
		void leaves_the_gates_before_it_passed_until_somebody_edits() {
			var returned = half().sendBack("president", WHY, VERA, NOON).state();
			var unchanged = returned.present(CLARA, LATER).state();
			var edited = returned.revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA);

			assertThat(unchanged.approvals()).isEqualTo(half().approvals());
			assertThat(unchanged.returned()).isNull();
			assertThat(edited.state().approvals().passed()).isEmpty();
			assertThat(edited.events()).contains(new ApprovalsVoided(ID, List.of("sg"), half().content().hash()));
		}

		@Test
		void takes_an_approval_of_ones_own_back_and_those_after_it() {
			var decision = approved().sendBack("sg", WHY, OSKAR, NOON);

			assertThat(decision.state().approvals().passed()).isEmpty();
			assertThat(decision.events()).containsExactly(new RoadmapReturned(ID, "sg", WHY, OSKAR),
					new ApprovalsVoided(ID, List.of("sg", "president"), approved().content().hash()));
		}

		@Test
		void is_refused_out_of_turn_and_where_nothing_is_presented() {
			assertRefused("approval.not-your-turn", () -> presented().sendBack("president", WHY, VERA, NOON));
			assertRefused("roadmap.not-presented", () -> drafted().sendBack("sg", WHY, OSKAR, NOON));
			assertRefused("roadmap.not-presented", () -> published().sendBack("sg", WHY, OSKAR, NOON));
			assertRefused("roadmap.unknown-gate", () -> presented().sendBack("treasurer", WHY, OSKAR, NOON));
			assertRefused("text.too-long",
					() -> presented().sendBack("sg", text("x".repeat(Roadmap.LONGEST_WORDS + 1)), OSKAR, NOON));
		}

		@Test
		void again_changes_nothing() {
			var returned = half().sendBack("president", WHY, VERA, NOON).state();

			assertThat(returned.sendBack("president", WHY, VERA, LATER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Publishing {

		@Test
		void makes_edition_1_0_of_what_was_approved() {
			var decision = approved().publish(CLARA, LATER);
			var content = approved().content();

			assertThat(decision.state().stage()).isEqualTo(new Published(LATER, "1.0"));
			assertThat(decision.state().editions()).containsExactly(new Edition("1.0", content.hash(),
					content.initiatives(), approved().approvals().passed(), CLARA, LATER));
			assertThat(decision.events())
				.containsExactly(new EditionPublished(ID, "1.0", content.hash(), content.initiatives(), CLARA));
		}

		@Test
		void counts_on() {
			var next = published().revise(initiative(CHARTER, "Another"), GROUND, FINGERPRINT, CLARA)
				.state()
				.present(CLARA, NOON)
				.state();
			String hash = next.content().hash();
			var second = next.approve("sg", hash, OSKAR, NOON)
				.state()
				.approve("president", hash, VERA, NOON)
				.state()
				.publish(CLARA, LATER)
				.state();

			assertThat(second.editions()).extracting(Edition::number).containsExactly("1.0", "1.1");
			assertThat(second.editions().getFirst()).isEqualTo(published().editions().getFirst());
		}

		@Test
		void is_refused_until_every_gate_is_passed_naming_those_that_are_missing() {
			var refusal = catchThrowableOfType(RuleViolation.class, () -> half().publish(CLARA, NOON));

			assertThat(refusal.code()).isEqualTo("approval.missing");
			assertThat(refusal.arguments()).containsExactly(List.of(text("President")));
			for (var roadmap : List.of(opened(), drafted(), inConsultation(), presented())) {
				assertRefused("approval.missing", () -> roadmap.publish(CLARA, NOON));
			}
		}

		@Test
		void again_is_refused_as_nothing_is_new() {
			assertRefused("edition.same-content", () -> published().publish(CLARA, LATER));
		}

	}

	@Nested
	class Reaching_a_milestone {

		private static final LocalDate ON = LocalDate.of(2026, 2, 12);

		@Test
		void is_told_of_published_content() {
			var decision = published().reach(CHARTER, TEXT_OUT, ON, ON, CLARA, LATER);

			assertThat(decision.state().reached()).containsExactly(new Reached(CHARTER, TEXT_OUT, ON, CLARA, LATER));
			assertThat(decision.events()).containsExactly(new MilestoneReached(ID, CHARTER, TEXT_OUT, ON, CLARA));
		}

		@Test
		void goes_by_the_latest_edition_and_not_by_the_next_draft() {
			var next = published().remove(CHARTER, FINGERPRINT, CLARA).state();

			assertThat(next.reach(CHARTER, TEXT_OUT, ON, ON, CLARA, LATER).events()).hasSize(1);
		}

		@Test
		void is_refused_before_there_is_an_edition() {
			assertRefused("roadmap.not-published", () -> approved().reach(CHARTER, TEXT_OUT, ON, ON, CLARA, NOON));
		}

		@Test
		void is_refused_for_what_is_not_in_it_and_for_days_to_come() {
			assertRefused("initiative.unknown", () -> published().reach(NOWHERE, TEXT_OUT, ON, ON, CLARA, NOON));
			assertRefused("milestone.unknown",
					() -> published().reach(CHARTER, new MilestoneId("m-nowhere"), ON, ON, CLARA, NOON));
			assertRefused("milestone.in-future",
					() -> published().reach(CHARTER, TEXT_OUT, ON, ON.minusDays(1), CLARA, NOON));
		}

		@Test
		void again_changes_nothing_and_another_day_corrects_it() {
			var reached = published().reach(CHARTER, TEXT_OUT, ON, ON, CLARA, NOON).state();

			assertThat(reached.reach(CHARTER, TEXT_OUT, ON, ON, OSKAR, LATER).isUnchanged()).isTrue();
			assertThat(reached.reach(CHARTER, TEXT_OUT, ON.minusDays(1), ON, OSKAR, LATER).state().reached())
				.extracting(Reached::on)
				.containsExactly(ON.minusDays(1));
		}

	}

}
