package org.multaqa.identity.grants.domain;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;

/** An office, as far as identity names it. */
public record OfficeReplica(OfficeId office, LocalizedText names) {

}
