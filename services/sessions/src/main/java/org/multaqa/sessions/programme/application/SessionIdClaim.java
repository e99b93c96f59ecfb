package org.multaqa.sessions.programme.application;

import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;

/**
 * That an id of a session belongs to one meeting. Such ids are one space for all
 * meetings, because a workshop is found by the id of its session alone.
 */
public record SessionIdClaim(SessionId session, MeetingId meeting) {

}
