package org.multaqa.portal.exports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.programme.Programme.Release;

/**
 * What is released of a programme.
 *
 * @param release the latest
 * @param sessions all that were ever released, also what is gone, in the order of time
 * and room
 */
record ReleasedProgramme(Meeting meeting, Release release, List<ReleasedSession> sessions) {

	ReleasedProgramme {
		sessions = List.copyOf(sessions);
	}

	/** The same release with some of its sessions only. */
	ReleasedProgramme only(Predicate<ReleasedSession> some) {
		return new ReleasedProgramme(this.meeting, this.release, this.sessions.stream().filter(some).toList());
	}

	/** Those that take place. */
	List<ReleasedSession> takingPlace() {
		return this.sessions.stream().filter((session) -> !session.publication().gone()).toList();
	}

	ZoneId zone() {
		return ZoneId.of(this.meeting.timeZone());
	}

	/** The beginning of the meeting, or of a session that begins before it. */
	Instant begin() {
		return Stream
			.concat(Stream.of(this.meeting.from().atStartOfDay(zone()).toInstant()),
					this.sessions.stream().map((session) -> session.publication().place().starts()))
			.min(Instant::compareTo)
			.orElseThrow();
	}

	/** The end of the meeting, or of a session that ends after it. */
	Instant end() {
		return Stream
			.concat(Stream.of(this.meeting.to().plusDays(1).atStartOfDay(zone()).toInstant()),
					this.sessions.stream().map((session) -> session.publication().place().ends()))
			.max(Instant::compareTo)
			.orElseThrow();
	}

}
