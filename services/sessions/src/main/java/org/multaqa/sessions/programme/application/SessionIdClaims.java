package org.multaqa.sessions.programme.application;

import java.util.Collection;
import java.util.stream.Collectors;

import org.multaqa.kit.application.ConcurrencyConflict;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.application.Versioned;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;

/** Which meeting has which id of a session; an id is claimed once and never again. */
public class SessionIdClaims {

	private final Aggregates<SessionIdClaim> claims;

	public SessionIdClaims(Aggregates<SessionIdClaim> claims) {
		this.claims = claims;
	}

	/**
	 * Claims an id for a meeting, which may have it already.
	 * @throws RuleViolation {@code programme.session-exists} if another meeting has it
	 */
	void claim(RequestContext context, SessionId session, MeetingId meeting) {
		try {
			this.claims.insert(session.value(), Decision.unchanged(new SessionIdClaim(session, meeting)), context);
		}
		catch (ConcurrencyConflict ex) {
			if (!meetingOf(session).equals(meeting)) {
				throw new RuleViolation("programme.session-exists", session);
			}
		}
	}

	/**
	 * Claims many ids for a meeting, which may have some of them already.
	 * @throws RuleViolation {@code programme.session-exists} if another meeting has one
	 */
	void claimAll(RequestContext context, Collection<SessionId> sessions, MeetingId meeting) {
		var known = this.claims.findAll(sessions.stream().map(SessionId::value).toList());
		var unknown = sessions.stream().filter((session) -> !known.containsKey(session.value())).distinct().toList();
		needs(known.values(), meeting);
		var stored = this.claims.insertAll(unknown.stream()
			.collect(Collectors.toMap(SessionId::value,
					(session) -> Decision.unchanged(new SessionIdClaim(session, meeting)))),
				context);
		needs(this.claims
			.findAll(unknown.stream().map(SessionId::value).filter((id) -> !stored.containsKey(id)).toList())
			.values(), meeting);
	}

	private static void needs(Collection<Versioned<SessionIdClaim>> claims, MeetingId meeting) {
		claims.stream()
			.map(Versioned::state)
			.filter((claim) -> !claim.meeting().equals(meeting))
			.findFirst()
			.ifPresent((other) -> {
				throw new RuleViolation("programme.session-exists", other.session());
			});
	}

	/**
	 * The meeting that has claimed an id.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	MeetingId meetingOf(SessionId session) {
		return this.claims.get(session.value(), "programme.unknown-session").state().meeting();
	}

}
