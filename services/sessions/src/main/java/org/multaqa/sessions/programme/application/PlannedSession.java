package org.multaqa.sessions.programme.application;

import java.util.Set;

import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.sessions.api.SessionFacts;
import org.multaqa.sessions.api.WorkshopStage;

/**
 * A session as the programme has it now.
 *
 * @param released whether it stood in a release, be it an earlier one
 * @param cancelled whether it will not take place
 */
public record PlannedSession(MeetingFacts meeting, SessionPlan plan, boolean released, boolean cancelled) {

	/**
	 * What the rules must know of the session, with what only its workshop knows.
	 * @param workshop how far its workshop has come
	 * @param attending who takes part in its workshop
	 * @return its facts as they stand
	 */
	public SessionFacts facts(WorkshopStage workshop, Set<PersonId> attending) {
		return new SessionFacts(this.meeting, this.plan.kind(), this.plan.title(), this.plan.people(), this.released,
				this.cancelled, workshop, attending);
	}

}
