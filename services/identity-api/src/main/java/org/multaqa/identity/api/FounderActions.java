package org.multaqa.identity.api;

import java.util.List;
import java.util.Set;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Grant;
import org.multaqa.model.access.Permission;

/**
 * What somebody may do with the founders of an installation. Who is one is asked of the
 * founders as they are stored and not of a token alone, so that who was dismissed a
 * minute ago does not appoint themselves again; the token says whether a founder may act
 * as one in this sign-in.
 *
 * @param founders who is a founder now
 * @param actor who asks
 */
public record FounderActions(Set<PersonId> founders, Actor actor) {

	/** Most founders of an installation. */
	public static final int MOST = 100;

	public FounderActions {
		founders = Set.copyOf(founders);
	}

	/**
	 * Whether the actor may know who is a founder: founders may.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission list() {
		return (this.actor.isFounder() && this.founders.contains(this.actor.person())) ? Permission.allowed()
				: Permission.notAllowed("actor.needs-role", List.of("role." + Grant.FOUNDER));
	}

	/**
	 * Whether the actor may make one more person a founder, whoever it is.
	 * @return allowed, or {@code actor.needs-role}, {@code founder.too-many}
	 */
	public Permission appoint() {
		return list().and(() -> (this.founders.size() < MOST) ? Permission.allowed()
				: Permission.refused("founder.too-many", MOST));
	}

	/**
	 * Whether the actor may make this person a founder.
	 * @return allowed, or {@code actor.needs-role}, {@code founder.too-many}
	 */
	public Permission appoint(PersonId person) {
		return list().and(() -> this.founders.contains(person) ? Permission.alreadySo() : appoint());
	}

	/**
	 * Whether the actor may take the right of a founder back, the own one included, as
	 * {@link #ending} allows it.
	 * @return allowed, or {@code actor.needs-role}, {@code founder.last}
	 */
	public Permission dismiss(PersonId person) {
		return list().and(() -> ending(person));
	}

	/**
	 * Whether the actor may block this account: every other one, so a founder stays who
	 * can take it back.
	 * @return allowed, or {@code actor.needs-role}, {@code account.own-block}
	 */
	public Permission block(PersonId person) {
		return list().and(() -> this.actor.is(person) ? Permission.refused("account.own-block") : Permission.allowed());
	}

	/**
	 * Whether a person may cease to be a founder, whoever asks: one founder stays, so
	 * that somebody can appoint others.
	 * @return allowed, already so, or {@code founder.last}
	 */
	public Permission ending(PersonId person) {
		if (!this.founders.contains(person)) {
			return Permission.alreadySo();
		}
		return (this.founders.size() > 1) ? Permission.allowed() : Permission.refused("founder.last");
	}

}
