package org.multaqa.registration.api;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;

/** What an office is. */
public record OfficeDescription(OfficeKind kind, LocalizedText names) {

}
