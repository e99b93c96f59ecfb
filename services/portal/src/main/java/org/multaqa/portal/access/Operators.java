package org.multaqa.portal.access;

import java.util.List;

import org.multaqa.model.access.Actor;
import org.multaqa.model.access.Grant;
import org.multaqa.model.access.RuleViolation;

/** Who may look behind the scenes, the same as in every service's operations. */
public final class Operators {

	private Operators() {
	}

	public static boolean include(Actor actor) {
		return maySkip(actor) || actor.grants().stream().map(Grant::role).anyMatch("organiser"::equals);
	}

	/** Who may give up an event, perhaps of another meeting. */
	public static boolean maySkip(Actor actor) {
		return actor.isFounder() || actor.scopes().contains("operations");
	}

	/**
	 * Insists on an operator.
	 * @param actor who asks
	 * @throws RuleViolation {@code actor.needs-role}
	 */
	public static void allow(Actor actor) {
		if (!include(actor)) {
			throw RuleViolation.notAllowed("actor.needs-role", List.of("role.organiser"));
		}
	}

}
