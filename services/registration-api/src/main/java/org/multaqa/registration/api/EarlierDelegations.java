package org.multaqa.registration.api;

import org.multaqa.model.MeetingId;

/** A meeting whose offices are invited to another. */
public record EarlierDelegations(MeetingId meeting) {

}
