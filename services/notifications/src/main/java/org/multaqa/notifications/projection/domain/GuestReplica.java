package org.multaqa.notifications.projection.domain;

import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * Somebody in the programme of a meeting who has no account, and so gets no mail.
 */
public record GuestReplica(PersonId person, MeetingId meeting) {

}
