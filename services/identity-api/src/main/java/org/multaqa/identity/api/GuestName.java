package org.multaqa.identity.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * What a guest is called.
 *
 * @param meeting in whose programme the guest is
 * @param name absent where it was taken out or erased
 * @param sequence number of the last event that tells of the person, for whoever waits
 * for it
 */
public record GuestName(PersonId person, MeetingId meeting, @Nullable LocalizedText name, long sequence) {

}
