package org.multaqa.sessions.programme.web;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.multaqa.sessions.programme.application.PlanningWarning;
import org.multaqa.sessions.programme.domain.Clash;

import org.springframework.context.MessageSource;

/**
 * Says clashes and warnings in the reader's language.
 *
 * @param language the reader's
 */
record IssuePresenter(MessageSource messages, Locale language) {

	IssueView of(PlanningWarning warning) {
		return new IssueView(warning.code(), words(warning.code(), warning.arguments()), warning.session(),
				warning.person());
	}

	IssueView of(Clash clash) {
		return new IssueView(clash.code(), words(clash.code(), clash.arguments()), clash.session(), clash.person());
	}

	private String words(String code, List<Object> arguments) {
		@Nullable String words = this.messages.getMessage("problem." + code, arguments.toArray(), code, this.language);
		return (words != null) ? words : code;
	}

}
