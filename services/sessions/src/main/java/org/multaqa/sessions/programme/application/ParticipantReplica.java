package org.multaqa.sessions.programme.application;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * Somebody of whom registration has told in connection with a meeting.
 *
 * @param coming whether the person is expected; not after declining, withdrawing or being
 * replaced
 */
public record ParticipantReplica(MeetingId meeting, PersonId person, boolean coming) {

}
