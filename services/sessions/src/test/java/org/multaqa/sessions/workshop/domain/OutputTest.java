package org.multaqa.sessions.workshop.domain;

import java.time.Instant;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.WorkshopEvent.OutputCarriedForward;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputSetAside;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.HIND;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.MEETING;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.MENA;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.SESSION;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.accepted;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.closing;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.open;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputTest {

	private static final OutputId ID = new OutputId("o-charter");

	private static final PersonId ARUN = new PersonId("arun");

	private static final Instant NOW = Instant.parse("2025-12-08T06:30:00Z");

	/** SHA-256 of the UTF-8 bytes of the words, computed elsewhere. */
	private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	private static Decision<Output> record(String words) {
		return Output.record(ID, open(), OutputKind.NEED, "ar", words, new Attendance(HIND, MENA), NOW);
	}

	private static Output recorded() {
		return record("abc").state();
	}

	private static Capacity author(Workshop workshop) {
		return new Capacity(workshop, true, false, false);
	}

	private static Capacity rapporteur(Workshop workshop) {
		return new Capacity(workshop, false, true, false);
	}

	private static Capacity organiser(Workshop workshop) {
		return new Capacity(workshop, false, false, true);
	}

	private static Capacity somebody(Workshop workshop) {
		return new Capacity(workshop, false, false, false);
	}

	@Nested
	class Recording {

		@Test
		void is_told_with_the_hash_of_the_words() {
			assertThat(record("abc").events()).containsExactly(
					new OutputRecorded(MEETING, ID, SESSION, OutputKind.NEED, "ar", "abc", HASH_OF_ABC, HIND, MENA));
		}

		@Test
		void is_refused_unless_the_workshop_is_open() {
			assertRefused("workshop.not-open",
					() -> Output.record(ID, closing(), OutputKind.NEED, "ar", "abc", new Attendance(HIND, MENA), NOW));
			assertRefused("workshop.not-open",
					() -> Output.record(ID, accepted(), OutputKind.NEED, "ar", "abc", new Attendance(HIND, MENA), NOW));
		}

		@Test
		void is_refused_without_words_or_with_too_many() {
			assertRefused("output.no-words", () -> record(" \n"));
			assertRefused("text.too-long", () -> record("ن".repeat(2001)));
			assertThat(record("ن".repeat(2000)).events()).hasSize(1);
		}

	}

	@Nested
	class Rewording {

		@Test
		void by_the_author_while_it_is_open_keeps_all_wordings() {
			var decision = recorded().reword("def", author(open()), HIND, NOW.plusSeconds(60));

			assertThat(decision.state().wordings()).extracting(Wording::words).containsExactly("abc", "def");
			assertThat(decision.state().wording(1).hash()).isEqualTo(HASH_OF_ABC);
			assertThat(decision.events()).singleElement()
				.isInstanceOfSatisfying(OutputReworded.class, (event) -> assertThat(event.wording()).isEqualTo(2));
		}

		@Test
		void by_the_rapporteur_is_possible_until_it_is_accepted() {
			assertThat(recorded().reword("def", rapporteur(closing()), ARUN, NOW).events()).hasSize(1);
			assertRefused("workshop.accepted", () -> recorded().reword("def", rapporteur(accepted()), ARUN, NOW));
		}

		@Test
		void by_the_author_is_refused_once_it_closes() {
			assertRefused("workshop.not-open", () -> recorded().reword("def", author(closing()), HIND, NOW));
			assertRefused("workshop.accepted", () -> recorded().reword("def", author(accepted()), HIND, NOW));
		}

		@Test
		void by_anybody_else_is_not_allowed_not_even_to_an_organiser() {
			assertNotAllowed("actor.needs-role", () -> recorded().reword("def", somebody(open()), ARUN, NOW));
			assertNotAllowed("actor.needs-role", () -> recorded().reword("def", organiser(open()), ARUN, NOW));
		}

		@Test
		void is_refused_once_it_is_withdrawn() {
			var withdrawn = recorded().withdraw(author(open()), HIND).state();

			assertRefused("output.withdrawn", () -> withdrawn.reword("def", author(open()), HIND, NOW));
		}

		@Test
		void with_the_same_words_changes_nothing() {
			assertThat(recorded().reword("abc", author(open()), HIND, NOW).isUnchanged()).isTrue();
		}

		@Test
		void finds_no_wording_that_was_never_written() {
			assertRefused("output.unknown-wording", () -> recorded().wording(2));
			assertRefused("output.unknown-wording", () -> recorded().wording(0));
		}

	}

	@Nested
	class Carrying_forward {

		@Test
		void by_rapporteur_or_organiser_is_told() {
			assertThat(recorded().carryForward(rapporteur(closing()), ARUN).events())
				.containsExactly(new OutputCarriedForward(MEETING, ID, ARUN));
			assertThat(recorded().carryForward(organiser(open()), ARUN).events()).hasSize(1);
		}

		@Test
		void by_its_author_or_anybody_is_not_allowed() {
			assertNotAllowed("actor.needs-role", () -> recorded().carryForward(author(open()), HIND));
			assertNotAllowed("actor.needs-role", () -> recorded().carryForward(somebody(open()), HIND));
		}

		@Test
		void is_refused_once_it_is_accepted_or_withdrawn() {
			assertRefused("workshop.accepted", () -> recorded().carryForward(rapporteur(accepted()), ARUN));
			assertRefused("output.withdrawn",
					() -> recorded().withdraw(author(open()), HIND).state().carryForward(rapporteur(closing()), ARUN));
		}

		@Test
		void again_changes_nothing_but_is_still_not_for_everybody() {
			var carried = recorded().carryForward(rapporteur(closing()), ARUN).state();

			assertThat(carried.carryForward(rapporteur(accepted()), ARUN).isUnchanged()).isTrue();
			assertNotAllowed("actor.needs-role", () -> carried.carryForward(somebody(closing()), HIND));
		}

	}

	@Nested
	class Setting_aside {

		@Test
		void takes_the_mark_away() {
			var carried = recorded().carryForward(rapporteur(closing()), ARUN).state();
			var decision = carried.setAside(rapporteur(closing()), ARUN);

			assertThat(decision.state().carriedForward()).isFalse();
			assertThat(decision.events()).containsExactly(new OutputSetAside(MEETING, ID, ARUN));
		}

		@Test
		void is_refused_once_it_is_accepted() {
			var carried = recorded().carryForward(rapporteur(closing()), ARUN).state();

			assertRefused("workshop.accepted", () -> carried.setAside(rapporteur(accepted()), ARUN));
		}

		@Test
		void again_changes_nothing() {
			assertThat(recorded().setAside(rapporteur(closing()), ARUN).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Withdrawing {

		@Test
		void by_the_author_leaves_it_readable() {
			var decision = recorded().withdraw(author(closing()), HIND);

			assertThat(decision.state().withdrawn()).isTrue();
			assertThat(decision.state().current().words()).isEqualTo("abc");
			assertThat(decision.events()).containsExactly(new OutputWithdrawn(MEETING, ID, HIND));
		}

		@Test
		void takes_the_mark_away_first() {
			var carried = recorded().carryForward(rapporteur(closing()), ARUN).state();

			assertThat(carried.withdraw(rapporteur(closing()), ARUN).events())
				.containsExactly(new OutputSetAside(MEETING, ID, ARUN), new OutputWithdrawn(MEETING, ID, ARUN));
		}

		@Test
		void by_anybody_else_is_not_allowed() {
			assertNotAllowed("actor.needs-role", () -> recorded().withdraw(somebody(open()), ARUN));
			assertNotAllowed("actor.needs-role", () -> recorded().withdraw(organiser(open()), ARUN));
		}

		@Test
		void is_refused_once_it_is_accepted() {
			assertRefused("workshop.accepted", () -> recorded().withdraw(author(accepted()), HIND));
		}

		@Test
		void again_changes_nothing() {
			assertThat(
					recorded().withdraw(author(open()), HIND).state().withdraw(author(accepted()), HIND).isUnchanged())
				.isTrue();
		}

	}

}
