package org.multaqa.roadmap.application;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;

/**
 * What this service knows of an office.
 *
 * @param names what it is called
 */
public record OfficeReplica(OfficeId office, LocalizedText names) {

}
