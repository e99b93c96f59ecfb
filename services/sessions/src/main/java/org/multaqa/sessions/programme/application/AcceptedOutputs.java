package org.multaqa.sessions.programme.application;

import java.util.Collection;
import java.util.Set;

import org.multaqa.model.SessionId;

/** Whether somebody has accepted what came of sessions. */
@FunctionalInterface
public interface AcceptedOutputs {

	/**
	 * Those of some sessions for which somebody has.
	 * @param sessions looked up together
	 */
	Set<SessionId> among(Collection<SessionId> sessions);

}
