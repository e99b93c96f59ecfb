package org.multaqa.sessions.api;

import org.multaqa.model.MeetingId;

/** A meeting whose rooms and sessions another takes over. */
public record EarlierMeeting(MeetingId meeting) {

}
