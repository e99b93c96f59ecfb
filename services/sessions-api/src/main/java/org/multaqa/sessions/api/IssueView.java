package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/**
 * A warning, in the reader's words.
 *
 * @param title in the reader's language
 * @param session which session it is about, or absent
 * @param person whom it is about, or absent
 */
public record IssueView(String code, String title, @Nullable SessionId session, @Nullable PersonId person) {

}
