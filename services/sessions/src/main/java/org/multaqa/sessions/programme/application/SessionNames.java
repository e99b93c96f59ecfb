package org.multaqa.sessions.programme.application;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;

import org.springframework.stereotype.Component;

/** Which session belongs to which meeting; a name is given once and never again. */
@Component
public class SessionNames {

	private final Aggregates<SessionName> names;

	public SessionNames(Aggregates<SessionName> names) {
		this.names = names;
	}

	/**
	 * Gives a name to a meeting, which may have it already.
	 * @param command how it was asked
	 * @param session the name
	 * @param meeting for which meeting
	 * @throws RuleViolation {@code programme.session-exists} if another meeting has it
	 */
	void give(RequestContext context, SessionId session, MeetingId meeting) {
		if (this.names.find(session.value()).isEmpty()) {
			try {
				this.names.insert(session.value(), Decision.unchanged(new SessionName(session, meeting)), context);
				return;
			}
			catch (ConcurrencyConflict ex) {
				// somebody was faster; whoever it was is looked at below
			}
		}
		if (!meetingOf(session).equals(meeting)) {
			throw new RuleViolation("programme.session-exists", session);
		}
	}

	/**
	 * Whose session it is.
	 * @param session which
	 * @return its meeting
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	MeetingId meetingOf(SessionId session) {
		return this.names.get(session.value(), "programme.unknown-session").state().meeting();
	}

}
