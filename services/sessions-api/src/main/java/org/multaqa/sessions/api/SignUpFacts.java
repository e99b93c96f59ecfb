package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What the rules must know of the places of a session, and when their state allows what;
 * who may is for {@link SignUpActions}.
 *
 * @param meeting of which meeting
 * @param title what the session is called
 * @param people who has a part in it
 * @param released whether it stood in a release of the programme
 * @param cancelled whether it will not take place
 * @param open whether people may sign up now
 * @param places how many places there are; 0 before people could ever sign up
 * @param seated who has a place, in the order in which they got it
 * @param waiting who waits for one, the first one first
 */
public record SignUpFacts(MeetingFacts meeting, LocalizedText title, List<Contributor> people, boolean released,
		boolean cancelled, boolean open, int places, List<PersonId> seated, List<PersonId> waiting) {

	public SignUpFacts {
		people = List.copyOf(people);
		seated = List.copyOf(seated);
		waiting = List.copyOf(waiting);
	}

	/** How many places are free. */
	public int free() {
		return Math.max(0, this.places - this.seated.size());
	}

	/**
	 * Where somebody stands in the waiting line.
	 * @return 1 for the first one, 0 for somebody who does not wait
	 */
	public int turn(PersonId person) {
		return this.waiting.indexOf(person) + 1;
	}

	/**
	 * Whether people may be let sign up, or for another number of places.
	 * @return allowed, or {@code sign-up.session-cancelled}
	 */
	public Permission opening() {
		return this.cancelled ? cancellation() : Permission.allowed();
	}

	/**
	 * Whether the places may be changed to a number; whoever has one keeps it.
	 * @return allowed, already so, or {@code sign-up.places-taken},
	 * {@code sign-up.session-cancelled}
	 */
	public Permission opening(int number) {
		return opening().and(() -> {
			if (number < this.seated.size()) {
				return Permission.refused("sign-up.places-taken", this.seated.size());
			}
			return (this.open && number == this.places) ? Permission.alreadySo() : Permission.allowed();
		});
	}

	/**
	 * Whether signing up may end.
	 * @return allowed, or already so
	 */
	public Permission closing() {
		return this.open ? Permission.allowed() : Permission.alreadySo();
	}

	/**
	 * Whether somebody may sign up; where no place is free, for the waiting line.
	 * @return allowed, already so, or {@code sign-up.not-open},
	 * {@code sign-up.session-cancelled}
	 */
	public Permission taking(PersonId person) {
		if (has(person)) {
			return Permission.alreadySo();
		}
		if (this.cancelled) {
			return cancellation();
		}
		return (this.open && this.released) ? Permission.allowed() : Permission.refused("sign-up.not-open", this.title);
	}

	/**
	 * Whether somebody may give a place back, or wait no more.
	 * @return allowed, or already so
	 */
	public Permission givingBack(PersonId person) {
		return has(person) ? Permission.allowed() : Permission.alreadySo();
	}

	/** Whether somebody has a part in the session. */
	boolean hasPartFor(PersonId person) {
		return Parts.include(this.people, person);
	}

	private boolean has(PersonId person) {
		return this.seated.contains(person) || this.waiting.contains(person);
	}

	private Permission cancellation() {
		return Permission.refused("sign-up.session-cancelled", this.title);
	}

}
