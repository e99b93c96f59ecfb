package org.multaqa.portal.pages.shell;

/**
 * What a text says to the reader of a page.
 *
 * @param language in which language it is, a tag
 */
public record TextInLanguage(String language, String text) {

}
