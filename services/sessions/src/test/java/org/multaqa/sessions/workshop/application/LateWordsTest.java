package org.multaqa.sessions.workshop.application;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.OutputId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.sessions.workshop.domain.LateWords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.sessions.Refusals.assertNotAllowed;
import static org.multaqa.sessions.Refusals.assertRefused;
import static org.multaqa.sessions.programme.domain.Doha.MODELS;
import static org.multaqa.sessions.programme.domain.Doha.NOW;

/** Words that arrive after the workshop has closed. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LateWordsTest extends DohaWorkshops {

	private static final OutputId ID = new OutputId("o-late");

	private static final LocalizedText WHY = LocalizedText.of("en", "Another output says the same");

	@BeforeEach
	void the_workshop_has_closed() {
		this.workshops.open(by(SAMI), MODELS);
		this.workshops.close(by(SAMI), MODELS);
	}

	private Versioned<LateWords> handOver(Actor actor, String id) {
		return this.late.handOver(by(actor), MODELS, said(id));
	}

	private static NewOutput said(String id) {
		return new NewOutput(new OutputId(id), OutputKind.IDEA, "en", "Words");
	}

	@Nested
	class Handing_over {

		@Test
		void is_for_those_who_might_have_written_them_in_the_workshop() {
			var words = handOver(HIND, "o-late").state();

			assertThat(words.office()).isEqualTo(new OfficeId("mena"));
			assertThat(words.words().at()).isEqualTo(NOW);
			assertThat(outputs.of(HIND, MODELS, null).items()).as("it is no output").isEmpty();
			assertNotAllowed("actor.needs-role", () -> handOver(OBSERVER, "o-2"));
			assertRefused("programme.unknown-session", () -> handOver(STRANGER, "o-3"));
		}

		@Test
		void is_refused_while_they_can_still_be_written_there() {
			workshops.reopen(by(SAMI), MODELS, WHY);

			assertRefused("workshop.still-open", () -> handOver(HIND, "o-late"));
		}

		@Test
		void again_under_the_same_key_finds_them_also_when_the_workshop_is_open_again() {
			var once = new RequestContext(HIND, null, "k-1", "f", null);
			var first = late.handOver(once, MODELS, said(once.newId("o")));
			workshops.reopen(by(SAMI), MODELS, WHY);

			assertThat(late.handOver(once, MODELS, said(once.newId("o")))).isEqualTo(first);
		}

		@Test
		void is_bounded_for_each_author() {
			for (int number = 0; number < MOST_LATE; number++) {
				handOver(HIND, "o-late-" + number);
			}

			assertRefused("late-words.too-many", () -> handOver(HIND, "o-more"));
			assertThat(handOver(SAMI, "o-sami").version()).isOne();
		}

		@Test
		void is_refused_under_the_id_of_an_output() {
			workshops.reopen(by(SAMI), MODELS, WHY);
			say(HIND, "o-late");
			workshops.close(by(SAMI), MODELS);

			assertRefused("output.exists", () -> handOver(HIND, "o-late"));
		}

	}

	@Nested
	class Reading {

		@Test
		void is_for_those_who_run_the_workshop_and_of_their_own_for_authors() {
			handOver(HIND, "o-late");
			handOver(SAMI, "o-other");

			for (var actor : new Actor[] { SAMI, CHAIR, RAPPORTEUR }) {
				assertThat(late.of(actor, MODELS, null).items()).extracting(Versioned::id)
					.containsExactly("o-late", "o-other");
			}
			assertThat(late.of(HIND, MODELS, null).items()).extracting(Versioned::id).containsExactly("o-late");
			assertThat(late.of(OBSERVER, MODELS, null).items()).isEmpty();
			assertThat(late.read(HIND, ID).version()).isOne();
			assertNotAllowed("actor.needs-role", () -> late.read(OBSERVER, ID));
			assertNotAllowed("actor.needs-role", () -> late.read(HIND, new OutputId("o-other")));
			assertRefused("programme.unknown-session", () -> late.read(STRANGER, ID));
		}

	}

	@Nested
	class Taking_up {

		@Test
		void makes_an_output_of_the_author_that_says_that_it_arrived_late_ever_after() {
			handOver(HIND, "o-late");

			assertThat(late.takeUp(by(RAPPORTEUR), ID).state().takenUp()).isNotNull();
			var output = outputs.read(HIND, ID).state();
			assertThat(output.by()).isEqualTo(HIND.person());
			assertThat(output.office()).isEqualTo(new OfficeId("mena"));
			assertThat(output.arrivedLate()).isEqualTo(NOW);
			var seen = new RequestContext(RAPPORTEUR, 1L, null, null, null);
			assertThat(outputs.reword(seen, ID, "Other words").state().arrivedLate()).isEqualTo(NOW);
			assertThat(outputs.carryForward(by(RAPPORTEUR), ID).state().arrivedLate()).isEqualTo(NOW);
		}

		@Test
		void again_changes_nothing_and_an_interrupted_one_is_done_to_the_end() {
			var words = handOver(HIND, "o-late");
			outputs.record(by(RAPPORTEUR), words.state(), workshops.facts(MODELS));

			var taken = late.takeUp(by(RAPPORTEUR), ID);
			assertThat(taken.state().takenUp()).isNotNull();
			assertThat(late.takeUp(by(SAMI), ID)).isEqualTo(taken);
			assertThat(outputs.of(HIND, MODELS, null).items()).hasSize(1);
		}

		@Test
		void is_refused_to_others_and_once_the_outputs_are_accepted() {
			handOver(HIND, "o-late");

			assertNotAllowed("actor.needs-role", () -> late.takeUp(by(HIND), ID));
			assertNotAllowed("actor.needs-role", () -> late.takeUp(by(CHAIR), ID));
			assertRefused("late-words.unknown", () -> late.takeUp(by(RAPPORTEUR), new OutputId("o-none")));
			workshops.accept(by(SAMI), MODELS);
			assertRefused("workshop.accepted", () -> late.takeUp(by(RAPPORTEUR), ID));
			assertThat(outputs.of(HIND, MODELS, null).items()).isEmpty();
		}

		@Test
		void is_possible_after_they_were_set_aside_and_both_stay_on_record() {
			handOver(HIND, "o-late");
			late.setAside(by(RAPPORTEUR), ID, WHY);

			var words = late.takeUp(by(RAPPORTEUR), ID).state();
			assertThat(words.setAside()).isNotNull();
			assertThat(words.takenUp()).isNotNull();
		}

	}

	@Nested
	class Setting_aside {

		@Test
		void says_why_to_the_author_also_once_the_outputs_are_accepted() {
			handOver(HIND, "o-late");
			workshops.accept(by(SAMI), MODELS);

			var aside = late.setAside(by(RAPPORTEUR), ID, WHY);
			assertThat(late.read(HIND, ID).state().setAside())
				.isEqualTo(new LateWords.SetAside(WHY, RAPPORTEUR.person(), NOW));
			assertThat(late.setAside(by(RAPPORTEUR), ID, LocalizedText.of("en", "Another reason"))).isEqualTo(aside);
		}

		@Test
		void is_refused_to_others_with_a_reason_beyond_a_page_and_once_they_are_an_output() {
			handOver(HIND, "o-late");

			assertNotAllowed("actor.needs-role", () -> late.setAside(by(HIND), ID, WHY));
			assertRefused("text.too-long", () -> late.setAside(by(RAPPORTEUR), ID,
					LocalizedText.of("en", "x".repeat(LateWords.LONGEST_REASON + 1))));
			late.takeUp(by(RAPPORTEUR), ID);
			assertRefused("late-words.taken-up", () -> late.setAside(by(RAPPORTEUR), ID, WHY));
		}

	}

	@Nested
	class Erasing_their_author {

		@Test
		void erases_what_they_say_and_leaves_the_words_of_others_and_the_output() {
			handOver(HIND, "o-late");
			handOver(HIND, "o-taken");
			handOver(SAMI, "o-other");
			late.setAside(by(RAPPORTEUR), ID, WHY);
			late.takeUp(by(RAPPORTEUR), new OutputId("o-taken"));

			late.forget(SAMI, HIND.person());
			late.forget(SAMI, HIND.person());

			assertThat(late.of(RAPPORTEUR, MODELS, null).items()).extracting(Versioned::id).containsExactly("o-other");
			assertRefused("late-words.unknown", () -> late.read(RAPPORTEUR, ID));
			assertRefused("late-words.unknown", () -> late.takeUp(by(RAPPORTEUR), ID));
			assertThat(outputs.read(SAMI, new OutputId("o-taken")).state().current().words()).isEqualTo("Words");
		}

	}

}
