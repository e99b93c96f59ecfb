package org.multaqa.sessions.programme.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.api.ReleaseView;
import org.multaqa.sessions.api.RoomView;
import org.multaqa.sessions.api.SessionView;
import org.multaqa.sessions.programme.application.DraftProgramme;
import org.multaqa.sessions.programme.application.ReleasedProgramme;
import org.multaqa.sessions.programme.application.ShownProgramme;

/**
 * The programme as the reader may see it.
 *
 * @param names what the meeting is called
 * @param from its first day
 * @param to its last day
 * @param timeZone in which its days are counted
 * @param draft whether this is the organisers' working draft
 * @param release number of the latest release, 0 before the first
 * @param rooms all rooms
 * @param sessions in the draft all sessions, otherwise those released, in the order of
 * time
 * @param releases the first one first
 * @param changes in the draft what the next release would change, otherwise absent
 * @param warnings in the draft what should be looked at, otherwise absent
 */
record ProgrammeView(MeetingId meeting, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
		boolean draft, int release, List<RoomView> rooms, List<SessionView> sessions, List<ReleaseView.Line> releases,
		@Nullable List<Change> changes, @Nullable List<IssueView> warnings) {

	static ProgrammeView of(ShownProgramme shown, IssuePresenter issues) {
		return switch (shown) {
			case DraftProgramme draft ->
				view(draft, draft.programme().sessions().stream().map(SessionViews::of).toList(),
						draft.programme().changes(), draft.warnings().stream().map(issues::of).toList());
			case ReleasedProgramme released -> view(released, sessions(released), null, null);
		};
	}

	static List<SessionView> sessions(ReleasedProgramme released) {
		var places = new HashMap<SessionId, Placement>();
		released.release().placements().forEach((placement) -> places.put(placement.session(), placement));
		return released.plans()
			.stream()
			.map((plan) -> SessionViews.of(plan, places.get(plan.id()),
					released.programme().get(plan.id()).cancelled()))
			.toList();
	}

	private static ProgrammeView view(ShownProgramme shown, List<SessionView> sessions, @Nullable List<Change> changes,
			@Nullable List<IssueView> warnings) {
		var meeting = shown.meeting();
		var programme = shown.programme();
		return new ProgrammeView(meeting.meeting(), meeting.names(), meeting.from(), meeting.to(), meeting.timeZone(),
				shown instanceof DraftProgramme, programme.releases().size(),
				shown.rooms().stream().map(SessionViews::of).toList(), sessions,
				programme.releases().stream().map(SessionViews::line).toList(), changes, warnings);
	}

}
