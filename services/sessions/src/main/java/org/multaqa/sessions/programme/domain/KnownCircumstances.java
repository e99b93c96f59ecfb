package org.multaqa.sessions.programme.domain;

import java.util.Map;
import java.util.Set;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/** Days of a meeting, and what is known beside them. */
public record KnownCircumstances(MeetingDays days, Map<OfficeId, PersonId> alone,
		Set<SessionId> unaccepted) implements Circumstances {

	public KnownCircumstances {
		alone = Map.copyOf(alone);
		unaccepted = Set.copyOf(unaccepted);
	}

}
