package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.sessions.programme.domain.PlannedTrack;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;

/** The programme as far as somebody may see it. */
public sealed interface ShownProgramme permits DraftProgramme, ReleasedProgramme {

	MeetingReplica meeting();

	Programme programme();

	/**
	 * The rooms that may be seen.
	 * @return in the order in which they were added
	 */
	List<Room> rooms();

	/**
	 * The tracks that may be seen.
	 * @return in the order in which they were added
	 */
	List<PlannedTrack> tracks();

}
