package org.multaqa.portal.pages.programme;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;

/**
 * All releases of a programme, and what is different between two of them.
 *
 * @param releases the latest first
 * @param from number of the release from which the form compares
 * @param to number of the release to which it compares
 * @param changes what is different between them, or absent where nobody asked
 */
public record ReleasesPage(List<Line> releases, int from, int to, ReleaseChange.@Nullable Some changes) {

	public ReleasesPage {
		releases = List.copyOf(releases);
	}

	/**
	 * A release.
	 *
	 * @param number 1, 2, 3 …
	 * @param at when it was made
	 * @param changed of how many sessions it shows something else than the one before, or
	 * absent where that was not noted
	 * @param inForce whether it is what everybody sees now
	 */
	public record Line(int number, LocalizedText name, Instant at, @Nullable Integer changed, boolean inForce) {

	}

}
