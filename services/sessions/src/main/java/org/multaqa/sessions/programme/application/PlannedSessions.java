package org.multaqa.sessions.programme.application;

import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.programme.domain.Programme;

/** Sessions for the workshops that are held in them. */
public class PlannedSessions {

	private static final String UNKNOWN = "programme.unknown-session";

	private final Aggregates<Programme> programmes;

	private final SessionIdClaims claims;

	private final MeetingReplicas meetings;

	public PlannedSessions(Aggregates<Programme> programmes, SessionIdClaims claims, MeetingReplicas meetings) {
		this.programmes = programmes;
		this.claims = claims;
		this.meetings = meetings;
	}

	/**
	 * A session of whichever meeting, as it is planned now; who may know of it is for the
	 * rules.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public PlannedSession get(SessionId id) {
		var programme = this.programmes.get(this.claims.meetingOf(id).value(), UNKNOWN).state();
		var session = programme.get(id);
		var meeting = this.meetings.find(programme.meeting())
			.orElseThrow(() -> RuleViolation.unknown(UNKNOWN, id.value()));
		return new PlannedSession(meeting.facts(), session.plan(), programme.wasReleased(id), session.cancelled());
	}

}
