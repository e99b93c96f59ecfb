package org.multaqa.portal.pages.home;

import org.multaqa.portal.pages.shell.Around;

/** A place as it may be. */
public record KnowsTheShell(Around around) {

}
