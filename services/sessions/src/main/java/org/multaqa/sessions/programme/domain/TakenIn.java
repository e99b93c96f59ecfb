package org.multaqa.sessions.programme.domain;

import java.util.List;
import java.util.Map;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.SessionId;

/**
 * What becomes of sessions that come from elsewhere.
 *
 * @param decision the programme with them
 * @param leftOut what speaks against the places of those that have none
 */
public record TakenIn(Decision<Programme> decision, Map<SessionId, List<Clash>> leftOut) {

	public TakenIn {
		leftOut = Map.copyOf(leftOut);
	}

}
