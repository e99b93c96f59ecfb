package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;

/**
 * The working draft, as organisers see it.
 *
 * @param warnings what should be looked at
 */
public record DraftProgramme(MeetingReplica meeting, Programme programme,
		List<PlanningWarning> warnings) implements ShownProgramme {

	@Override
	public List<Room> rooms() {
		return this.programme.rooms();
	}

}
