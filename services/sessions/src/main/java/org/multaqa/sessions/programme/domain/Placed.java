package org.multaqa.sessions.programme.domain;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;

/**
 * A session that has a place.
 *
 * @param at where and when
 */
record Placed(Session session, Placement at) {

	/** The session, if it has a place. */
	static Stream<Placed> of(Session session) {
		@Nullable Placement place = session.placement();
		return (place != null) ? Stream.of(new Placed(session, place)) : Stream.empty();
	}

	SessionId id() {
		return this.session.id();
	}

	boolean isIn(Placement place) {
		return this.at.room().equals(place.room());
	}

	boolean needs(PersonId person) {
		return this.session.needs(person);
	}

	boolean overlaps(Placement place) {
		return place.starts().isBefore(this.at.ends()) && this.at.starts().isBefore(place.ends());
	}

}
