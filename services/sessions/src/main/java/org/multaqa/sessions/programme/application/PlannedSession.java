package org.multaqa.sessions.programme.application;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * A session as the programme has it now.
 *
 * @param cancelled whether it will not take place
 */
public record PlannedSession(MeetingId meeting, SessionPlan plan, boolean cancelled) {

	public boolean isChairedBy(PersonId person) {
		return this.plan.people().contains(new Contributor(person, Part.CHAIR));
	}

	public boolean isKeptBy(PersonId person) {
		return this.plan.people().contains(new Contributor(person, Part.RAPPORTEUR));
	}

	/** Whoever has a part in it: chairs, speaks or keeps its outputs. */
	public boolean hasPartFor(PersonId person) {
		return this.plan.people().stream().anyMatch((contributor) -> contributor.person().equals(person));
	}

}
