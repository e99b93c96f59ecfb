package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;
import org.multaqa.sessions.programme.domain.Room;

/**
 * The latest release, as everybody sees it who may know of the meeting.
 *
 * @param programme of which nothing may be shown that was not released
 */
public record ReleasedProgramme(MeetingReplica meeting, Programme programme,
		Release release) implements ShownProgramme {

	public List<SessionPlan> plans() {
		return this.programme.published();
	}

	/** Those in which something takes place; another may be of the draft only. */
	@Override
	public List<Room> rooms() {
		return this.programme.rooms().stream().filter((room) -> this.release.uses(room.id())).toList();
	}

}
