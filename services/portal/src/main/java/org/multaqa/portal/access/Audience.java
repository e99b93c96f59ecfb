package org.multaqa.portal.access;

import org.multaqa.model.access.Actor;

/** Those to whom something is shown, as the rule of its owner says. */
@FunctionalInterface
public interface Audience {

	Audience EVERYBODY = (_) -> true;

	Audience NOBODY = (_) -> false;

	boolean includes(Actor actor);

	/** Those who belong to another audience, too. */
	default Audience and(Audience other) {
		return (actor) -> includes(actor) && other.includes(actor);
	}

}
