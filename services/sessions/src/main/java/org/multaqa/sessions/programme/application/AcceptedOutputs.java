package org.multaqa.sessions.programme.application;

import org.multaqa.model.SessionId;

/** Whether somebody has accepted what came of sessions. */
@FunctionalInterface
public interface AcceptedOutputs {

	boolean areAccepted(SessionId session);

}
