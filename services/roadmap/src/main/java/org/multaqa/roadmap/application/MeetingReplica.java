package org.multaqa.roadmap.application;

import org.multaqa.model.MeetingId;

/**
 * What this service knows of a meeting.
 *
 * @param meeting its name
 * @param timeZone an IANA time zone
 */
public record MeetingReplica(MeetingId meeting, String timeZone) {

}
