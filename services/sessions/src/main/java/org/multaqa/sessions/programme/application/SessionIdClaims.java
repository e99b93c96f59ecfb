package org.multaqa.sessions.programme.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.multaqa.kit.store.InsertOnly;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;

/** Which meeting has which id of a session; an id is claimed once and never again. */
public class SessionIdClaims {

	private final InsertOnly<SessionIdClaim> claims;

	public SessionIdClaims(InsertOnly<SessionIdClaim> claims) {
		this.claims = claims;
	}

	/**
	 * Claims ids for a meeting, which may have some of them already. However many they
	 * are, it is asked once who has them, and they are claimed by one write; whoever
	 * claims one of them in between keeps it.
	 * @throws RuleViolation {@code programme.session-exists} of the first that another
	 * meeting has
	 */
	void claim(MeetingId meeting, Collection<SessionId> sessions) {
		var known = of(sessions);
		insistOn(meeting, sessions, known);
		var free = sessions.stream().filter((session) -> !known.containsKey(session)).distinct().toList();
		if (!free.isEmpty()) {
			var wanted = new LinkedHashMap<String, SessionIdClaim>();
			free.forEach((session) -> wanted.put(session.value(), new SessionIdClaim(session, meeting)));
			this.claims.insertAll(wanted);
			insistOn(meeting, free, of(free));
		}
	}

	private static void insistOn(MeetingId meeting, Collection<SessionId> sessions, Map<SessionId, MeetingId> claimed) {
		sessions.stream()
			.filter((session) -> !claimed.getOrDefault(session, meeting).equals(meeting))
			.findFirst()
			.ifPresent((session) -> {
				throw new RuleViolation("programme.session-exists", session);
			});
	}

	private Map<SessionId, MeetingId> of(Collection<SessionId> sessions) {
		List<String> ids = sessions.stream().map(SessionId::value).distinct().toList();
		return this.claims.findAll(ids)
			.stream()
			.collect(Collectors.toMap(SessionIdClaim::session, SessionIdClaim::meeting));
	}

	/**
	 * The meeting that has claimed an id.
	 * @throws RuleViolation {@code programme.unknown-session}
	 */
	MeetingId meetingOf(SessionId session) {
		return this.claims.find(session.value())
			.map(SessionIdClaim::meeting)
			.orElseThrow(() -> RuleViolation.unknown("programme.unknown-session", session.value()));
	}

}
