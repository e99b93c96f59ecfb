package org.multaqa.sessions.programme.web;

import java.util.List;

import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.sessions.api.IssueView;
import org.multaqa.sessions.api.PlacementCheckView;
import org.multaqa.sessions.programme.application.PlacementCheck;
import org.multaqa.sessions.programme.application.PlanningWarning;
import org.multaqa.sessions.programme.domain.Clash;

/** Says clashes and warnings in the reader's language. */
record IssuePresenter(Messages messages, LanguagePreference reader) {

	IssueView of(PlanningWarning warning) {
		return new IssueView(warning.code(), message(warning.code(), warning.arguments()), warning.session(),
				warning.person());
	}

	IssueView of(Clash clash) {
		return new IssueView(clash.code(), message(clash.code(), clash.arguments()), clash.session(), clash.person());
	}

	PlacementCheckView of(PlacementCheck check) {
		return new PlacementCheckView(check.clashes().isEmpty(), check.clashes().stream().map(this::of).toList(),
				check.people(), check.offices(), check.sessions());
	}

	private String message(String code, List<Object> arguments) {
		return this.messages.find(this.reader, "problem." + code, arguments.toArray()).orElse(code);
	}

}
