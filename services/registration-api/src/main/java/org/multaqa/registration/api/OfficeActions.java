package org.multaqa.registration.api;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Grant;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;

/**
 * What somebody may do with an office, which stands above meetings.
 *
 * @param actor who asks
 * @param organises the meetings that the actor organises, by the register
 */
public record OfficeActions(Actor actor, Set<MeetingId> organises) {

	public OfficeActions {
		organises = Set.copyOf(organises);
	}

	/**
	 * Whether the actor may register an office: founders may, and organisers of any
	 * meeting.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission register() {
		return (this.actor.isFounder() || !this.organises.isEmpty()) ? Permission.allowed()
				: Permission.notAllowed("actor.needs-role", List.of("role." + Grant.FOUNDER, Names.of(Role.ORGANISER)));
	}

	/**
	 * Whether the actor may put right what is known of an office: founders may, and
	 * organisers of a meeting to which it is invited. As long as nobody has invited it,
	 * it is that organiser's who has registered it.
	 * @param names what it is called
	 * @param invitedTo the meetings to which it is invited
	 * @param registeredBy who has registered it, or absent where that is not known
	 * @return allowed, or {@code actor.needs-role}, {@code office.not-yours}
	 */
	public Permission correct(LocalizedText names, Set<MeetingId> invitedTo, @Nullable PersonId registeredBy) {
		return register().and(() -> keeps(invitedTo, registeredBy) ? Permission.allowed()
				: Permission.notAllowed("office.not-yours", names));
	}

	private boolean keeps(Set<MeetingId> invitedTo, @Nullable PersonId registeredBy) {
		return this.actor.isFounder() || (invitedTo.isEmpty() ? this.actor.person().equals(registeredBy)
				: invitedTo.stream().anyMatch(this.organises::contains));
	}

}
