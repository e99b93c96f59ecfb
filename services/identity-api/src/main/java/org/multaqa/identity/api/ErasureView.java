package org.multaqa.identity.api;

import java.time.Instant;

import org.multaqa.model.PersonId;

/**
 * That a person was erased. It says nothing of them but the id, under which their acts
 * stay in the journals of meetings.
 *
 * @param person who has no account any more
 * @param askedBy who wanted it: the person, or a founder
 * @param at when, by the real clock
 */
public record ErasureView(PersonId person, PersonId askedBy, Instant at) {

}
