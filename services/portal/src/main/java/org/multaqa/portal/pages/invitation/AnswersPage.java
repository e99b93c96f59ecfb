package org.multaqa.portal.pages.invitation;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.registration.api.Question;

/**
 * What the meeting asks the reader, and what they have answered.
 *
 * @param questions in their order, or absent while registration does not answer: an empty
 * form would take the answers back
 * @param answers by question
 * @param mayAccept whether the invitation still waits for an answer, which can be given
 * with them
 * @param amends whether another answer to one of them is to be approved once more
 */
public record AnswersPage(Steps steps, @Nullable List<Question> questions, Map<String, List<String>> answers,
		ActionState maySay, ActionState mayAccept, boolean amends) {

	public AnswersPage {
		questions = (questions != null) ? List.copyOf(questions) : null;
		answers = Map.copyOf(answers);
	}

	/** The one answer to a question, or empty. */
	public String answer(String question) {
		return this.answers.getOrDefault(question, List.of()).stream().findFirst().orElse("");
	}

	/** Whether something was chosen. */
	public boolean has(String question, String value) {
		return this.answers.getOrDefault(question, List.of()).contains(value);
	}

}
