package org.multaqa.portal.pages.shell;

/** Something around every page. */
public record Around() {

}
