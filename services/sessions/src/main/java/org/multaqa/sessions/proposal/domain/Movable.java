package org.multaqa.sessions.proposal.domain;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

/**
 * A session for which a place is sought, or one that stays where it is.
 *
 * @param length how long it lasts
 * @param now where it is, or absent as long as it has no place
 * @param pinned whether it stays there
 */
public record Movable(SessionPlan plan, Duration length, @Nullable Placement now, boolean pinned) {

}
