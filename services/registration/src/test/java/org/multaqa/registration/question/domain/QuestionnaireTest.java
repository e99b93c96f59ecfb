package org.multaqa.registration.question.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Role;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.api.QuestionContent.Condition;
import org.multaqa.registration.api.QuestionKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionnaireTest {

	private static final List<Role> DELEGATE = List.of(Role.DELEGATE);

	/** Dinner, yes or no; which dish, after yes; and a tour for heads alone. */
	private static final Questionnaire DINNER = Questionnaire.empty(new MeetingId("doha-2025"))
		.ask("dinner", content(QuestionKind.YES_NO, 0, true, List.of(), null))
		.state()
		.ask("dish", content(QuestionKind.CHOICE, 2, true, List.of(), new Condition("dinner", "yes")))
		.state()
		.ask("tour", content(QuestionKind.SEVERAL, 3, false, List.of(Role.HEAD), null))
		.state();

	@Nested
	class Asking {

		@Test
		void puts_a_question_last_once_and_tells_nobody() {
			var decision = DINNER.ask("age", content(QuestionKind.NUMBER, 0, false, List.of(), null));

			assertThat(decision.events()).isEmpty();
			assertThat(decision.state().questions()).last().extracting(Question::id).isEqualTo("age");
			assertThat(decision.state().ask("age", content(QuestionKind.TEXT, 0, false, List.of(), null)))
				.isEqualTo(Decision.unchanged(decision.state()));
		}

		@Test
		void ends_at_fifty_questions_and_a_hundred_choices() {
			var full = DINNER;
			for (int more = DINNER.questions().size(); more < Questionnaire.MOST; more++) {
				full = full.ask("q" + more, content(QuestionKind.TEXT, 0, false, List.of(), null)).state();
			}
			var last = full;

			assertRefused("question.too-many",
					() -> last.ask("more", content(QuestionKind.TEXT, 0, false, List.of(), null)));
			assertRefused("question.too-many-choices",
					() -> DINNER.ask("x", content(QuestionKind.CHOICE, 101, false, List.of(), null)));
		}

		@Test
		void wants_choices_for_the_kinds_that_have_them_and_for_no_other() {
			assertRefused("question.no-choices",
					() -> DINNER.ask("x", content(QuestionKind.CHOICE, 0, false, List.of(), null)));
			assertRefused("question.no-choices",
					() -> DINNER.ask("x", content(QuestionKind.NUMBER, 2, false, List.of(), null)));
		}

		@Test
		void follows_an_answer_that_a_question_before_can_have() {
			assertRefused("question.bad-condition", () -> DINNER.ask("x",
					content(QuestionKind.TEXT, 0, false, List.of(), new Condition("dinner", "perhaps"))));
			assertRefused("question.bad-condition", () -> DINNER.change("dinner",
					content(QuestionKind.YES_NO, 0, false, List.of(), new Condition("dish", "1"))));
		}

	}

	@Nested
	class A_question_that_was_answered {

		private final Questionnaire answered = DINNER.answered(Set.of("dinner")).state();

		@Test
		void stays_as_it_is_and_others_can_still_be_changed() {
			assertRefused("question.answered",
					() -> this.answered.change("dinner", content(QuestionKind.TEXT, 0, false, List.of(), null)));
			assertRefused("question.answered", () -> this.answered.remove("dinner"));
			assertThat(this.answered.remove("tour").state().find("tour")).isEmpty();
		}

		@Test
		void is_asked_no_more_and_again_it_is_no_change() {
			var retired = this.answered.retire("dinner").state();

			assertThat(retired.get("dinner").isAskedOf(DELEGATE, Map.of())).isFalse();
			assertThat(retired.retire("dinner").state()).isEqualTo(retired);
		}

	}

	@Nested
	class The_order {

		@Test
		void is_changed_but_never_puts_a_question_before_the_one_it_follows() {
			assertThat(DINNER.place("tour", 1).state().questions()).extracting(Question::id)
				.containsExactly("tour", "dinner", "dish");
			assertRefused("question.others-follow", () -> DINNER.place("dish", 1));
			assertRefused("question.others-follow", () -> DINNER.remove("dinner"));
		}

	}

	@Nested
	class Answers {

		@Test
		void must_be_given_to_what_was_asked_and_what_first_follows_is_left_open() {
			DINNER.check(DELEGATE, Map.of(), Map.of("dinner", List.of("yes")));

			assertRefused("question.needs-answer", () -> DINNER.check(DELEGATE, Map.of(), Map.of()));
			var yes = Map.of("dinner", List.of("yes"));
			assertRefused("question.needs-answer", () -> DINNER.check(DELEGATE, yes, yes));
		}

		@Test
		void are_taken_for_what_is_asked_of_the_person_only() {
			assertRefused("question.not-asked",
					() -> DINNER.check(DELEGATE, Map.of(), Map.of("dinner", List.of("no"), "dish", List.of("1"))));
			assertRefused("question.not-asked",
					() -> DINNER.check(DELEGATE, Map.of(), Map.of("dinner", List.of("no"), "tour", List.of("1"))));
			DINNER.check(List.of(Role.HEAD), Map.of(), Map.of("dinner", List.of("no"), "tour", List.of("1", "3")));
		}

		@Test
		void fit_the_kind_of_the_question() {
			assertThat(DINNER.get("dinner").takes(List.of("maybe"))).isFalse();
			assertThat(DINNER.get("dish").takes(List.of("3"))).isFalse();
			assertThat(DINNER.get("dish").takes(List.of("1", "2"))).isFalse();
			assertThat(DINNER.get("tour").takes(List.of("1", "1"))).isFalse();
			var age = asked(QuestionKind.NUMBER);
			assertThat(age.takes(List.of("-12.5"))).isTrue();
			assertThat(age.takes(List.of("1e9"))).isFalse();
			var words = asked(QuestionKind.TEXT);
			assertThat(words.takes(List.of("x".repeat(Question.LONGEST_ANSWER)))).isTrue();
			assertThat(words.takes(List.of("x".repeat(Question.LONGEST_ANSWER + 1)))).isFalse();
			assertThat(words.takes(List.of(" "))).isFalse();
		}

		@Test
		void that_is_another_is_approved_where_the_question_is_material() {
			var material = new QuestionContent(QuestionKind.SEVERAL, LocalizedText.of("en", "What?"),
					List.of(LocalizedText.of("en", "A"), LocalizedText.of("en", "B")), false, List.of(), null, true);
			var questions = DINNER.ask("x", material).state();
			Map<String, List<String>> before = Map.of("x", List.of("1", "2"));

			assertThat(questions.amended(before, Map.of("x", List.of("2", "1")))).isEmpty();
			assertThat(questions.amended(before, Map.of("x", List.of("1")))).containsExactly("x");
			assertThat(questions.amended(before, Map.of())).containsExactly("x");
			assertThat(questions.amended(Map.of(), before)).containsExactly("x");
			assertThat(questions.amended(Map.of("dinner", List.of("yes")), Map.of("dinner", List.of("no")))).isEmpty();
			assertThat(questions.retire("x").state().amended(before, Map.of())).isEmpty();
		}

		private static Question asked(QuestionKind kind) {
			return DINNER.ask("x", content(kind, 0, false, List.of(), null)).state().get("x");
		}

	}

	private static void assertRefused(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RuleViolation.class).isThrownBy(act)
			.satisfies((violation) -> assertThat(violation.code()).isEqualTo(code));
	}

	private static QuestionContent content(QuestionKind kind, int choices, boolean needed, List<Role> roles,
			@Nullable Condition after) {
		return new QuestionContent(kind, LocalizedText.of("en", "What?"),
				IntStream.range(0, choices).mapToObj((at) -> LocalizedText.of("en", "Choice " + at)).toList(), needed,
				roles, after, null);
	}

}
