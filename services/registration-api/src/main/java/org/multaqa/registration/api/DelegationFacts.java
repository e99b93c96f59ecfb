package org.multaqa.registration.api;

import java.util.Set;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Role;

/**
 * What the rules must know of a delegation.
 *
 * @param meeting to which meeting
 * @param office whose
 * @param members its people, those who left included
 */
public record DelegationFacts(MeetingFacts meeting, OfficeId office, Set<PersonId> members) {

	public DelegationFacts {
		members = Set.copyOf(members);
	}

	/**
	 * Whether somebody may read who is in it and what became of each: its head and the
	 * organisers of the meeting may; that there is a delegation everybody may know who
	 * may know of the meeting.
	 * @param actor who asks
	 * @return false for all others
	 */
	public boolean isShownInFullTo(Actor actor) {
		return this.meeting.isShownTo(actor) && (actor.has(this.meeting.id(), Role.ORGANISER)
				|| actor.acts(this.meeting.id(), this.office, Role.HEAD));
	}

	/**
	 * Whether something in it concerns somebody: who reads all of it, and its members,
	 * who read what became of themselves.
	 * @param actor who asks
	 * @return false for all others
	 */
	public boolean concerns(Actor actor) {
		return isShownInFullTo(actor) || this.members.contains(actor.person());
	}

}
