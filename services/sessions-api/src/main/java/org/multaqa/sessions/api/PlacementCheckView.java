package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/**
 * What it would mean to place a session there and then.
 *
 * @param possible whether nothing blocks it; what else speaks against it needs a reason
 * @param clashes all that does
 * @param people who would have to be told
 * @param offices for whom the session is; none means all
 * @param sessions those that build on it
 */
public record PlacementCheckView(boolean possible, List<ClashView> clashes, List<PersonId> people,
		List<OfficeId> offices, List<SessionId> sessions) {

}
