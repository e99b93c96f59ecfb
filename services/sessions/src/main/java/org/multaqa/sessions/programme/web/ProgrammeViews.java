package org.multaqa.sessions.programme.web;

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.ReleaseEvent.Change;
import org.multaqa.sessions.api.ClashView;
import org.multaqa.sessions.api.IssueView;
import org.multaqa.sessions.api.PresenceView;
import org.multaqa.sessions.api.ProgrammeView;
import org.multaqa.sessions.api.SessionView;
import org.multaqa.sessions.programme.application.DraftProgramme;
import org.multaqa.sessions.programme.application.ReleasedProgramme;
import org.multaqa.sessions.programme.application.ShownProgramme;
import org.multaqa.sessions.programme.domain.PlannedTrack;
import org.multaqa.sessions.programme.domain.Session;

/** Programmes as readers see them. */
final class ProgrammeViews {

	private ProgrammeViews() {
	}

	static ProgrammeView of(ShownProgramme shown, IssuePresenter issues) {
		return switch (shown) {
			case DraftProgramme draft ->
				view(draft, draft.programme().sessions().stream().map(SessionViews::of).toList(),
						draft.programme().changes(), draft.programme().rules().whole(),
						draft.programme().presences().stream().map(SessionViews::of).toList(), issues.clashes(draft),
						issues.warnings(draft));
			case ReleasedProgramme released -> view(released, sessions(released), null, null, null, null, null);
		};
	}

	/**
	 * One session of it.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	static SessionView session(ShownProgramme shown, SessionId session) {
		var found = switch (shown) {
			case DraftProgramme draft -> draft.programme().find(session).map(SessionViews::of);
			case ReleasedProgramme released ->
				sessions(released).stream().filter((each) -> each.id().equals(session)).findFirst();
		};
		return found.orElseThrow(() -> RuleViolation.unknown("programme.unknown-session", session));
	}

	/** Those that take place, and those that everybody knows not to take place. */
	private static List<SessionView> sessions(ReleasedProgramme released) {
		return released.release()
			.sessions()
			.stream()
			.filter((session) -> session.place() != null || session.cancelled())
			.map(SessionViews::of)
			.toList();
	}

	private static ProgrammeView view(ShownProgramme shown, List<SessionView> sessions, @Nullable List<Change> changes,
			@Nullable PlanningRules rules, @Nullable List<PresenceView> presences, @Nullable List<ClashView> clashes,
			@Nullable List<IssueView> warnings) {
		var meeting = shown.meeting();
		var programme = shown.programme();
		return new ProgrammeView(meeting.meeting(), meeting.names(), meeting.from(), meeting.to(), meeting.timeZone(),
				shown instanceof DraftProgramme, programme.releases().all().size(),
				shown.rooms().stream().map(SessionViews::of).toList(),
				shown.tracks().stream().map(PlannedTrack::track).toList(), sessions,
				programme.releases().all().stream().map(SessionViews::line).toList(), changes, rules, presences,
				clashes, warnings);
	}

}
