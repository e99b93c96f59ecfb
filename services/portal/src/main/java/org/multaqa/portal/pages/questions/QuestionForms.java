package org.multaqa.portal.pages.questions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.access.Role;
import org.multaqa.portal.edge.calls.InvalidMember;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.api.QuestionContent.Condition;
import org.multaqa.registration.api.QuestionKind;

/** What the form of a question says. */
final class QuestionForms {

	private QuestionForms() {
	}

	/** Choices are read for those kinds alone that have them. */
	static QuestionContent content(Form form) {
		var kind = form.neededChoice("kind", QuestionKind.class);
		boolean chosen = kind == QuestionKind.CHOICE || kind == QuestionKind.SEVERAL;
		return new QuestionContent(kind, form.neededTexts("text"), chosen ? choices(form) : List.of(),
				form.isTrue("needed"),
				form.all("role").stream().map((role) -> Form.oneOf("roles", role, Role.class)).toList(), after(form),
				form.isTrue("material"));
	}

	/** One choice a line, the same line in each language. */
	private static List<LocalizedText> choices(Form form) {
		var choices = new ArrayList<Map<String, String>>();
		Map<String, String> written = Form.needed("choices", form.texts("choices"));
		written.forEach((language, lines) -> {
			var each = lines.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
			if (!choices.isEmpty() && choices.size() != each.size()) {
				throw new InvalidMember("choices");
			}
			for (int at = 0; at < each.size(); at++) {
				if (choices.size() == at) {
					choices.add(new LinkedHashMap<>());
				}
				choices.get(at).put(language, each.get(at));
			}
		});
		return choices.stream().map((choice) -> Form.read("choices", choice, LocalizedText::new)).toList();
	}

	private static @Nullable Condition after(Form form) {
		@Nullable String after = form.optional("after");
		if (after == null) {
			return null;
		}
		int colon = after.indexOf(':');
		if (colon < 0) {
			throw new InvalidMember("after");
		}
		return new Condition(after.substring(0, colon), after.substring(colon + 1));
	}

}
