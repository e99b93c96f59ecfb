package org.multaqa.roadmap.domain;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.roadmap.domain.Stage.Approved;
import org.multaqa.roadmap.domain.Stage.Drafting;
import org.multaqa.roadmap.domain.Stage.Presented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.roadmap.domain.Fixtures.AGREED;
import static org.multaqa.roadmap.domain.Fixtures.BASIS;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.GROUNDS;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LAC;
import static org.multaqa.roadmap.domain.Fixtures.LATER;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.NO_PASSKEY;
import static org.multaqa.roadmap.domain.Fixtures.OSKAR;
import static org.multaqa.roadmap.domain.Fixtures.VERA;
import static org.multaqa.roadmap.domain.Fixtures.WHY;
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
class GatesTest {

	@Nested
	class Presenting {

		@Test
		void puts_the_exact_content_before_the_gates() {
			var decision = drafted().present(GROUNDS, List.of(), HASHER, CLARA, NOON);

			assertThat(decision.state().stage()).isEqualTo(new Presented(NOON));
			assertThat(decision.events()).containsExactly(new RoadmapPresented(ID, presented().contentHash(), CLARA));
		}

		@Test
		void is_refused_while_there_is_nothing_or_while_people_comment() {
			assertRefused("roadmap.empty", () -> opened().present(GROUNDS, List.of(), HASHER, CLARA, NOON));
			assertRefused("consultation.open", () -> inConsultation().present(GROUNDS, List.of(), HASHER, CLARA, NOON));
		}

		@Test
		void is_refused_for_what_is_published_already() {
			assertRefused("edition.same-content", () -> published().present(GROUNDS, List.of(), HASHER, CLARA, NOON));
			var thereAndBack = published().revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA)
				.state()
				.revise(proposal(), BASIS, HASHER, CLARA)
				.state();
			assertRefused("edition.same-content", () -> thereAndBack.present(GROUNDS, List.of(), HASHER, CLARA, NOON));
		}

		@Test
		void is_refused_while_an_office_has_no_name_here() {
			var nameless = new Grounds(GROUNDS.recommendations(), List.of());

			assertRefused("roadmap.office-unnamed", () -> drafted().present(nameless, List.of(), HASHER, CLARA, NOON));
			assertThat(presented().present(nameless, List.of(), HASHER, CLARA, LATER).isUnchanged()).isTrue();
		}

