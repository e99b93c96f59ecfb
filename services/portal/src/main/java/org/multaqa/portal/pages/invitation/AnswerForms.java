package org.multaqa.portal.pages.invitation;

import java.util.LinkedHashMap;
import java.util.List;

import org.multaqa.portal.pages.shell.Form;
import org.multaqa.registration.api.OwnAnswers;

/** What the form with the questions of the meeting says. */
final class AnswerForms {

	/** What the names of its fields begin with, up to the id of the question. */
	private static final String ANSWER = "answers.";

	/** Beside it, which of them are numbers. */
	private static final String NUMBERS = "number";

	private AnswerForms() {
	}

	static OwnAnswers answers(Form form) {
		var answers = new LinkedHashMap<String, List<String>>();
		form.fields().forEach((field, values) -> {
			if (field.startsWith(ANSWER) && !values.isEmpty()) {
				String question = field.substring(ANSWER.length());
				boolean number = form.all(NUMBERS).contains(question);
				answers.put(question, number ? List.of(machine(values.getFirst())) : values);
			}
		});
		return new OwnAnswers(answers);
	}

	/** A number in any digits, and with any decimal sign, as a service reads it. */
	private static String machine(String written) {
		var number = new StringBuilder();
		written.codePoints().forEach((sign) -> {
			int digit = Character.digit(sign, 10);
			if (digit >= 0) {
				number.append(digit);
			}
			else {
				number.append((sign == ',' || sign == '\u066B') ? "." : Character.toString(sign));
			}
		});
		return number.toString();
	}

}
