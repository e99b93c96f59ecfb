package org.multaqa.sessions.programme.application;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * Somebody with an account, as identity has told; whether they take part is another
 * matter.
 *
 * @param name how the person is called, or absent until identity tells it again
 */
public record PersonReplica(PersonId person, @Nullable LocalizedText name) {

}
