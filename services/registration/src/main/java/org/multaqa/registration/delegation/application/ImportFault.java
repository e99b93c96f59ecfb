package org.multaqa.registration.delegation.application;

import org.multaqa.model.access.RuleViolation;

/**
 * Why a line cannot be imported.
 *
 * @param line its number in the file, from 1
 * @param field which column
 * @param why the rule
 */
public record ImportFault(long line, String field, RuleViolation why) {

}
