package org.multaqa.sessions.api;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * A release.
 *
 * @param number 1, 2, 3 …
 * @param at when it was released
 * @param changes what differs from the release before
 */
public record ReleaseView(int number, LocalizedText name, Instant at, List<Placement> placements,
		List<Change> changes) {

	/**
	 * A release in a list.
	 *
	 * @param number 1, 2, 3 …
	 * @param at when it was released
	 * @param changes what differs from the release before
	 */
	public record Line(int number, LocalizedText name, Instant at, List<Change> changes) {

	}

}
