package org.multaqa.identity.api;

import java.time.Instant;

import org.multaqa.model.PersonId;

/**
 * A blocked account, as founders see it.
 *
 * @param reason in the words of who blocked it
 */
public record BlockView(PersonId person, String reason, PersonId by, Instant at) {

}
