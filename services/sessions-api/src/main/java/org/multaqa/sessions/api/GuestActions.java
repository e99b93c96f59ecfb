package org.multaqa.sessions.api;

import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What somebody may do with the guests of a programme: organisers, until the meeting is
 * archived. A name can be erased at any time, by founders, too.
 *
 * @param actor who asks
 * @param meeting of which meeting
 */
public record GuestActions(Actor actor, MeetingFacts meeting) {

	/**
	 * Whether the actor may read who all are guests, in sessions or not.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission read() {
		return this.actor.may(this.meeting.id(), Role.ORGANISER);
	}

	/**
	 * Whether the actor may add guests, call them otherwise, and have somebody else stand
	 * for one.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public Permission change() {
		return ProgrammeActions.plan(this.actor, this.meeting);
	}

	/**
	 * Whether the actor may take a guest out who is in no session, and was in none that
	 * was released.
	 * @return as {@link #change}, or {@code guest.in-use}
	 */
	public Permission remove(GuestFacts guest) {
		return change().and(() -> (guest.planned() || guest.released()) ? Permission.refused("guest.in-use")
				: Permission.allowed());
	}

	/**
	 * Whether the actor may have a name forgotten for good, wherever it stands.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission erase() {
		return this.actor.isFounder() ? Permission.allowed() : read();
	}

}
