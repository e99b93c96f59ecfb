package org.multaqa.recommendations.domain;

import java.time.Instant;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;

/**
 * Another office wants that a recommendation be discussed.
 *
 * @param wording the wording that it read
 * @param by who said so for the office
 */
public record Support(OfficeId office, int wording, PersonId by, Instant at) {

}
