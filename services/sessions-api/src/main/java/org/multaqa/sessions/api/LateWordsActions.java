package org.multaqa.sessions.api;

import java.util.List;

import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Permission;

/**
 * What somebody may do with words that arrived after their workshop had closed: its
 * rapporteur, its chair and the organisers read them, and their author does; the
 * rapporteur or an organiser takes them up or sets them aside.
 */
public record LateWordsActions(Actor actor, LateWordsFacts facts) {

	/**
	 * Whether the actor may read them.
	 * @return allowed, or {@code actor.needs-role}
	 */
	public Permission read() {
		boolean may = session().readsLateWords() || this.actor.is(this.facts.by());
		return may ? Permission.allowed() : Permission.notAllowed("actor.needs-role",
				List.of("role.author", "role.rapporteur", "role.chair", "role.organiser"));
	}

	/**
	 * Whether the actor may record them as an output.
	 * @return allowed, already so, or {@code actor.needs-role}, {@code meeting.archived},
	 * {@code workshop.accepted}
	 */
	public Permission takeUp() {
		return byItsKeeper().and(this.facts::takingUp);
	}

	/**
	 * Whether the actor may set them aside.
	 * @return allowed, already so, or {@code actor.needs-role}, {@code meeting.archived},
	 * {@code late-words.taken-up}
	 */
	public Permission setAside() {
		return byItsKeeper().and(this.facts::settingAside);
	}

	private Permission byItsKeeper() {
		return session().by(session().runsIt(), "role.rapporteur", "role.organiser");
	}

	private SessionActions session() {
		return new SessionActions(this.actor, this.facts.session());
	}

}
