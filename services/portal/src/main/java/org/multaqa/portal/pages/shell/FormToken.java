package org.multaqa.portal.pages.shell;

/**
 * What a form carries so that only our own pages can send it.
 *
 * @param parameterName the name of the field
 */
public record FormToken(String parameterName, String token) {

}
