package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.events.ProgrammeEvent.Interval;

/**
 * When somebody can have a part in a session.
 *
 * @param times none mean always
 */
public record PresenceRequest(List<Interval> times) {

}
