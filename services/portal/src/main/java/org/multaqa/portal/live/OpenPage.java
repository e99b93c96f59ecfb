package org.multaqa.portal.live;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;

/**
 * A page that is open in a browser.
 *
 * @param meeting of which meeting, or absent for one that concerns all
 * @param reader who looks at it
 * @param shows the hints that its parts wait for; empty for all
 */
record OpenPage(@Nullable MeetingId meeting, Actor reader, Set<String> shows) {

	OpenPage {
		shows = Set.copyOf(shows);
	}

	/**
	 * Whether it shows something of this.
	 * @param other the meeting in which something happened, or absent for all
	 * @param hints what has changed
	 * @return whether it has a reason to look again
	 */
	boolean isAbout(@Nullable MeetingId other, Set<String> hints) {
		return (other == null || this.meeting == null || this.meeting.equals(other))
				&& (this.shows.isEmpty() || !Collections.disjoint(this.shows, hints));
	}

	/** Those of some hints that it waits for. */
	Set<String> of(Set<String> hints) {
		return this.shows.isEmpty() ? hints
				: hints.stream().filter(this.shows::contains).collect(Collectors.toUnmodifiableSet());
	}

}
