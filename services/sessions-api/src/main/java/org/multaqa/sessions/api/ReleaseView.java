package org.multaqa.sessions.api;

import java.time.Instant;
import java.util.List;

import org.multaqa.model.LocalizedText;

/**
 * A release, as it was made.
 *
 * @param number 1, 2, 3 …
 * @param at when it was released
 * @param sessions what it shows: those that take place by it in the order of time and
 * room, then those that an earlier release showed and this one does not
 * @param since number of the release with which it is compared, 0 for nothing
 * @param changes from that release to this one
 */
public record ReleaseView(int number, LocalizedText name, Instant at, List<ReleasedSession> sessions, int since,
		List<SessionChange> changes) {

	/**
	 * A release in a list.
	 *
	 * @param number 1, 2, 3 …
	 * @param at when it was released
	 */
	public record Line(int number, LocalizedText name, Instant at) {

	}

}
