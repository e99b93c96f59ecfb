package org.multaqa.sessions.programme.application;

import java.util.List;

import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.sessions.programme.domain.Programme;
import org.multaqa.sessions.programme.domain.Release;

/**
 * The latest release, as everybody in the meeting sees it.
 *
 * @param programme of which nothing may be shown that was not released
 */
public record ReleasedProgramme(MeetingReplica meeting, Programme programme,
		Release release) implements VisibleProgramme {

	public List<SessionPlan> plans() {
		return this.programme.published();
	}

}
