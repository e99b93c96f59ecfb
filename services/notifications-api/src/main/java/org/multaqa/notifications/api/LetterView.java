package org.multaqa.notifications.api;

/**
 * A letter as it would be, to nobody in particular.
 *
 * @param language the language that it is written in
 * @param subject one line
 * @param text as plain text
 * @param html the same as a page of its own
 */
public record LetterView(NoticeKind kind, String language, String subject, String text, String html) {

}
