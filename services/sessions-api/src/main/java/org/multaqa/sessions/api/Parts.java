package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;

/** Who has a part in what a session says. */
final class Parts {

	private Parts() {
	}

	/**
	 * Whether somebody chairs, speaks or keeps outputs. Who interprets says what others
	 * say, and may no more than everybody who is there.
	 * @param people of a session
	 */
	static boolean include(List<Contributor> people, PersonId person) {
		return people.stream()
			.anyMatch((contributor) -> contributor.person().equals(person) && contributor.part() != Part.INTERPRETER);
	}

}
