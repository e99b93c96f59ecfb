package org.multaqa.notifications.api;

/**
 * A person's preferences.
 *
 * @param news how to hear news
 */
public record PreferencesView(Pace news) {

}
