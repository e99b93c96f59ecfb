package org.multaqa.registration.delegation.domain;

import java.time.Instant;

/**
 * What was begun to be put right of a person, as it is kept until it is told: encrypted,
 * and of no meaning to a delegation.
 *
 * @param sealed what only the cipher can read
 * @param since when it was begun, by the real clock
 */
public record SealedCorrection(String sealed, Instant since) {

}
