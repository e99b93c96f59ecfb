package org.multaqa.identity.accounts.domain;

import java.time.Instant;

import org.multaqa.model.PersonId;

/**
 * That a person wants to be forgotten, or was. It is kept for ever, since it is told
 * again and again: a service whose database was brought back from a backup must hear it.
 *
 * @param askedBy the person, or a founder
 * @param at when it was asked, by the real clock
 */
public record Erasure(PersonId person, PersonId askedBy, Instant at) {

}
