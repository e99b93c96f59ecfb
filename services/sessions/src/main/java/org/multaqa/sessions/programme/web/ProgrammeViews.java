package org.multaqa.sessions.programme.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.sessions.api.IssueView;
import org.multaqa.sessions.api.ProgrammeView;
import org.multaqa.sessions.api.SessionView;
import org.multaqa.sessions.programme.application.DraftProgramme;
import org.multaqa.sessions.programme.application.ReleasedProgramme;
import org.multaqa.sessions.programme.application.ShownProgramme;

/** Programmes as readers see them. */
final class ProgrammeViews {

	private ProgrammeViews() {
	}

	static ProgrammeView of(ShownProgramme shown, IssuePresenter issues) {
		return switch (shown) {
			case DraftProgramme draft ->
				view(draft, draft.programme().sessions().stream().map(SessionViews::of).toList(),
						draft.programme().changes(), draft.warnings().stream().map(issues::of).toList());
			case ReleasedProgramme released -> view(released, sessions(released), null, null);
		};
	}

	/** Those that take place, and those that everybody knows not to take place. */
	static List<SessionView> sessions(ReleasedProgramme released) {
		return released.release()
			.sessions()
			.stream()
			.filter((session) -> session.place() != null || session.cancelled())
			.map(SessionViews::of)
			.toList();
	}

	private static ProgrammeView view(ShownProgramme shown, List<SessionView> sessions, @Nullable List<Change> changes,
			@Nullable List<IssueView> warnings) {
		var meeting = shown.meeting();
		var programme = shown.programme();
		return new ProgrammeView(meeting.meeting(), meeting.names(), meeting.from(), meeting.to(), meeting.timeZone(),
				shown instanceof DraftProgramme, programme.releases().all().size(),
				shown.rooms().stream().map(SessionViews::of).toList(), sessions,
				programme.releases().all().stream().map(SessionViews::line).toList(), changes, warnings);
	}

}
