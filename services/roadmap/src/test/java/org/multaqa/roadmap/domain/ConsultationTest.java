package org.multaqa.roadmap.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.roadmap.domain.Stage.Consultation;
import org.multaqa.roadmap.domain.Stage.Drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LATER;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.NOON;
import static org.multaqa.roadmap.domain.Fixtures.OSKAR;
import static org.multaqa.roadmap.domain.Fixtures.approved;
import static org.multaqa.roadmap.domain.Fixtures.assertRefused;
import static org.multaqa.roadmap.domain.Fixtures.drafted;
import static org.multaqa.roadmap.domain.Fixtures.inConsultation;
import static org.multaqa.roadmap.domain.Fixtures.initiative;
import static org.multaqa.roadmap.domain.Fixtures.opened;
import static org.multaqa.roadmap.domain.Fixtures.presented;
import static org.multaqa.roadmap.domain.Fixtures.published;
import static org.multaqa.roadmap.domain.Fixtures.text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationTest {

	private static final InitiativeId NOWHERE = new InitiativeId("i-nowhere");

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
			var decision = inConsultation().comment(comment(CHARTER, "حسن"), HASHER);

			assertThat(decision.state().comments().entries())
				.containsExactly(new Comments.Entry("c-1", HASHER.hash(comment(CHARTER, "حسن"))));
			assertThat(decision.events())
				.containsExactly(new CommentMade(ID, "c-1", CHARTER, "ar", "حسن", OSKAR, MENA));
		}

		@Test
		void is_refused_at_any_other_time() {
			for (var roadmap : List.of(drafted(), presented(), approved(), published())) {
				assertRefused("consultation.not-open", () -> roadmap.comment(comment(CHARTER, "حسن"), HASHER));
			}
		}

		@Test
		void needs_words_and_something_to_speak_of() {
			assertRefused("initiative.unknown", () -> inConsultation().comment(comment(NOWHERE, "حسن"), HASHER));
			assertRefused("comment.empty", () -> inConsultation().comment(comment(null, " "), HASHER));
			assertRefused("text.too-long",
					() -> inConsultation().comment(comment(null, "ح".repeat(Comment.LONGEST + 1)), HASHER));
		}

		@Test
		void again_changes_nothing_even_after_the_consultation() {
			var commented = inConsultation().comment(comment(CHARTER, "حسن"), HASHER).state();
			var closed = commented.closeConsultation(CLARA).state();

			assertThat(commented.comment(comment(CHARTER, "حسن"), HASHER).isUnchanged()).isTrue();
			assertThat(closed.comment(comment(CHARTER, "حسن"), HASHER).isUnchanged()).isTrue();
		}

		private static Comment comment(@Nullable InitiativeId initiative, String words) {
			return new Comment("c-1", initiative, "ar", words, OSKAR, MENA, NOON);
		}

	}

}
