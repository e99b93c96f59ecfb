package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What the rules must know of the materials of a session, and when their state allows
 * what; who may is for {@link MaterialActions}.
 *
 * @param meeting of which meeting
 * @param people who has a part in the session
 * @param released whether it stood in a release of the programme
 * @param number how many materials there are
 */
public record MaterialFacts(MeetingFacts meeting, List<Contributor> people, boolean released, int number) {

	/** How many materials a session has at most. */
	public static final int MOST = 50;

	public MaterialFacts {
		people = List.copyOf(people);
	}

	/**
	 * Whether there is room for one more.
	 * @return allowed, or {@code material.too-many}
	 */
	public Permission adding() {
		return (this.number < MOST) ? Permission.allowed() : Permission.refused("material.too-many", MOST);
	}

	boolean hasPartFor(PersonId person) {
		return Parts.include(this.people, person);
	}

}
