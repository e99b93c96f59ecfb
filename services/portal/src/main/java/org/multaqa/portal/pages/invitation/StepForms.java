package org.multaqa.portal.pages.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.registration.api.AccessNeed;
import org.multaqa.registration.api.Diet;
import org.multaqa.registration.api.NeedsView;
import org.multaqa.registration.api.OwnAnswers;
import org.multaqa.registration.api.Question;

/** What the forms of the steps of a registration say. */
final class StepForms {

	/** What the names of its fields begin with, up to the id of the question. */
	private static final String ANSWER = "answers.";

	/** Beside it, which of them are numbers. */
	private static final String NUMBERS = "number";

	private StepForms() {
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

	static NeedsView needs(Form form) {
		return new NeedsView(
				form.all("dietary").stream().map((diet) -> Form.oneOf("dietary", diet, Diet.class)).toList(),
				form.all("access").stream().map((need) -> Form.oneOf("access", need, AccessNeed.class)).toList(),
				form.isTrue("visa"), form.optional("note"));
	}

	/** Whether the invitation is accepted with what is said in a step. */
	static boolean accepts(Form form) {
		return form.isTrue("accept");
	}

	/** What is said once a step is taken: last part of a message key {@code notice.…}. */
	static String notice(Form form) {
		return accepts(form) ? "invitation-accepted" : "saved";
	}

	/** Whether the questions come next. */
	static boolean goesOn(Form form) {
		return form.isTrue("on");
	}

	/**
	 * Whether answers have brought up another question, which then comes next.
	 * @param asked what is asked by now, or absent where nobody can say
	 */
	static boolean bringsUpAnother(Form form, @Nullable List<Question> asked) {
		return asked != null && !form.all("shown").containsAll(asked.stream().map(Question::id).toList());
	}

	/** What is not on the page stays. */
	static LocalizedText name(Form form, MePage page) {
		var name = new TreeMap<String, String>();
		if (page.name() != null) {
			name.putAll(page.name().texts());
		}
		for (String language : page.languages()) {
			@Nullable String written = form.optional("name." + language);
			if (written != null) {
				name.put(language, written);
			}
			else {
				name.remove(language);
			}
		}
		return Form.read("name", name, LocalizedText::new);
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
