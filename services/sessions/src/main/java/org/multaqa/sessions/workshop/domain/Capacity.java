package org.multaqa.sessions.workshop.domain;

import java.util.List;

import org.multaqa.model.access.RuleViolation;

/**
 * In what capacity somebody reaches for an output, and when that is in order: its author
 * words it while the workshop is open, the rapporteur words and marks until it is
 * accepted, an organiser marks where there is no rapporteur at hand.
 *
 * @param workshop the workshop in which it was written
 * @param author whether it is theirs
 * @param rapporteur whether they keep the outputs of the session
 * @param organiser whether they organise the meeting
 */
public record Capacity(Workshop workshop, boolean author, boolean rapporteur, boolean organiser) {

	private static final String AUTHOR = "role.author";

	private static final String RAPPORTEUR = "role.rapporteur";

	private static final String ORGANISER = "role.organiser";

	/**
	 * Insists on being the author or the rapporteur.
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public void needsToOwn() {
		insist(this.author || this.rapporteur, AUTHOR, RAPPORTEUR);
	}

	/**
	 * Insists on being the rapporteur or an organiser.
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	void needsToKeep() {
		insist(this.rapporteur || this.organiser, RAPPORTEUR, ORGANISER);
	}

	/**
	 * Insists on the right moment for other words.
	 * @throws RuleViolation {@code workshop.accepted}, {@code workshop.not-open}
	 */
	void needsTimeToReword() {
		this.workshop.needsToBeUnaccepted();
		if (!this.rapporteur) {
			this.workshop.needsToBeOpen();
		}
	}

	private static void insist(boolean allowed, String... who) {
		if (!allowed) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of(who));
		}
	}

}
