package org.multaqa.portal.pages.shell;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;

/**
 * A session where it is only named.
 *
 * @param title what it is called
 */
public record SessionName(SessionId id, LocalizedText title) {

}
