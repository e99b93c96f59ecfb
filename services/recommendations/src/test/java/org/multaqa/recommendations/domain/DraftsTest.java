package org.multaqa.recommendations.domain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.recommendations.domain.Stage.Draft;
import org.multaqa.recommendations.domain.Stage.Submitted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.multaqa.recommendations.domain.Fixtures.CITATION;
import static org.multaqa.recommendations.domain.Fixtures.CONTENT;
import static org.multaqa.recommendations.domain.Fixtures.DOHA;
import static org.multaqa.recommendations.domain.Fixtures.HIND;
import static org.multaqa.recommendations.domain.Fixtures.ID;
import static org.multaqa.recommendations.domain.Fixtures.LATER;
import static org.multaqa.recommendations.domain.Fixtures.MENA;
import static org.multaqa.recommendations.domain.Fixtures.NOON;
import static org.multaqa.recommendations.domain.Fixtures.TEXT;
import static org.multaqa.recommendations.domain.Fixtures.TITLE;
import static org.multaqa.recommendations.domain.Fixtures.aDraft;
import static org.multaqa.recommendations.domain.Fixtures.aSubmitted;
import static org.multaqa.recommendations.domain.Fixtures.agreedWithAReservationOfLac;
import static org.multaqa.recommendations.domain.Fixtures.assertRefused;
import static org.multaqa.recommendations.domain.Fixtures.content;
import static org.multaqa.recommendations.domain.Fixtures.doha;
import static org.multaqa.recommendations.domain.Fixtures.inDiscussion;
import static org.multaqa.recommendations.domain.Fixtures.needing;
import static org.multaqa.recommendations.domain.Fixtures.notAgreed;
import static org.multaqa.recommendations.domain.Fixtures.text;
import static org.multaqa.recommendations.domain.Fixtures.withdrawn;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftsTest {

	@Nested
	class Drafting {

		@Test
		void an_office_begins_with_wording_1() {
			var decision = Recommendation.draft(ID, DOHA, MENA, "ar", CONTENT, List.of(CITATION), HIND);

			assertThat(decision.state().stage()).isEqualTo(new Draft());
			assertThat(decision.state().wording().number()).isEqualTo(1);
			assertThat(decision.state().stage().wasSubmitted()).isFalse();
			assertThat(decision.events())
				.containsExactly(new RecommendationDrafted(ID, DOHA, MENA, "ar", CONTENT, List.of(CITATION), HIND));
		}

		@Test
		void needs_the_authentic_language_in_title_and_text() {
			assertRefused("recommendation.authentic-missing",
					() -> Recommendation.draft(ID, DOHA, MENA, "fr", CONTENT, List.of(CITATION), HIND));
			assertRefused("recommendation.authentic-missing", () -> Recommendation.draft(ID, DOHA, MENA, "ar",
					content(TITLE, LocalizedText.of("en", "only English")), List.of(CITATION), HIND));
		}

		@Test
		void needs_words_that_were_said() {
			assertRefused("citation.none", () -> Recommendation.draft(ID, DOHA, MENA, "ar", CONTENT, List.of(), HIND));
		}

		@Test
		void rests_on_a_number_of_quotes() {
			var most = Collections.nCopies(Wording.MOST_CITATIONS, CITATION);
			var tooMany = Collections.nCopies(Wording.MOST_CITATIONS + 1, CITATION);

			assertThat(Recommendation.draft(ID, DOHA, MENA, "ar", CONTENT, most, HIND).events()).hasSize(1);
			assertRefused("citation.too-many",
					() -> Recommendation.draft(ID, DOHA, MENA, "ar", CONTENT, tooMany, HIND));
			assertRefused("citation.too-many", () -> aDraft().reword(CONTENT, tooMany, List.of(), HIND));
		}

		@Test
		void takes_all_languages_together_up_to_a_limit() {
			var everywhere = Arrays.stream(Locale.getISOLanguages())
				.map((language) -> Locale.of(language).toLanguageTag())
				.distinct()
				.collect(Collectors.toMap((language) -> language, (_) -> "ع".repeat(Wording.LONGEST_TEXT)));

			assertRefused("recommendation.too-long", () -> Recommendation.draft(ID, DOHA, MENA, "ar",
					content(TITLE, new LocalizedText(everywhere)), List.of(CITATION), HIND));
		}

		@Test
		void takes_texts_up_to_their_limits() {
			var longest = text("ar", "ع".repeat(Wording.LONGEST_TITLE));
			var tooLong = text("ar", "ع".repeat(Wording.LONGEST_TITLE + 1));

			assertThat(Recommendation.draft(ID, DOHA, MENA, "ar", content(longest, TEXT), List.of(CITATION), HIND)
				.events()).hasSize(1);
			assertRefused("text.too-long",
					() -> Recommendation.draft(ID, DOHA, MENA, "ar", content(tooLong, TEXT), List.of(CITATION), HIND));
			assertRefused("text.too-long", () -> Recommendation.draft(ID, DOHA, MENA, "ar",
					content(TITLE, text("ar", "ع".repeat(Wording.LONGEST_TEXT + 1))), List.of(CITATION), HIND));
		}

	}

	@Nested
	class Rewording {

		@Test
		void a_draft_and_a_submitted_one_get_their_next_wording() {
			for (var recommendation : List.of(aDraft(), aSubmitted())) {
				var decision = recommendation.reword(content(TITLE, text("ar", "غير ذلك.", "en", "Something else.")),
						List.of(CITATION), List.of(), HIND);

				assertThat(decision.state().wording().number()).isEqualTo(2);
				assertThat(decision.state().stage()).isEqualTo(recommendation.stage());
				assertThat(decision.events()).containsExactly(new RecommendationReworded(ID, DOHA, 2,
						decision.state().wording().content(), List.of(), List.of(CITATION), HIND));
			}
		}

		@Test
		void is_refused_from_the_discussion_on() {
			for (var recommendation : List.of(inDiscussion(), agreedWithAReservationOfLac(), notAgreed())) {
				assertRefused("recommendation.words-stand",
						() -> recommendation.reword(content(TITLE, TITLE), List.of(CITATION), List.of(), HIND));
			}
			assertRefused("recommendation.withdrawn",
					() -> withdrawn().reword(content(TITLE, TITLE), List.of(CITATION), List.of(), HIND));
		}

		@Test
		void with_the_same_words_changes_nothing() {
			assertThat(aDraft().reword(CONTENT, List.of(CITATION), List.of(), HIND).isUnchanged()).isTrue();
		}

	}

	@Nested
	class Submitting {

		@Test
		void a_draft_is_handed_to_all_offices() {
			var decision = aDraft().submit(doha(), HIND, NOON);

			assertThat(decision.state().stage()).isEqualTo(new Submitted(NOON));
			assertThat(decision.state().stage().wasSubmitted()).isTrue();
			assertThat(decision.events()).containsExactly(new RecommendationSubmitted(ID, DOHA, HIND));
		}

		@Test
		void is_refused_once_it_is_withdrawn() {
			assertRefused("recommendation.withdrawn", () -> withdrawn().submit(doha(), HIND, NOON));
		}

		@Test
		void is_refused_while_a_language_that_the_meeting_needs_is_missing_or_stale() {
			var stale = aDraft()
				.reword(content(TITLE, text("ar", "غير ذلك.", "en", "We recommend one calendar.")), List.of(CITATION),
						List.of(), HIND)
				.state();

			assertRefused("recommendation.texts-not-current", () -> stale.submit(needing("ar", "en"), HIND, NOON));
			assertRefused("recommendation.texts-not-current", () -> aDraft().submit(needing("fr"), HIND, NOON));
			assertThat(stale.submit(needing("ar"), HIND, NOON).state().stage()).isEqualTo(new Submitted(NOON));
			assertThat(aDraft().submit(needing("ar", "en"), HIND, NOON).state().stage()).isEqualTo(new Submitted(NOON));
			assertThat(aSubmitted().submit(needing("fr"), HIND, LATER).isUnchanged()).isTrue();
		}

		@Test
		void again_changes_nothing_however_far_it_has_come() {
			assertThat(aSubmitted().submit(doha(), HIND, LATER).isUnchanged()).isTrue();
			assertThat(inDiscussion().submit(doha(), HIND, LATER).isUnchanged()).isTrue();
			assertThat(notAgreed().submit(doha(), HIND, LATER).isUnchanged()).isTrue();
		}

	}

}
