package org.multaqa.portal.exports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.TrackEvent.Track;
import org.multaqa.portal.projections.person.Person;
import org.multaqa.portal.projections.programme.Publication;

/**
 * A session as the releases have shown it.
 *
 * @param number its place in the order of planning, which never changes, from 1
 * @param plan what it is, as last released
 * @param publication where and when, and what changed last
 * @param people who has a part in it, as far as their names are known
 */
record ReleasedSession(int number, SessionPlan plan, Publication publication, List<Participant> people) {

	/** More changes of names than one session sees between two releases. */
	private static final int NAMES = 10_000;

	ReleasedSession {
		people = List.copyOf(people);
	}

	/**
	 * A number that rises with every change of what files say of the session: by the
	 * release that changed it, and between releases by the names of its people.
	 */
	int revision() {
		long names = this.people.stream().mapToLong((each) -> each.person().last().sequence()).sum();
		return this.publication.changedIn() * NAMES + (int) Math.min(names, NAMES - 1);
	}

	/** When what files say of the session changed last. */
	Instant changedAt() {
		return Stream
			.concat(Stream.of(this.publication.changedAt()),
					this.people.stream().map((each) -> each.person().last().at()))
			.max(Instant::compareTo)
			.orElseThrow();
	}

	/** What the track is called that it is in; empty where it is in none. */
	Optional<LocalizedText> track() {
		return Optional.ofNullable(this.publication.track()).map(Track::names);
	}

	/** Somebody who does something in the session. */
	record Participant(Person person, Part part) {

	}

}
