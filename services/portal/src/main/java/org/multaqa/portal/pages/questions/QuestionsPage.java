package org.multaqa.portal.pages.questions;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.registration.api.Question;

/**
 * The questions of a meeting and how they are answered.
 *
 * @param rows in the order in which they are asked, or absent while registration does not
 * answer
 * @param fields those of one more question
 */
public record QuestionsPage(@Nullable List<Row> rows, QuestionFields fields, ActionState mayAsk) {

	public QuestionsPage {
		rows = (rows != null) ? List.copyOf(rows) : null;
	}

	/**
	 * A question.
	 *
	 * @param place from 1
	 * @param asked of how many who come it is asked
	 * @param answered how many of them have answered
	 * @param counts how many have answered how, for what can be counted
	 * @param after the question after whose answer it is asked, or absent
	 * @param mayChange as long as nobody has answered it
	 * @param mayRetire once somebody has
	 */
	public record Row(int place, Question question, int asked, int answered, List<Count> counts, @Nullable Said after,
			ActionState mayChange, ActionState mayRetire) {

		public Row {
			counts = List.copyOf(counts);
		}

	}

	/**
	 * How often something was answered.
	 *
	 * @param value {@code yes}, {@code no} or the place of a choice
	 * @param choice its words, or absent for yes and no
	 */
	public record Count(String value, @Nullable LocalizedText choice, int people) {

	}

	/**
	 * An answer to a question, in words.
	 *
	 * @param value {@code yes}, {@code no} or the place of a choice
	 * @param choice its words, or absent for yes and no
	 */
	public record Said(LocalizedText question, String value, @Nullable LocalizedText choice) {

	}

}
