package org.multaqa.sessions.programme.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;

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
		return this.at.room().value().equals(place.room().value());
	}

	boolean needs(PersonId person) {
		return this.session.needs(person);
	}

	/** Who has a part in a session, each once. */
	static List<PersonId> peopleOf(SessionPlan plan) {
		var people = new ArrayList<PersonId>(plan.people().size());
		for (Contributor contributor : plan.people()) {
			if (!people.contains(contributor.person())) {
				people.add(contributor.person());
			}
		}
		return people;
	}

	boolean overlaps(Placement place) {
		return place.starts().isBefore(this.at.ends()) && this.at.starts().isBefore(place.ends());
	}

}
