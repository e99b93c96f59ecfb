package org.multaqa.portal.pages;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.access.Role;
import org.multaqa.portal.pages.questions.QuestionFields;
import org.multaqa.portal.pages.questions.QuestionPage;
import org.multaqa.portal.pages.questions.QuestionsPage;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.api.QuestionContent;
import org.multaqa.registration.api.QuestionKind;

/** Questions of every kind, asked and answered. */
final class SampleQuestions {

	private SampleQuestions() {
	}

	static QuestionsPage questions() {
		var said = new QuestionsPage.Said(text("Do you come?", "هل تأتي؟"), "yes", null);
		return new QuestionsPage(List.of(
				new QuestionsPage.Row(1, question(QuestionKind.YES_NO), 40, 12,
						List.of(new QuestionsPage.Count("yes", null, 9), new QuestionsPage.Count("no", null, 3)), null,
						ActionState.hidden(), ActionState.yes()),
				new QuestionsPage.Row(2, question(QuestionKind.CHOICE), 9, 0,
						List.of(new QuestionsPage.Count("1", text("Museum", "المتحف"), 0)), said, ActionState.yes(),
						ActionState.hidden())),
				fields(null), ActionState.yes());
	}

	static QuestionsPage away() {
		return new QuestionsPage(null, fields(null), ActionState.yes());
	}

	static QuestionPage one(boolean mayChange) {
		return new QuestionPage("q-choice", fields(question(QuestionKind.CHOICE)),
				mayChange ? ActionState.yes() : ActionState.hidden());
	}

	static Question question(QuestionKind kind) {
		boolean chosen = kind == QuestionKind.CHOICE || kind == QuestionKind.SEVERAL;
		return new Question("q-" + ModelJson.wireName(kind), kind, text("What?", "ماذا؟"),
				chosen ? List.of(text("Museum", "المتحف"), text("Souq", "السوق")) : List.of(), true,
				List.of(Role.DELEGATE), chosen ? new QuestionContent.Condition("q-yes-no", "yes") : null, false, false,
				chosen ? Boolean.TRUE : null);
	}

	private static QuestionFields fields(@Nullable Question now) {
		var yes = new QuestionsPage.Said(text("Do you come?", "هل تأتي؟"), "yes", null);
		return new QuestionFields(now, List.of("ar", "en"), List.of(Role.HEAD, Role.DELEGATE),
				List.of(new QuestionFields.Condition("q-yes-no:yes", yes)));
	}

	private static LocalizedText text(String english, String arabic) {
		return new LocalizedText(Map.of("en", english, "ar", arabic));
	}

}
