package org.multaqa.notifications.projection.domain;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;

/** An office, as far as letters name it. */
public record OfficeReplica(OfficeId office, LocalizedText names) {

}
