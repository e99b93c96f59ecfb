package org.multaqa.sessions.api;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;

/**
 * What is taken of a proposal.
 *
 * @param sessions of which sessions; absent for all
 * @param reason why it may be so where something speaks against it that does not block,
 * or absent
 */
public record AcceptanceRequest(@Nullable List<SessionId> sessions, @Lines @Nullable LocalizedText reason) {

}
