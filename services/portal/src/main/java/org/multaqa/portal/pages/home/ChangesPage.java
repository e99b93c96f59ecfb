package org.multaqa.portal.pages.home;

import java.util.List;

import org.multaqa.portal.pages.cards.ChangeLine;

/**
 * What has happened last in a meeting.
 *
 * @param changes the latest first, at most fifty
 */
public record ChangesPage(List<ChangeLine> changes) {

	public ChangesPage {
		changes = List.copyOf(changes);
	}

}
