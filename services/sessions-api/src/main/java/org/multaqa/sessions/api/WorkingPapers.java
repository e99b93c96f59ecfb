package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.SessionId;

/**
 * What a workshop builds on.
 *
 * @param papers the outputs that it opened with, as they read now
 * @param notYetAccepted sessions it builds on whose outputs may still change
 */
public record WorkingPapers(List<OutputView> papers, List<SessionId> notYetAccepted) {

}
