package org.multaqa.identity.grants.domain;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;

/**
 * An office, as far as identity names it.
 *
 * @param office which
 * @param names what it is called
 */
public record Office(OfficeId office, LocalizedText names) {

}
