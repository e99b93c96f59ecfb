package org.multaqa.sessions.api;

/**
 * Other words.
 *
 * @param words in the same language
 */
public record RewordingRequest(String words) {

}
