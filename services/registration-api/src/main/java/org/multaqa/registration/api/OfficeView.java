package org.multaqa.registration.api;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;

/** An office. */
public record OfficeView(OfficeId id, OfficeKind kind, LocalizedText names) {

}
