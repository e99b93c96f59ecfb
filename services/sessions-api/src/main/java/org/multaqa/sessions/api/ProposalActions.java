package org.multaqa.sessions.api;

import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What somebody may do with proposals for the timetable of a meeting now: organisers, and
 * until the meeting is archived. Others do not see them.
 *
 * @param actor who asks
 * @param meeting of which meeting
 * @param facts how far its proposal has come
 */
public record ProposalActions(Actor actor, MeetingFacts meeting, ProposalFacts facts) {

	/**
	 * Whether the actor may read it, also when nothing changes any more.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission read() {
		return this.actor.may(this.meeting.id(), Role.ORGANISER);
	}

	public Permission search() {
		return plan().and(this.facts::search);
	}

	public Permission stop() {
		return plan().and(this.facts::stopping);
	}

	public Permission take() {
		return plan().and(this.facts::taking);
	}

	public Permission drop() {
		return plan().and(this.facts::dropping);
	}

	private Permission plan() {
		return ProgrammeActions.plan(this.actor, this.meeting);
	}

}
