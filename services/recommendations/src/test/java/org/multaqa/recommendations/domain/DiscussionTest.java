package org.multaqa.recommendations.domain;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.recommendations.domain.Stage.InDiscussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.recommendations.domain.Fixtures.AFRICA;
import static org.multaqa.recommendations.domain.Fixtures.ASIA;
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
import static org.multaqa.recommendations.domain.Fixtures.aDraft;
import static org.multaqa.recommendations.domain.Fixtures.aSubmitted;
import static org.multaqa.recommendations.domain.Fixtures.assertRefused;
import static org.multaqa.recommendations.domain.Fixtures.decisionBody;
import static org.multaqa.recommendations.domain.Fixtures.doha;
import static org.multaqa.recommendations.domain.Fixtures.inDiscussion;
import static org.multaqa.recommendations.domain.Fixtures.notAgreed;
import static org.multaqa.recommendations.domain.Fixtures.positions;
import static org.multaqa.recommendations.domain.Fixtures.text;
import static org.multaqa.recommendations.domain.Fixtures.withdrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DiscussionTest {

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
			assertRefused("recommendation.support-needed", () -> aSubmitted()
				.discuss(decisionBody(new ConsentRule.NoBlock(), AFRICA, LAC, MENA), LAYAN, NOON));
		}

		@Test
		void needs_no_support_where_two_offices_decide() {
			var decision = aSubmitted().discuss(decisionBody(new ConsentRule.NoBlock(), LAC, MENA), LAYAN, NOON);

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

}
