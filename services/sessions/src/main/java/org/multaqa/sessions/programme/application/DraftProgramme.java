package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.sessions.programme.domain.Clash;
import org.multaqa.sessions.programme.domain.PlannedTrack;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Room;

/**
 * The working draft, as organisers see it.
 *
 * @param clashes all that speaks against it, excused or not
 * @param warnings what else should be looked at
 * @param names of the people in it
 */
public record DraftProgramme(MeetingReplica meeting, Programme programme, List<Clash> clashes,
		List<PlanningWarning> warnings, Names names) implements ShownProgramme {

	@Override
	public List<Room> rooms() {
		return this.programme.rooms();
	}

	@Override
	public List<PlannedTrack> tracks() {
		return this.programme.tracks();
	}

}