		@Test
		void again_changes_nothing() {
			assertThat(presented().present(GROUNDS, List.of(), HASHER, CLARA, LATER).isUnchanged()).isTrue();
			assertThat(approved().present(GROUNDS, List.of(), HASHER, CLARA, LATER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Approving {

		private final String hash = presented().contentHash();

		@Test
		void passes_a_gate_for_exactly_this_content() {
			var decision = presented().approve("sg", this.hash, OSKAR, NOON, NO_PASSKEY);

			assertThat(decision.state().approvals().passed())
				.containsExactly(new Approval("sg", this.hash, OSKAR, NOON, null));
			assertThat(decision.state().stage()).isEqualTo(new Presented(NOON));
			assertThat(decision.events()).containsExactly(new GateApproved(ID, "sg", this.hash, OSKAR, null));
		}

		@Test
		void at_the_last_gate_makes_it_approved() {
			assertThat(half().approve("president", this.hash, VERA, LATER, NO_PASSKEY).state().stage())
				.isEqualTo(new Approved(LATER));
		}

		@Test
		void is_refused_for_other_content() {
			assertRefused("approval.content-changed",
					() -> presented().approve("sg", "0".repeat(64), OSKAR, NOON, NO_PASSKEY));
			var edited = presented().revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA).state();
			assertRefused("approval.content-changed", () -> edited.approve("sg", this.hash, OSKAR, NOON, NO_PASSKEY));
		}

		@Test
		void is_refused_out_of_turn_naming_whose_turn_it_is() {
			var refusal = catchThrowableOfType(RuleViolation.class,
					() -> presented().approve("president", this.hash, VERA, NOON, NO_PASSKEY));

			assertThat(refusal.code()).isEqualTo("approval.not-your-turn");
			assertThat(refusal.arguments()).containsExactly(text("Secretary General"));
		}

		@Test
		void is_refused_to_somebody_who_has_passed_another_gate() {
			assertRefused("approval.one-gate-each",
					() -> half().approve("president", this.hash, OSKAR, NOON, NO_PASSKEY));
		}

		@Test
		void is_refused_while_it_is_not_before_the_gates() {
			assertRefused("roadmap.not-presented",
					() -> drafted().approve("sg", drafted().contentHash(), OSKAR, NOON, NO_PASSKEY));
			assertRefused("roadmap.unknown-gate",
					() -> presented().approve("treasurer", this.hash, OSKAR, NOON, NO_PASSKEY));
		}

		@Test
		void keeps_what_a_passkey_has_signed_and_tells_only_that_it_has() {
			assertThat(Fixtures.signed().approvals().passed()).singleElement()
				.extracting(Approval::passkey)
				.isEqualTo(Fixtures.SIGNED);
			assertThat(presented().approve("sg", this.hash, OSKAR, NOON, () -> Fixtures.SIGNED).events())
				.containsExactly(new GateApproved(ID, "sg", this.hash, OSKAR, true));
		}

		@Test
		void asks_for_no_passkey_where_it_is_refused_or_so_already() {
			Supplier<@Nullable PasskeyAssertion> nobody = () -> {
				throw new AssertionError("asked for");
			};

			assertRefused("approval.not-your-turn",
					() -> presented().approve("president", this.hash, VERA, NOON, nobody));
			assertThat(half().approve("sg", this.hash, OSKAR, LATER, nobody).isUnchanged()).isTrue();
		}

		@Test
		void again_changes_nothing() {
			assertThat(half().approve("sg", this.hash, OSKAR, LATER, NO_PASSKEY).isUnchanged()).isTrue();
			assertThat(approved().approve("sg", this.hash, OSKAR, LATER, NO_PASSKEY).isUnchanged()).isTrue();
			assertThat(published().approve("president", this.hash, VERA, LATER, NO_PASSKEY).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Lifting_a_reservation {

		@Test
		void changes_nothing_of_what_is_published_whatever_the_next_round_has_come_to() {
			var next = published().consult(null, CLARA, LATER).state();

			assertThat(published().lift(AGREED, LAC).isUnchanged()).isTrue();
			assertThat(next.lift(AGREED, LAC).isUnchanged()).isTrue();
			assertThat(next.closeConsultation(CLARA, LATER).state().lift(AGREED, LAC).isUnchanged()).isTrue();
		}

		@Test
		void takes_back_what_is_presented() {
			var decision = half().lift(AGREED, LAC);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.events()).containsExactly(new ApprovalsVoided(ID, List.of("sg"), half().contentHash(),
					new Lapse.ReservationLifted(AGREED, LAC)));
		}

	}

	@Nested
	class Sending_back {

		@Test
		void takes_it_back_to_drafting_with_the_reason() {
			var decision = half().sendBack("president", WHY, VERA, NOON);

			assertThat(decision.state().stage()).isEqualTo(new Drafting());
			assertThat(decision.state().returned())
				.isEqualTo(new Returned("president", half().contentHash(), WHY, VERA, NOON));
			assertThat(decision.events()).containsExactly(new RoadmapReturned(ID, "president", WHY, VERA));
		}

		@Test
		void leaves_the_gates_before_it_passed_until_somebody_edits() {
			var returned = half().sendBack("president", WHY, VERA, NOON).state();
			var unchanged = returned.present(GROUNDS, List.of(), HASHER, CLARA, LATER).state();
			var edited = returned.revise(proposal(CHARTER, "Another"), BASIS, HASHER, CLARA);

			assertThat(unchanged.approvals()).isEqualTo(half().approvals());
			assertThat(unchanged.returned()).isNull();
			assertThat(edited.state().approvals().passed()).isEmpty();
			assertThat(edited.events())
				.contains(new ApprovalsVoided(ID, List.of("sg"), half().contentHash(), new Lapse.Edited(CHARTER)));
		}

		@Test
		void takes_an_approval_of_ones_own_back_and_those_after_it() {
			var decision = approved().sendBack("sg", WHY, OSKAR, NOON);

			assertThat(decision.state().approvals().passed()).isEmpty();
			assertThat(decision.events()).containsExactly(new RoadmapReturned(ID, "sg", WHY, OSKAR),
					new ApprovalsVoided(ID, List.of("sg", "president"), approved().contentHash(),
							new Lapse.Returned("sg")));
		}

		@Test
		void is_refused_out_of_turn_and_where_nothing_is_presented() {
			assertRefused("approval.not-your-turn", () -> presented().sendBack("president", WHY, VERA, NOON));
			assertRefused("roadmap.not-presented", () -> drafted().sendBack("sg", WHY, OSKAR, NOON));
			assertRefused("roadmap.not-presented", () -> published().sendBack("sg", WHY, OSKAR, NOON));
			assertRefused("roadmap.unknown-gate", () -> presented().sendBack("treasurer", WHY, OSKAR, NOON));
			assertRefused("text.too-long",
					() -> presented().sendBack("sg", text("x".repeat(Returned.LONGEST_REASON + 1)), OSKAR, NOON));
		}

		@Test
		void again_changes_nothing() {
			var returned = half().sendBack("president", WHY, VERA, NOON).state();

			assertThat(returned.sendBack("president", WHY, VERA, LATER).isUnchanged()).isTrue();
		}

	}

}
