package org.multaqa.sessions.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PlanningRules;
import org.multaqa.model.events.ReleaseEvent.Change;
import org.multaqa.model.events.TrackEvent.Track;

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
 * @param tracks in the draft all tracks, otherwise those of the sessions, as released
 * @param sessions in the draft all sessions, otherwise those released, in the order of
 * time
 * @param releases the first one first
 * @param changes in the draft what the next release would change, otherwise absent
 * @param rules in the draft how much each rule of planning counts, otherwise absent
 * @param presences in the draft when people are there who are not always, otherwise
 * absent
 * @param clashes in the draft all that speaks against it, excused or not, otherwise
 * absent
 * @param warnings in the draft what else should be looked at, otherwise absent
 */
public record ProgrammeView(MeetingId meeting, LocalizedText names, LocalDate from, LocalDate to, String timeZone,
		boolean draft, int release, List<RoomView> rooms, List<Track> tracks, List<SessionView> sessions,
		List<ReleaseView.Line> releases, @Nullable List<Change> changes, @Nullable PlanningRules rules,
		@Nullable List<PresenceView> presences, @Nullable List<ClashView> clashes, @Nullable List<IssueView> warnings) {

}
