package org.multaqa.identity.passkeys.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;

/**
 * Somebody who has signed in here, in front of their own passkeys.
 *
 * @param passkey the id of the one with which this session was opened, or absent
 */
public record Holder(PersonId person, @Nullable String passkey) {

}
