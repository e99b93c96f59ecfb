package org.multaqa.registration.delegation.domain;

/**
 * Answers to the questions of a meeting as they are kept: encrypted, and of no meaning to
 * a delegation.
 *
 * @param sealed what only the cipher can read
 */
public record SealedAnswers(String sealed) {

}
