package org.multaqa.sessions.programme.application;

import org.multaqa.model.PersonId;

/**
 * Somebody with an account, as identity has told; whether they take part is another
 * matter.
 */
public record PersonReplica(PersonId person) {

}
