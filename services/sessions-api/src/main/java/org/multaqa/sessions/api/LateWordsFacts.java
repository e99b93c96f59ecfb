package org.multaqa.sessions.api;

import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;

/**
 * What the rules must know of words that arrived after their workshop had closed, and
 * when their state allows what; who may is for {@link LateWordsActions}.
 *
 * @param session for whose workshop they came
 * @param by who wrote them
 * @param setAside whether the rapporteur has set them aside
 * @param takenUp whether they are recorded as an output
 */
public record LateWordsFacts(SessionFacts session, PersonId by, boolean setAside, boolean takenUp) {

	/**
	 * Whether they may be recorded as an output; also after they were set aside.
	 * @return allowed, already so, or {@code workshop.accepted}
	 */
	public Permission takingUp() {
		return this.takenUp ? Permission.alreadySo() : this.session.keeping();
	}

	/**
	 * Whether they may be set aside, be the outputs accepted or not.
	 * @return allowed, already so, or {@code late-words.taken-up}
	 */
	public Permission settingAside() {
		if (this.takenUp) {
			return Permission.refused("late-words.taken-up");
		}
		return this.setAside ? Permission.alreadySo() : Permission.allowed();
	}

}
