package org.multaqa.roadmap.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.events.RoadmapEvent.CommentAnswered;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.ConsultationClosed;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.roadmap.api.RoadmapFacts;
import org.multaqa.roadmap.api.RoadmapStage;
import org.multaqa.roadmap.domain.Stage.Consultation;
import org.multaqa.roadmap.domain.Stage.Drafting;
import org.multaqa.roadmap.domain.Stage.Presented;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.roadmap.domain.Fixtures.CHARTER;
import static org.multaqa.roadmap.domain.Fixtures.CLARA;
import static org.multaqa.roadmap.domain.Fixtures.EVENING;
import static org.multaqa.roadmap.domain.Fixtures.GROUNDS;
import static org.multaqa.roadmap.domain.Fixtures.HASHER;
import static org.multaqa.roadmap.domain.Fixtures.ID;
import static org.multaqa.roadmap.domain.Fixtures.LATER;
import static org.multaqa.roadmap.domain.Fixtures.MENA;
import static org.multaqa.roadmap.domain.Fixtures.NEXT_EVENING;
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

	private static final Instant BEFORE_EVENING = EVENING.minusMillis(1);

	@Nested
	class Consulting {

		@Test
		void opens_and_closes() {
			var opened = drafted().consult(null, CLARA, NOON);
			var closed = opened.state().closeConsultation(CLARA, NOON);

			assertThat(opened.state().stage()).isEqualTo(new Consultation(NOON, null));
			assertThat(opened.events()).containsExactly(new ConsultationOpened(ID, CLARA, null));
			assertThat(closed.state().stage()).isEqualTo(new Drafting());
			assertThat(closed.events()).containsExactly(new ConsultationClosed(ID, CLARA));
		}

		@Test
		void is_refused_before_the_gates() {
			assertRefused("roadmap.before-the-gates", () -> presented().consult(null, CLARA, NOON));
			assertRefused("roadmap.before-the-gates", () -> approved().consult(null, CLARA, NOON));
		}

		@Test
		void again_changes_nothing() {
			assertThat(inConsultation().consult(null, CLARA, LATER).isUnchanged()).isTrue();
			assertThat(drafted().closeConsultation(CLARA, NOON).isUnchanged()).isTrue();
			assertThat(presented().closeConsultation(CLARA, NOON).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Ending {

		private static final Roadmap UNTIL_EVENING = drafted().consult(EVENING, CLARA, NOON).state();

		@Test
		void is_said_when_it_opens() {
			var opened = drafted().consult(EVENING, CLARA, NOON);

			assertThat(opened.state().stage()).isEqualTo(new Consultation(NOON, EVENING));
			assertThat(opened.events()).containsExactly(new ConsultationOpened(ID, CLARA, EVENING));
		}

		@Test
		void closes_it_by_the_clock() {
			assertThat(UNTIL_EVENING.facts(BEFORE_EVENING).stage()).isEqualTo(RoadmapStage.CONSULTATION);
			assertThat(UNTIL_EVENING.facts(EVENING).stage()).isEqualTo(RoadmapStage.DRAFTING);
			assertThat(UNTIL_EVENING.closeConsultation(CLARA, EVENING).isUnchanged()).isTrue();
		}

		@Test
		void comes_before_what_is_before_the_gates() {
			assertRefused("consultation.open",
					() -> UNTIL_EVENING.present(GROUNDS, List.of(), HASHER, CLARA, BEFORE_EVENING));

			assertThat(UNTIL_EVENING.present(GROUNDS, List.of(), HASHER, CLARA, EVENING).state().stage())
				.isEqualTo(new Presented(EVENING));
		}

		@Test
		void refuses_comments_from_that_moment_on() {
			assertThat(UNTIL_EVENING.comment(at(BEFORE_EVENING), HASHER).isUnchanged()).isFalse();
			assertRefused("consultation.over", () -> UNTIL_EVENING.comment(at(EVENING), HASHER));
		}

		@Test
		void is_put_off_and_brought_forward() {
			var later = UNTIL_EVENING.consultUntil(NEXT_EVENING, CLARA, LATER);
			var earlier = later.state().consultUntil(EVENING, CLARA, LATER);

			assertThat(later.state().stage()).isEqualTo(new Consultation(NOON, NEXT_EVENING));
			assertThat(later.events()).containsExactly(new ConsultationEndMoved(ID, NEXT_EVENING, CLARA));
			assertThat(earlier.state()).isEqualTo(UNTIL_EVENING);
			assertThat(UNTIL_EVENING.consultUntil(EVENING, CLARA, LATER).isUnchanged()).isTrue();
			assertThat(inConsultation().consultUntil(EVENING, CLARA, LATER).state()).isEqualTo(UNTIL_EVENING);
		}

		@Test
		void is_not_moved_where_nobody_may_comment() {
			assertRefused("consultation.over", () -> UNTIL_EVENING.consultUntil(NEXT_EVENING, CLARA, EVENING));
			for (var roadmap : List.of(drafted(), presented(), approved(), published())) {
				assertRefused("consultation.not-open", () -> roadmap.consultUntil(EVENING, CLARA, NOON));
			}
		}

		@Test
		void lies_in_the_future_and_not_beyond_half_a_year() {
			var last = NOON.plus(RoadmapFacts.LONGEST_CONSULTATION, ChronoUnit.DAYS);

			for (var wrong : List.of(NOON, NOON.minusSeconds(1), last.plusSeconds(1))) {
				assertRefused("consultation.end-out-of-bounds", () -> drafted().consult(wrong, CLARA, NOON));
				assertRefused("consultation.end-out-of-bounds", () -> UNTIL_EVENING.consultUntil(wrong, CLARA, NOON));
			}
			assertThat(drafted().consult(last, CLARA, NOON).isUnchanged()).isFalse();
		}

		@Test
		void is_another_in_the_next_consultation() {
			var again = UNTIL_EVENING.consult(NEXT_EVENING, CLARA, EVENING);

			assertThat(again.state().stage()).isEqualTo(new Consultation(EVENING, NEXT_EVENING));
			assertThat(again.events()).containsExactly(new ConsultationOpened(ID, CLARA, NEXT_EVENING));
		}

		private static Comment at(Instant moment) {
			return new Comment("c-1", CHARTER, "ar", "حسن", OSKAR, MENA, moment);
		}

	}

	@Nested
	class Answering {

		private final Roadmap commented = inConsultation().comment(Fixtures.comment(), HASHER).state();

		@Test
		void is_taken_at_any_stage_and_the_latest_counts() {
			var closed = this.commented.closeConsultation(CLARA, NOON).state();
			var first = closed.answer(answer("c-1", "Done"), null, HASHER);
			var second = first.state().answer(answer("c-1", "Done twice"), answer("c-1", "Done"), HASHER);

			assertThat(first.events()).containsExactly(new CommentAnswered(ID, "c-1", "en", "Done", CLARA));
			assertThat(second.state().comments().entries().getFirst().answer())
				.isEqualTo(answer("c-1", "Done twice").hash(HASHER));
		}

		@Test
		void again_with_the_same_words_changes_nothing() {
			var answered = this.commented.answer(answer("c-1", "Done"), null, HASHER).state();

			assertThat(answered.answer(answer("c-1", "Done"), answer("c-1", "Done"), HASHER).isUnchanged()).isTrue();
		}

		@Test
		void is_refused_for_what_nobody_said_and_without_words() {
			assertRefused("comment.unknown", () -> this.commented.answer(answer("c-2", "Done"), null, HASHER));
			assertRefused("comment.empty", () -> this.commented.answer(answer("c-1", " "), null, HASHER));
			assertRefused("text.too-long",
					() -> this.commented.answer(answer("c-1", "x".repeat(Comment.LONGEST + 1)), null, HASHER));
		}

		private static Answer answer(String comment, String words) {
			return new Answer(comment, "en", words, CLARA, NOON);
		}

	}

	@Nested
	class Commenting {

		@Test
		void is_possible_while_the_consultation_is_open() {
			var decision = inConsultation().comment(comment(CHARTER, "حسن"), HASHER);

			assertThat(decision.state().comments().entries())
				.containsExactly(new Comments.Entry("c-1", HASHER.hash(comment(CHARTER, "حسن")), null));
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
			var closed = commented.closeConsultation(CLARA, NOON).state();

			assertThat(commented.comment(comment(CHARTER, "حسن"), HASHER).isUnchanged()).isTrue();
			assertThat(closed.comment(comment(CHARTER, "حسن"), HASHER).isUnchanged()).isTrue();
		}

		private static Comment comment(@Nullable InitiativeId initiative, String words) {
			return new Comment("c-1", initiative, "ar", words, OSKAR, MENA, NOON);
		}

	}

}
