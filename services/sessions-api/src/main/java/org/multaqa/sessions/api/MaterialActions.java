package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MaterialEvent.MaterialReaders;

/**
 * What somebody may know of the materials of a session, and do with them now. Organisers
 * and those with a part in the session keep them, and read all of them at any time.
 * Others read what is for them as soon as the session is released.
 *
 * @param actor who asks
 * @param facts the materials
 */
public record MaterialActions(Actor actor, MaterialFacts facts) {

	/**
	 * Whether the actor may know that there is the session: who may read what is planned
	 * of it, and who has a part in it.
	 * @return false for a session that is as one that there is not
	 */
	public boolean isShown() {
		return hasPart()
				|| SessionActions.showsPlanTo(this.actor, this.facts.meeting(), this.facts.released(), () -> false);
	}

	/**
	 * Whether the actor may read a material.
	 * @param readers for whom it is
	 * @return false for a material that is as one that there is not
	 */
	public boolean reads(MaterialReaders readers) {
		return keeps() || (this.facts.released() && isShown() && isAmong(readers));
	}

	/**
	 * Whether the actor may change the materials.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public Permission keep() {
		return (keeps() ? Permission.allowed()
				: Permission.notAllowed("actor.needs-role",
						List.of("role.organiser", "role.speaker", "role.chair", "role.rapporteur")))
			.and(this.facts.meeting()::changes);
	}

	/**
	 * Whether the actor may add a material.
	 * @return as {@link #keep} and {@link MaterialFacts#adding}
	 */
	public Permission add() {
		return keep().and(this.facts::adding);
	}

	private boolean isAmong(MaterialReaders readers) {
		return switch (readers) {
			case EVERYBODY -> true;
			case MEETING -> this.actor.takesPartIn(this.facts.meeting().id());
			case SESSION -> false;
		};
	}

	private boolean keeps() {
		return hasPart() || this.actor.has(this.facts.meeting().id(), Role.ORGANISER);
	}

	private boolean hasPart() {
		return this.facts.hasPartFor(this.actor.person());
	}

}
