package org.multaqa.registration.api;

/**
 * Where a question is asked among the others.
 *
 * @param place from 1
 */
public record QuestionPlace(int place) {

}
