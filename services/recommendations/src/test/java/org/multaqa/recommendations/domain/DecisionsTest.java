package org.multaqa.recommendations.domain;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.Stance;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationNotAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationWithdrawn;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RecommendationEvent.ReservationLifted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.recommendations.api.DecisionBody;
import org.multaqa.recommendations.domain.Stage.Agreed;
import org.multaqa.recommendations.domain.Stage.NotAgreed;
import org.multaqa.recommendations.domain.Stage.Withdrawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.multaqa.recommendations.domain.Fixtures.AFRICA;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.LAC;
import static org.multaqa.recommendations.domain.Fixtures.LATER;
import static org.multaqa.recommendations.domain.Fixtures.LAYAN;
import static org.multaqa.recommendations.domain.Fixtures.MATEO;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.REASON;
import static org.multaqa.recommendations.domain.Fixtures.aDraft;
import static org.multaqa.recommendations.domain.Fixtures.aSubmitted;
import static org.multaqa.recommendations.domain.Fixtures.agreedWithAReservationOfLac;
import static org.multaqa.recommendations.domain.Fixtures.assertRefused;
import static org.multaqa.recommendations.domain.Fixtures.decisionBody;
import static org.multaqa.recommendations.domain.Fixtures.doha;
import static org.multaqa.recommendations.domain.Fixtures.inDiscussion;
import static org.multaqa.recommendations.domain.Fixtures.needing;
import static org.multaqa.recommendations.domain.Fixtures.notAgreed;
import static org.multaqa.recommendations.domain.Fixtures.positions;
import static org.multaqa.recommendations.domain.Fixtures.text;
import static org.multaqa.recommendations.domain.Fixtures.withdrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionsTest {

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
		void is_refused_while_the_text_says_less_in_a_language_that_the_meeting_needs() {
			var decided = positions(Stance.SUPPORT, Stance.SUPPORT, Stance.SUPPORT, Stance.SUPPORT);

			assertRefused("recommendation.texts-not-current", () -> decided.decide(needing("ar", "fr"), LAYAN, LATER));
			assertThat(decided.decide(needing("ar", "en"), LAYAN, LATER).state().stage()).isInstanceOf(Agreed.class);
		}

		@Test
		void is_not_begun_with_such_a_text_because_words_stand_from_then_on() {
			var supported = aSubmitted().support(LAC, MATEO, NOON).state();

			assertRefused("recommendation.texts-not-current", () -> supported.discuss(needing("fr"), LAYAN, NOON));
			assertThat(supported.discuss(needing("ar", "en"), LAYAN, NOON).isUnchanged()).isFalse();
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
					() -> inDiscussion().decide(decisionBody(new ConsentRule.Unanimous()), LAYAN, NOON));
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
			var decision = agreedWithAReservationOfLac().liftReservation(doha(), LAC, MATEO);

			assertThat(decision.state().stage()).isInstanceOfSatisfying(Agreed.class,
					(agreed) -> assertThat(agreed.reservations()).isEmpty());
			assertThat(decision.events()).containsExactly(new ReservationLifted(ID, DOHA, LAC, MATEO));
		}

		@Test
		void is_refused_where_there_is_none() {
			assertRefused("recommendation.no-reservation",
					() -> agreedWithAReservationOfLac().liftReservation(doha(), AFRICA, MATEO));
			assertRefused("recommendation.not-agreed", () -> inDiscussion().liftReservation(doha(), LAC, MATEO));
		}

		@Test
		void calls_the_office_that_has_none_by_its_name() {
			var named = new DecisionBody(doha().meeting(), doha().rule(), doha().deciding(),
					Map.of(AFRICA, text("en", "Africa")));

			var refusal = catchThrowableOfType(RuleViolation.class,
					() -> agreedWithAReservationOfLac().liftReservation(named, AFRICA, MATEO));
			assertThat(refusal.arguments()).containsExactly(text("en", "Africa"));
		}

		@Test
		void again_changes_nothing() {
			var lifted = agreedWithAReservationOfLac().liftReservation(doha(), LAC, MATEO).state();

			assertThat(lifted.liftReservation(doha(), LAC, MATEO).isUnchanged()).isTrue();
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
			assertThat(aDraft().withdraw(HIND, NOON).state().stage().wasSubmitted()).isFalse();
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
