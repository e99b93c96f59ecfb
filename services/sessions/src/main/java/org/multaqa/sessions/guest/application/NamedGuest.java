package org.multaqa.sessions.guest.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * A guest, as the names are kept.
 *
 * @param name absent where it is forgotten
 * @param sequence number of the last event that tells of the person
 */
public record NamedGuest(PersonId person, @Nullable LocalizedText name, long sequence) {

}
