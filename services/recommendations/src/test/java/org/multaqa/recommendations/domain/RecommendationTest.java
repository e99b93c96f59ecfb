package org.multaqa.recommendations.domain;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.RuleViolation;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.recommendations.domain.Stage.Agreed;
import org.multaqa.recommendations.domain.Stage.Draft;
import org.multaqa.recommendations.domain.Stage.InDiscussion;
import org.multaqa.recommendations.domain.Stage.NotAgreed;
import org.multaqa.recommendations.domain.Stage.Submitted;
import org.multaqa.recommendations.domain.Stage.Withdrawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.recommendations.domain.Fixtures.AFRICA;
import static org.multaqa.recommendations.domain.Fixtures.ASIA;
import static org.multaqa.recommendations.domain.Fixtures.CITATION;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.HQ;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.LAC;
import static org.multaqa.recommendations.domain.Fixtures.LATER;
import static org.multaqa.recommendations.domain.Fixtures.LAYAN;
import static org.multaqa.recommendations.domain.Fixtures.MATEO;
import static org.multaqa.recommendations.domain.Fixtures.MENA;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.REASON;
import static org.multaqa.recommendations.domain.Fixtures.TEXT;
import static org.multaqa.recommendations.domain.Fixtures.TITLE;
import static org.multaqa.recommendations.domain.Fixtures.aDraft;
import static org.multaqa.recommendations.domain.Fixtures.aSubmitted;
import static org.multaqa.recommendations.domain.Fixtures.agreedWithAReservationOfLac;
import static org.multaqa.recommendations.domain.Fixtures.assertRefused;
import static org.multaqa.recommendations.domain.Fixtures.doha;
import static org.multaqa.recommendations.domain.Fixtures.forum;
import static org.multaqa.recommendations.domain.Fixtures.inDiscussion;
import static org.multaqa.recommendations.domain.Fixtures.notAgreed;
import static org.multaqa.recommendations.domain.Fixtures.positions;
import static org.multaqa.recommendations.domain.Fixtures.text;
import static org.multaqa.recommendations.domain.Fixtures.withdrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationTest {

	@Nested
	class Drafting {

		@Test
		void an_office_begins_with_wording_1() {
			var decision = Recommendation.draft(ID, DOHA, MENA, "ar", TITLE, TEXT, List.of(CITATION), HIND);

			assertThat(decision.state().stage()).isEqualTo(new Draft());
			assertThat(decision.state().wording().number()).isEqualTo(1);
			assertThat(decision.state().staysInside()).isTrue();
			assertThat(decision.events())
				.containsExactly(new RecommendationDrafted(ID, DOHA, MENA, "ar", TITLE, TEXT, List.of(CITATION), HIND));
		}

		@Test
		void needs_the_authentic_language_in_title_and_text() {
			assertRefused("recommendation.authentic-missing",
					() -> Recommendation.draft(ID, DOHA, MENA, "fr", TITLE, TEXT, List.of(CITATION), HIND));
			assertRefused("recommendation.authentic-missing", () -> Recommendation.draft(ID, DOHA, MENA, "ar", TITLE,
					LocalizedText.of("en", "only English"), List.of(CITATION), HIND));
		}

		@Test
		void needs_words_that_were_said() {
			assertRefused("citation.none",
					() -> Recommendation.draft(ID, DOHA, MENA, "ar", TITLE, TEXT, List.of(), HIND));
		}

		@Test
		void takes_texts_up_to_their_limits() {
			var longest = text("ar", "ع".repeat(Wording.LONGEST_TITLE));
			var tooLong = text("ar", "ع".repeat(Wording.LONGEST_TITLE + 1));

			assertThat(Recommendation.draft(ID, DOHA, MENA, "ar", longest, TEXT, List.of(CITATION), HIND).events())
				.hasSize(1);
			assertRefused("text.too-long",
					() -> Recommendation.draft(ID, DOHA, MENA, "ar", tooLong, TEXT, List.of(CITATION), HIND));
			assertRefused("text.too-long", () -> Recommendation.draft(ID, DOHA, MENA, "ar", TITLE,
					text("ar", "ع".repeat(Wording.LONGEST_TEXT + 1)), List.of(CITATION), HIND));
		}

	}

	@Nested
	class Rewording {

		@Test
		void a_draft_and_a_submitted_one_get_their_next_wording() {
			for (var recommendation : List.of(aDraft(), aSubmitted())) {
				var decision = recommendation.reword(TITLE, text("ar", "غير ذلك.", "en", "Something else."),
						List.of(CITATION), HIND);

				assertThat(decision.state().wording().number()).isEqualTo(2);
				assertThat(decision.state().stage()).isEqualTo(recommendation.stage());
				assertThat(decision.events())
					.containsExactly(new RecommendationReworded(ID, DOHA, 2, decision.state().wording().title(),
							decision.state().wording().text(), List.of(), List.of(CITATION), HIND));
			}
		}

		@Test
		void is_refused_from_the_discussion_on() {
			for (var recommendation : List.of(inDiscussion(), agreedWithAReservationOfLac(), notAgreed())) {
				assertRefused("recommendation.words-stand",
						() -> recommendation.reword(TITLE, TITLE, List.of(CITATION), HIND));
			}
			assertRefused("recommendation.withdrawn", () -> withdrawn().reword(TITLE, TITLE, List.of(CITATION), HIND));
		}

		@Test
		void with_the_same_words_changes_nothing() {
			assertThat(aDraft().reword(TITLE, TEXT, List.of(CITATION), HIND).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Submitting {

		@Test
		void a_draft_is_handed_to_all_offices() {
			var decision = aDraft().submit(HIND, NOON);

			assertThat(decision.state().stage()).isEqualTo(new Submitted(NOON));
			assertThat(decision.state().staysInside()).isFalse();
			assertThat(decision.events()).containsExactly(new RecommendationSubmitted(ID, DOHA, HIND));
		}

		@Test
		void is_refused_once_it_is_withdrawn() {
			assertRefused("recommendation.withdrawn", () -> withdrawn().submit(HIND, NOON));
		}

		@Test
		void again_changes_nothing_however_far_it_has_come() {
			assertThat(aSubmitted().submit(HIND, LATER).isUnchanged()).isTrue();
			assertThat(inDiscussion().submit(HIND, LATER).isUnchanged()).isTrue();
			assertThat(notAgreed().submit(HIND, LATER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Supporting {

		@Test
		void another_office_wants_it_discussed() {
			var decision = aSubmitted().support(LAC, MATEO, NOON);

			assertThat(decision.state().supports()).containsExactly(new Support(LAC, 1, MATEO, NOON));
			assertThat(decision.events()).containsExactly(new RecommendationSupported(ID, DOHA, LAC, MATEO));
		}

		@Test
		void is_refused_to_its_own_office_at_any_time() {
			for (var recommendation : List.of(aDraft(), aSubmitted(), inDiscussion(), withdrawn())) {
				assertRefused("recommendation.own-office", () -> recommendation.support(MENA, HIND, NOON));
				assertRefused("recommendation.own-office", () -> recommendation.withdrawSupport(MENA, HIND));
			}
		}

		@Test
		void is_refused_before_submission_and_after_it() {
			assertRefused("recommendation.not-open-for-support", () -> aDraft().support(LAC, MATEO, NOON));
			assertRefused("recommendation.not-open-for-support", () -> inDiscussion().support(ASIA, MATEO, NOON));
			assertRefused("recommendation.withdrawn", () -> withdrawn().support(LAC, MATEO, NOON));
		}

		@Test
		void again_changes_nothing_even_when_the_discussion_has_begun() {
			assertThat(aSubmitted().support(LAC, MATEO, NOON).state().support(LAC, HIND, LATER).isUnchanged()).isTrue();
			assertThat(inDiscussion().support(LAC, MATEO, LATER).isUnchanged()).isTrue();
		}

		@Test
		void is_taken_back_and_taking_it_back_again_changes_nothing() {
			var decision = aSubmitted().support(LAC, MATEO, NOON).state().withdrawSupport(LAC, MATEO);

			assertThat(decision.state().supports()).isEmpty();
			assertThat(decision.events()).containsExactly(new SupportWithdrawn(ID, DOHA, LAC, MATEO));
			assertThat(decision.state().withdrawSupport(LAC, MATEO).isUnchanged()).isTrue();
		}

		@Test
		void cannot_be_taken_back_once_the_discussion_has_begun() {
			assertRefused("recommendation.not-open-for-support", () -> inDiscussion().withdrawSupport(LAC, MATEO));
		}

	}

	@Nested
	class Discussing {

		@Test
		void begins_when_another_office_supports_it() {
			var decision = aSubmitted().support(LAC, MATEO, NOON).state().discuss(doha(), LAYAN, LATER);

			assertThat(decision.state().stage()).isEqualTo(new InDiscussion(LATER));
			assertThat(decision.events()).containsExactly(new DiscussionOpened(ID, DOHA, LAYAN));
		}

		@Test
		void is_refused_without_support_where_three_or_more_offices_decide() {
			assertRefused("recommendation.support-needed", () -> aSubmitted().discuss(doha(), LAYAN, NOON));
			assertRefused("recommendation.support-needed",
					() -> aSubmitted().discuss(forum(new ConsentRule.NoBlock(), AFRICA, LAC, MENA), LAYAN, NOON));
		}

		@Test
		void needs_no_support_where_two_offices_decide() {
			var decision = aSubmitted().discuss(forum(new ConsentRule.NoBlock(), LAC, MENA), LAYAN, NOON);

			assertThat(decision.state().stage()).isEqualTo(new InDiscussion(NOON));
		}

		@Test
		void is_refused_for_a_draft_and_what_is_withdrawn() {
			assertRefused("recommendation.not-submitted", () -> aDraft().discuss(doha(), LAYAN, NOON));
			assertRefused("recommendation.withdrawn", () -> withdrawn().discuss(doha(), LAYAN, NOON));
		}

		@Test
		void again_changes_nothing() {
			assertThat(inDiscussion().discuss(doha(), LAYAN, LATER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Stating_a_position {

		@Test
		void tells_where_the_office_stands() {
			var decision = inDiscussion().state(doha(), LAC, Stance.RESERVE, REASON, MATEO, NOON);

			assertThat(decision.state().positions())
				.containsExactly(new Position(LAC, Stance.RESERVE, REASON, MATEO, NOON));
			assertThat(decision.events())
				.containsExactly(new PositionStated(ID, DOHA, LAC, Stance.RESERVE, REASON, MATEO));
		}

		@Test
		void counts_only_the_latest() {
			var once = inDiscussion().state(doha(), LAC, Stance.BLOCK, REASON, MATEO, NOON).state();
			var twice = once.state(doha(), LAC, Stance.SUPPORT, null, MATEO, LATER).state();

			assertThat(twice.positions()).containsExactly(new Position(LAC, Stance.SUPPORT, null, MATEO, LATER));
		}

		@Test
		void needs_a_reason_for_a_reservation_and_a_block() {
			assertRefused("recommendation.reason-needed",
					() -> inDiscussion().state(doha(), LAC, Stance.RESERVE, null, MATEO, NOON));
			assertRefused("recommendation.reason-needed",
					() -> inDiscussion().state(doha(), LAC, Stance.BLOCK, null, MATEO, NOON));
			assertRefused("text.too-long", () -> inDiscussion().state(doha(), LAC, Stance.BLOCK,
					text("es", "x".repeat(Position.LONGEST_REASON + 1)), MATEO, NOON));
		}

		@Test
		void is_refused_to_an_office_that_does_not_decide() {
			assertRefused("recommendation.office-does-not-decide",
					() -> inDiscussion().state(doha(), HQ, Stance.SUPPORT, null, LAYAN, NOON));
		}

		@Test
		void is_refused_outside_the_discussion() {
			for (var recommendation : List.of(aDraft(), aSubmitted(), notAgreed(), withdrawn())) {
				assertRefused("recommendation.not-in-discussion",
						() -> recommendation.state(doha(), LAC, Stance.SUPPORT, null, MATEO, NOON));
			}
		}

		@Test
		void again_changes_nothing() {
			var stated = inDiscussion().state(doha(), LAC, Stance.RESERVE, REASON, MATEO, NOON).state();

			assertThat(stated.state(doha(), LAC, Stance.RESERVE, REASON, HIND, LATER).isUnchanged()).isTrue();
			assertThat(stated.state(doha(), LAC, Stance.RESERVE, text("es", "Otra."), HIND, LATER).isUnchanged())
				.isFalse();
		}

	}

	@Nested
	class Deciding {

		@Test
		void is_an_agreement_and_reservations_travel_with_it() {
			var decision = positions(Stance.SUPPORT, Stance.CAN_LIVE_WITH, Stance.RESERVE, Stance.SUPPORT)
				.decide(doha(), LAYAN, LATER);
			var tally = new Tally(4, 2, 1, 1, 0);
			var reservations = List.of(new Reservation(LAC, REASON));

			assertThat(decision.state().stage()).isEqualTo(new Agreed(LATER, tally, reservations));
			assertThat(decision.events())
				.containsExactly(new RecommendationAgreed(ID, DOHA, 1, tally, reservations, LAYAN));
		}

		@Test
		void is_no_agreement_against_a_block() {
			var decision = positions(Stance.SUPPORT, Stance.SUPPORT, Stance.BLOCK, Stance.SUPPORT).decide(doha(), LAYAN,
					LATER);

			assertThat(decision.state().stage()).isEqualTo(new NotAgreed(LATER, new Tally(4, 3, 0, 0, 1)));
			assertThat(decision.events())
				.containsExactly(new RecommendationNotAgreed(ID, DOHA, 1, new Tally(4, 3, 0, 0, 1), LAYAN));
		}

		@Test
		void names_the_offices_that_it_waits_for() {
			var one = inDiscussion().state(doha(), LAC, Stance.SUPPORT, null, MATEO, NOON).state();

			var refusal = catchThrowableOfType(RuleViolation.class, () -> one.decide(doha(), LAYAN, NOON));
			assertThat(refusal.code()).isEqualTo("recommendation.positions-missing");
			assertThat(refusal.arguments()).containsExactly(List.of("africa", "asia-oceania", "mena"));
		}

		@Test
		void is_refused_outside_the_discussion_and_where_nobody_decides() {
			for (var recommendation : List.of(aDraft(), aSubmitted(), withdrawn())) {
				assertRefused("recommendation.not-in-discussion", () -> recommendation.decide(doha(), LAYAN, NOON));
			}
			assertRefused("recommendation.nobody-decides",
					() -> inDiscussion().decide(forum(new ConsentRule.Unanimous()), LAYAN, NOON));
		}

		@Test
		void again_changes_nothing() {
			assertThat(agreedWithAReservationOfLac().decide(doha(), LAYAN, LATER).isUnchanged()).isTrue();
			assertThat(notAgreed().decide(doha(), LAYAN, LATER).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Lifting_a_reservation {

		@Test
		void frees_the_agreed_text_of_it() {
			var decision = agreedWithAReservationOfLac().liftReservation(LAC, MATEO);

			assertThat(decision.state().stage()).isInstanceOfSatisfying(Agreed.class,
					(agreed) -> assertThat(agreed.reservations()).isEmpty());
			assertThat(decision.events()).containsExactly(new ReservationLifted(ID, DOHA, LAC, MATEO));
		}

		@Test
		void is_refused_where_there_is_none() {
			assertRefused("recommendation.no-reservation",
					() -> agreedWithAReservationOfLac().liftReservation(AFRICA, MATEO));
			assertRefused("recommendation.not-agreed", () -> inDiscussion().liftReservation(LAC, MATEO));
		}

		@Test
		void again_changes_nothing() {
			var lifted = agreedWithAReservationOfLac().liftReservation(LAC, MATEO).state();

			assertThat(lifted.liftReservation(LAC, MATEO).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Withdrawing {

		@Test
		void is_possible_until_it_is_decided() {
			for (var recommendation : List.of(aSubmitted(), inDiscussion())) {
				var decision = recommendation.withdraw(HIND, NOON);

				assertThat(decision.state().stage()).isEqualTo(new Withdrawn(NOON, false));
				assertThat(decision.events()).containsExactly(new RecommendationWithdrawn(ID, DOHA, HIND));
			}
		}

		@Test
		void a_draft_leaves_it_inside_the_office() {
			assertThat(aDraft().withdraw(HIND, NOON).state().staysInside()).isTrue();
		}

		@Test
		void is_refused_once_it_is_decided() {
			assertRefused("recommendation.decided", () -> agreedWithAReservationOfLac().withdraw(HIND, NOON));
			assertRefused("recommendation.decided", () -> notAgreed().withdraw(HIND, NOON));
		}

		@Test
		void again_changes_nothing() {
			assertThat(withdrawn().withdraw(HIND, LATER).isUnchanged()).isTrue();
		}

	}

}
