package org.multaqa.notifications.projection.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;

/**
 * The releases of the programme of a meeting.
 *
 * @param releases the first one first
 */
public record ProgrammeReplica(MeetingId meeting, List<Release> releases) {

	public ProgrammeReplica {
		releases = List.copyOf(releases);
	}

	public ProgrammeReplica with(Release release) {
		return new ProgrammeReplica(this.meeting, Stream.concat(this.releases.stream(), Stream.of(release)).toList());
	}

	/**
	 * A release.
	 *
	 * @param number 1, 2, 3 …
	 * @param name what it is called
	 * @param changed of how many sessions it shows something else than the one before
	 * @param by who made it
	 */
	public record Release(int number, LocalizedText name, int changed, PersonId by, Instant at) {

	}

}
