package org.multaqa.sessions.api;

import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;

/**
 * What somebody may do with an output now: its author words it while the workshop is
 * open, the rapporteur words and marks until it is accepted, an organiser marks where
 * there is no rapporteur at hand.
 */
public record OutputActions(Actor actor, OutputFacts facts) {

	/**
	 * Whether the actor may say it in other words.
	 * @return allowed, or {@code actor.needs-role}, {@code meeting.archived},
	 * {@code output.withdrawn}, {@code workshop.accepted}, and for its author
	 * {@code workshop.not-open}
	 */
	public Permission reword() {
		return byItsOwner().and(this.facts::rewording)
			.and(() -> session().keeps() ? Permission.allowed() : this.facts.session().writing());
	}

	public Permission withdraw() {
		return byItsOwner().and(this.facts::withdrawal);
	}

	public Permission carryForward() {
		return byItsKeeper().and(this.facts::carrying);
	}

	public Permission setAside() {
		return byItsKeeper().and(this.facts::settingAside);
	}

	private Permission byItsOwner() {
		return session().by(this.actor.is(this.facts.by()) || session().keeps(), "role.author", "role.rapporteur");
	}

	private Permission byItsKeeper() {
		return session().by(session().runsIt(), "role.rapporteur", "role.organiser");
	}

	private SessionActions session() {
		return new SessionActions(this.actor, this.facts.session());
	}

}
