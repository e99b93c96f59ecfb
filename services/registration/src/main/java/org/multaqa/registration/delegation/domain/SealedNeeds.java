package org.multaqa.registration.delegation.domain;

/**
 * Private needs as they are kept: encrypted, and of no meaning to a delegation.
 *
 * @param sealed what only the cipher can read
 */
public record SealedNeeds(String sealed) {

}
