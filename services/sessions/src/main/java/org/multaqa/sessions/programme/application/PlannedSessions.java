package org.multaqa.sessions.programme.application;

import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.sessions.programme.domain.Programme;

import org.springframework.stereotype.Component;

/** Sessions for the workshops that are held in them. */
@Component
public class PlannedSessions {

	private final Aggregates<Programme> programmes;

	private final SessionNames names;

	public PlannedSessions(Aggregates<Programme> programmes, SessionNames names) {
		this.programmes = programmes;
		this.names = names;
	}

	/**
	 * A session of whichever meeting.
	 * @param id which session
	 * @return as it is planned now
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	public PlannedSession get(SessionId id) {
		var meeting = this.names.meetingOf(id);
		var session = this.programmes.get(meeting.value(), "programme.unknown-session").state().get(id);
		return new PlannedSession(meeting, session.plan(), session.cancelled());
	}

}
