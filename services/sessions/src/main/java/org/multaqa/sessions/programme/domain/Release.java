package org.multaqa.sessions.programme.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ReleaseEvent.SessionLeftOut;
import org.multaqa.model.events.ReleaseEvent.SessionReleased;
import org.multaqa.sessions.api.ReleasedSession;
import org.multaqa.sessions.programme.domain.Releases.Made;

/**
 * The programme as everybody sees it from a moment on: texts, people, rooms and times as
 * they were. It never changes; the next release stands beside it.
 *
 * @param number 1, 2, 3 …
 * @param at when it was released
 * @param sessions what it shows: those that take place in the order of time and room,
 * then those that an earlier release showed and this one does not
 */
public record Release(MeetingId meeting, int number, LocalizedText name, Instant at, List<ReleasedSession> sessions) {

	public Release {
		sessions = List.copyOf(sessions);
	}

	/**
	 * A release as it follows from the one before.
	 * @param before what that one shows; nothing for the first
	 * @param made the release
	 * @param told what is different, among other events
	 */
	public static Release after(List<ReleasedSession> before, MeetingId meeting, Made made, List<DomainEvent> told) {
		Map<SessionId, ReleasedSession> shown = new LinkedHashMap<>();
		before.forEach((session) -> shown.put(session.id(), session));
		for (DomainEvent event : told) {
			if (event instanceof SessionReleased released) {
				shown.put(released.about(),
						new ReleasedSession(released.session(), released.place(), false, released.track()));
			}
			else if (event instanceof SessionLeftOut left) {
				shown.computeIfPresent(left.about(),
						(_, last) -> new ReleasedSession(last.plan(), null, left.cancelled(), last.track()));
			}
		}
		return new Release(meeting, made.number(), made.name(), made.at(),
				shown.values().stream().sorted(ReleasedSession.ORDER).toList());
	}

	/** What takes place. */
	public List<ReleasedSession> takingPlace() {
		return this.sessions.stream().filter((session) -> session.place() != null).toList();
	}

}
