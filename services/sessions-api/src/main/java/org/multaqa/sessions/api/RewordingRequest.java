package org.multaqa.sessions.api;

import org.multaqa.model.Lines;

/**
 * Other words.
 *
 * @param words in the same language
 */
public record RewordingRequest(@Lines String words) {

}
