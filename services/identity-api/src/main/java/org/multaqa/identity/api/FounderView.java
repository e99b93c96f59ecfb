package org.multaqa.identity.api;

import java.time.Instant;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;

/**
 * A founder as other founders see them.
 *
 * @param name how the person is called
 * @param since when the person became one
 */
public record FounderView(PersonId person, LocalizedText name, Instant since) {

}
