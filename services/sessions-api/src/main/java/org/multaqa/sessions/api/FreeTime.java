package org.multaqa.sessions.api;

import java.time.LocalTime;

/**
 * A time of each day that is kept free of sessions, in the time zone of the meeting.
 *
 * @param from when it begins
 * @param until when it ends
 */
public record FreeTime(LocalTime from, LocalTime until) {

}
