package org.multaqa.portal.pages.shell;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;

/**
 * An office as shown.
 *
 * @param name what it is called
 * @param hue 1 to 6, steady within a meeting; decoration only, never the meaning
 */
public record OfficeBadge(OfficeId id, LocalizedText name, OfficeKind kind, int hue) {

}
