package org.multaqa.sessions.api;

import org.multaqa.model.PersonId;

/**
 * Who a guest turns out to be.
 *
 * @param into a member of the meeting, or another guest of it
 */
public record GuestMerge(PersonId into) {

}
