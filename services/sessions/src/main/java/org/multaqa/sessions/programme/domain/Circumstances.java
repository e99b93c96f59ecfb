package org.multaqa.sessions.programme.domain;

import java.util.Map;
import java.util.Set;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/**
 * What the rules of planning must know besides the programme: when the meeting takes
 * place, and what others have told of its delegations and workshops.
 */
public sealed interface Circumstances permits MeetingDays, KnownCircumstances {

	/** When the meeting takes place. */
	MeetingDays days();

	/** Of offices for which one person comes, who that is. */
	default Map<OfficeId, PersonId> alone() {
		return Map.of();
	}

	/** Sessions that are over, and whose outputs nobody has accepted yet. */
	default Set<SessionId> unaccepted() {
		return Set.of();
	}

}
