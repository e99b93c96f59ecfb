package org.multaqa.notifications.stories.domain;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;

/**
 * An office, as far as letters name it.
 *
 * @param office which
 * @param names what it is called
 */
public record OfficeReplica(OfficeId office, LocalizedText names) {

}
