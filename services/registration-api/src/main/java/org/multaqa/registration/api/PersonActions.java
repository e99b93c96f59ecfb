package org.multaqa.registration.api;

import java.util.List;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Grant;
import org.multaqa.model.access.Permission;

/**
 * What somebody may do with all that is kept of a person, in all meetings together.
 *
 * @param actor who asks
 * @param person of whom it is kept
 * @param duties what the person has to hand over first
 */
public record PersonActions(Actor actor, PersonId person, List<Duty> duties) {

	public PersonActions {
		duties = List.copyOf(duties);
	}

	/**
	 * Whether the actor may look at what an erasure would do: the person may, and
	 * founders, whom people ask who cannot sign in.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission look() {
		return (this.actor.is(this.person) || this.actor.isFounder()) ? Permission.allowed()
				: Permission.notAllowed("actor.needs-role", List.of("role." + Grant.FOUNDER));
	}

	/**
	 * Whether the actor may have the person erased. That the last founder stays, identity
	 * says when it is asked.
	 * @return as {@link #look}, or {@code person.organises-alone},
	 * {@code person.leads-delegation}
	 */
	public Permission erase() {
		return look().and(() -> this.duties.stream().findFirst().map(Duty::refusal).orElseGet(Permission::allowed));
	}

}
