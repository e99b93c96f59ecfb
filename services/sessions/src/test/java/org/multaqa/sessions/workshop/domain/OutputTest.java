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
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.HIND;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.MEETING;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.MENA;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.SESSION;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.accepted;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.closing;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.facts;
import static org.multaqa.sessions.workshop.domain.WorkshopTest.open;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputTest {

	private static final OutputId ID = new OutputId("o-charter");

	private static final PersonId ARUN = new PersonId("arun");

	private static final Instant NOW = Instant.parse("2025-12-08T06:30:00Z");

	/** SHA-256 of the UTF-8 bytes of the words, computed elsewhere. */
	private static final String HASH_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

	private static Decision<Output> record(String words) {
		return Output.record(ID, SESSION, facts(open()), OutputKind.NEED, "ar", words, new Attendance(HIND, MENA), NOW);
	}

	private static Output recorded() {
		return record("abc").state();
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
			assertRefused("workshop.not-open", () -> Output.record(ID, SESSION, facts(closing()), OutputKind.NEED, "ar",
					"abc", new Attendance(HIND, MENA), NOW));
			assertRefused("workshop.not-open", () -> Output.record(ID, SESSION, facts(accepted()), OutputKind.NEED,
					"ar", "abc", new Attendance(HIND, MENA), NOW));
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
		void keeps_all_wordings() {
			var decision = recorded().reword(facts(open()), "def", HIND, NOW.plusSeconds(60));

			assertThat(decision.state().wordings()).extracting(Wording::words).containsExactly("abc", "def");
			assertThat(decision.state().wording(1).hash()).isEqualTo(HASH_OF_ABC);
			assertThat(decision.events()).singleElement()
				.isInstanceOfSatisfying(OutputReworded.class, (event) -> assertThat(event.wording()).isEqualTo(2));
		}

		@Test
		void is_possible_until_it_is_accepted() {
			assertThat(recorded().reword(facts(closing()), "def", ARUN, NOW).events()).hasSize(1);
			assertRefused("workshop.accepted", () -> recorded().reword(facts(accepted()), "def", ARUN, NOW));
		}

		@Test
		void is_refused_once_it_is_withdrawn() {
			var withdrawn = recorded().withdraw(facts(open()), HIND).state();

			assertRefused("output.withdrawn", () -> withdrawn.reword(facts(open()), "def", HIND, NOW));
		}

		@Test
		void with_the_same_words_changes_nothing() {
			assertThat(recorded().reword(facts(open()), "abc", HIND, NOW).isUnchanged()).isTrue();
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
		void is_told() {
			assertThat(recorded().carryForward(facts(closing()), ARUN).events())
				.containsExactly(new OutputCarriedForward(MEETING, ID, ARUN));
			assertThat(recorded().carryForward(facts(open()), ARUN).events()).hasSize(1);
		}

		@Test
		void is_refused_once_it_is_accepted_or_withdrawn() {
			assertRefused("workshop.accepted", () -> recorded().carryForward(facts(accepted()), ARUN));
			assertRefused("output.withdrawn",
					() -> recorded().withdraw(facts(open()), HIND).state().carryForward(facts(closing()), ARUN));
		}

		@Test
		void again_changes_nothing() {
			var carried = recorded().carryForward(facts(closing()), ARUN).state();

			assertThat(carried.carryForward(facts(accepted()), ARUN).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Setting_aside {

		@Test
		void takes_the_mark_away() {
			var carried = recorded().carryForward(facts(closing()), ARUN).state();
			var decision = carried.setAside(facts(closing()), ARUN);

			assertThat(decision.state().carriedForward()).isFalse();
			assertThat(decision.events()).containsExactly(new OutputSetAside(MEETING, ID, ARUN));
		}

		@Test
		void is_refused_once_it_is_accepted() {
			var carried = recorded().carryForward(facts(closing()), ARUN).state();

			assertRefused("workshop.accepted", () -> carried.setAside(facts(accepted()), ARUN));
		}

		@Test
		void again_changes_nothing() {
			assertThat(recorded().setAside(facts(closing()), ARUN).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Withdrawing {

		@Test
		void leaves_it_readable() {
			var decision = recorded().withdraw(facts(closing()), HIND);

			assertThat(decision.state().withdrawn()).isTrue();
			assertThat(decision.state().current().words()).isEqualTo("abc");
			assertThat(decision.events()).containsExactly(new OutputWithdrawn(MEETING, ID, HIND));
		}

		@Test
		void takes_the_mark_away_first() {
			var carried = recorded().carryForward(facts(closing()), ARUN).state();

			assertThat(carried.withdraw(facts(closing()), ARUN).events())
				.containsExactly(new OutputSetAside(MEETING, ID, ARUN), new OutputWithdrawn(MEETING, ID, ARUN));
		}

		@Test
		void is_refused_once_it_is_accepted() {
			assertRefused("workshop.accepted", () -> recorded().withdraw(facts(accepted()), HIND));
		}

		@Test
		void again_changes_nothing() {
			assertThat(recorded().withdraw(facts(open()), HIND).state().withdraw(facts(accepted()), HIND).isUnchanged())
				.isTrue();
		}

	}

}
