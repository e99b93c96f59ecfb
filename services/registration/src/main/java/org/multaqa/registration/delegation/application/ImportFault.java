package org.multaqa.registration.delegation.application;

import org.multaqa.model.access.RuleViolation;

/**
 * Why a line cannot be imported.
 *
 * @param line its number in the file, from 1
 */
public record ImportFault(long line, String field, RuleViolation why) {

}
