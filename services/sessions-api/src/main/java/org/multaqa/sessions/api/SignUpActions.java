package org.multaqa.sessions.api;

import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.Role;

/**
 * What somebody may know of the places of a session, and do with them now: everybody who
 * takes part in the meeting signs up for themselves, organisers say how many places there
 * are. First who may is asked, then whether the meeting still changes, then whether the
 * places allow it.
 *
 * @param actor who asks
 * @param facts the places
 */
public record SignUpActions(Actor actor, SignUpFacts facts) {

	/**
	 * Whether the actor may know that there is the session: everybody who may know of the
	 * meeting once it is released; before that organisers.
	 * @return false for a session that is as one that there is not
	 */
	public boolean isShown() {
		return SessionActions.showsPlanTo(this.actor, this.facts.meeting(), this.facts.released(), () -> false);
	}

	/**
	 * Whether the actor may read who has a place and who waits: organisers and those who
	 * have a part in the session may; everybody else learns how many, and of themselves.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission readPeople() {
		return (organises() || this.facts.hasPartFor(this.actor.person())) ? Permission.allowed() : onlyOrganisers();
	}

	/**
	 * Whether the actor may let people sign up.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived}, and as
	 * {@link SignUpFacts#opening()}
	 */
	public Permission open() {
		return byAnOrganiser().and(this.facts::opening);
	}

	/**
	 * Whether the actor may let people sign up for so many places.
	 * @return as {@link #open()} and {@link SignUpFacts#opening(int)}
	 */
	public Permission open(int places) {
		return byAnOrganiser().and(() -> this.facts.opening(places));
	}

	/**
	 * Whether the actor may let nobody else sign up.
	 * @return allowed, already so, or {@code actor.needs-role}, {@code meeting.archived}
	 */
	public Permission close() {
		return byAnOrganiser().and(this.facts::closing);
	}

	/**
	 * Whether the actor may sign up.
	 * @return allowed, already so, or {@code actor.not-in-meeting},
	 * {@code meeting.archived}, and as {@link SignUpFacts#taking}
	 */
	public Permission take() {
		return byAParticipant().and(() -> this.facts.taking(this.actor.person()));
	}

	/**
	 * Whether the actor may give the own place back.
	 * @return allowed, already so, or {@code actor.not-in-meeting},
	 * {@code meeting.archived}
	 */
	public Permission giveBack() {
		return byAParticipant().and(() -> this.facts.givingBack(this.actor.person()));
	}

	private Permission byAParticipant() {
		return SessionActions.read(this.actor, this.facts.meeting()).and(this.facts.meeting()::changes);
	}

	private Permission byAnOrganiser() {
		return (organises() ? Permission.allowed() : onlyOrganisers()).and(this.facts.meeting()::changes);
	}

	private boolean organises() {
		return this.actor.has(this.facts.meeting().id(), Role.ORGANISER);
	}

	private Permission onlyOrganisers() {
		return this.actor.may(this.facts.meeting().id(), Role.ORGANISER);
	}

}
