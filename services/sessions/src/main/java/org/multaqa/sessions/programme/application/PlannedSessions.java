package org.multaqa.sessions.programme.application;

import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.programme.domain.Programme;

/** Sessions for the workshops that are held in them. */
public class PlannedSessions {

	private final Aggregates<Programme> programmes;

	private final SessionIdClaims claims;

	private final MeetingReplicas meetings;

	public PlannedSessions(Aggregates<Programme> programmes, SessionIdClaims claims, MeetingReplicas meetings) {
		this.programmes = programmes;
		this.claims = claims;
		this.meetings = meetings;
	}

	/**
	 * A session of whichever meeting, as it is planned now. Who takes part in the meeting
	 * may know of all its sessions, a guest of those in which the guest has a part, and
	 * everybody of those that are released.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public PlannedSession get(Actor actor, SessionId id) {
		var meeting = this.claims.meetingOf(id);
		var programme = this.programmes.get(meeting.value(), "programme.unknown-session").state();
		var session = programme.get(id);
		var planned = new PlannedSession(meeting, session.plan(), session.cancelled());
		if (!actor.takesPartIn(meeting) && !planned.hasPartFor(actor.person()) && !isReleased(actor, programme, id)) {
			throw RuleViolation.unknown("programme.unknown-session", id.value());
		}
		return planned;
	}

	private boolean isReleased(Actor actor, Programme programme, SessionId id) {
		return this.meetings.find(actor, programme.meeting()).isPresent()
				&& programme.published().stream().anyMatch((plan) -> plan.id().equals(id));
	}

}
