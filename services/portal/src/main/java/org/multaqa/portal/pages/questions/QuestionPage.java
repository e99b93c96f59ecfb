package org.multaqa.portal.pages.questions;

import org.multaqa.portal.pages.shell.ActionState;

/**
 * One question, to be asked otherwise.
 *
 * @param mayChange as long as nobody has answered it
 */
public record QuestionPage(String id, QuestionFields fields, ActionState mayChange) {

}
