package org.multaqa.registration.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;

/**
 * What a meeting asks those who come.
 *
 * @param text the question
 * @param choices what there is to choose from, for those kinds alone; an answer names
 * them by their place, from 1
 * @param needed whether it must be answered by those of whom it is asked
 * @param roles of whom it is asked; of everybody where there is none
 * @param after the answer to another question after which it is asked, or absent
 * @param material whether a person is approved once more who answers it otherwise after
 * the approval
 */
public record QuestionContent(QuestionKind kind, @Lines LocalizedText text, @Nullable List<LocalizedText> choices,
		@Nullable Boolean needed, @Nullable List<Role> roles, @Nullable Condition after, @Nullable Boolean material) {

	public QuestionContent {
		choices = (choices != null) ? List.copyOf(choices) : null;
		roles = (roles != null) ? List.copyOf(roles) : null;
	}

	/**
	 * A given answer to another question.
	 *
	 * @param question its id
	 * @param answer {@code yes}, {@code no} or the place of a choice
	 */
	public record Condition(String question, String answer) {

	}

}
