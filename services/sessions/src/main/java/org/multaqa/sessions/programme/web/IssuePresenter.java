package org.multaqa.sessions.programme.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ClashView;
import org.multaqa.sessions.api.IssueView;
import org.multaqa.sessions.api.PlacementCheckView;
import org.multaqa.sessions.programme.application.DraftProgramme;
import org.multaqa.sessions.programme.application.Names;
import org.multaqa.sessions.programme.application.PlacementCheck;
import org.multaqa.sessions.programme.domain.Clash;
import org.multaqa.sessions.programme.domain.Excuse;
import org.multaqa.sessions.programme.domain.Programme;

/** Says clashes and warnings in the reader's language. */
public record IssuePresenter(Messages messages, LanguagePreference reader) {

	List<IssueView> warnings(DraftProgramme draft) {
		return draft.warnings()
			.stream()
			.map((warning) -> new IssueView(warning.code(),
					message(warning.code(), draft.names().in(warning.arguments())), warning.session(),
					warning.person()))
			.toList();
	}

	List<ClashView> clashes(DraftProgramme draft) {
		return clashes(draft.clashes(), draft.programme(), draft.names());
	}

	/** What speaks against a draft. */
	public List<ClashView> clashes(List<Clash> clashes, Programme programme, Names names) {
		var titles = programme.titles();
		return clashes.stream().map((clash) -> of(clash, titles, names)).toList();
	}

	PlacementCheckView of(PlacementCheck check) {
		var titles = check.programme().titles();
		return new PlacementCheckView(check.isPossible(),
				check.clashes().stream().map((clash) -> of(clash, titles, check.names())).toList(), check.people(),
				check.offices(), check.sessions());
	}

	private ClashView of(Clash clash, Map<SessionId, LocalizedText> titles, Names names) {
		return new ClashView(clash.rule(), clash.severity(), message(clash.code(), names.in(clash.arguments())),
				side(clash.session(), clash.place(), titles), other(clash, titles), who(clash.person(), names),
				reason(clash.excuse()));
	}

	private static ClashView.@Nullable Side other(Clash clash, Map<SessionId, LocalizedText> titles) {
		@Nullable SessionId other = clash.other();
		return (other != null) ? side(other, clash.its(), titles) : null;
	}

	private static ClashView.Side side(SessionId session, @Nullable Placement place,
			Map<SessionId, LocalizedText> titles) {
		var called = titles.getOrDefault(session, LocalizedText.of("en", session.value()));
		return (place != null) ? new ClashView.Side(session, called, place.room(), place.starts(), place.ends())
				: new ClashView.Side(session, called, null, null, null);
	}

	private static ClashView.@Nullable Who who(@Nullable PersonId person, Names names) {
		return (person != null) ? new ClashView.Who(person, names.find(person).orElse(null)) : null;
	}

	private static ClashView.@Nullable Reason reason(@Nullable Excuse excuse) {
		return (excuse != null) ? new ClashView.Reason(excuse.words(), excuse.by(), excuse.at()) : null;
	}

	private String message(String code, List<Object> arguments) {
		return this.messages.find(this.reader, "problem." + code, arguments.toArray()).orElse(code);
	}

}
