package org.multaqa.sessions.programme.web;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.ProgrammeEvent.Change;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.sessions.programme.domain.Release;

/**
 * A release.
 *
 * @param number 1, 2, 3 …
 * @param at when it was released
 * @param changes what differs from the release before
 */
record ReleaseView(int number, LocalizedText name, Instant at, List<Placement> placements, List<Change> changes) {

	static ReleaseView of(Release release) {
		return new ReleaseView(release.number(), release.name(), release.at(), release.placements(), release.changes());
	}

	/**
	 * A release in a list.
	 *
	 * @param number 1, 2, 3 …
	 * @param at when it was released
	 * @param changes what differs from the release before
	 */
	record Line(int number, LocalizedText name, Instant at, List<Change> changes) {

		static Line of(Release release) {
			return new Line(release.number(), release.name(), release.at(), release.changes());
		}

	}

}
