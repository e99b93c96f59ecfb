package org.multaqa.portal.pages.questions;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.Question;

/**
 * What the form of a question offers.
 *
 * @param now the question as it is, or absent for a new one
 * @param languages in which to write it
 * @param roles of whom it can be asked
 * @param conditions answers after which it can be asked
 */
public record QuestionFields(@Nullable Question now, List<String> languages, List<Role> roles,
		List<Condition> conditions) {

	public QuestionFields {
		languages = List.copyOf(languages);
		roles = List.copyOf(roles);
		conditions = List.copyOf(conditions);
	}

	/** Its choices in a language, one a line. */
	public String choicesIn(String language) {
		return (this.now == null) ? "" : String.join("\n",
				this.now.choices().stream().map((choice) -> choice.texts().getOrDefault(language, "")).toList());
	}

	/** After which answer it is asked, as {@link Condition#value}, or empty. */
	public String after() {
		return (this.now != null && this.now.after() != null)
				? this.now.after().question() + ":" + this.now.after().answer() : "";
	}

	/**
	 * An answer to a question before.
	 *
	 * @param value the question's id and the answer, with a colon in between
	 */
	public record Condition(String value, QuestionsPage.Said said) {

	}

}
