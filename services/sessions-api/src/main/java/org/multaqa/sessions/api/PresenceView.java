package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Interval;

/**
 * When somebody can have a part in a session.
 *
 * @param times in their order; none mean always
 */
public record PresenceView(PersonId person, List<Interval> times) {

}
