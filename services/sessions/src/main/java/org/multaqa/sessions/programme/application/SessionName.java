package org.multaqa.sessions.programme.application;

import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;

/**
 * Whose session it is: the names of sessions are one space for all meetings, because a
 * workshop is found by it alone.
 *
 * @param session the name
 * @param meeting the meeting that has it
 */
public record SessionName(SessionId session, MeetingId meeting) {

}
