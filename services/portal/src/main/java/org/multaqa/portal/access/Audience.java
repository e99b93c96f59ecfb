package org.multaqa.portal.access;

import org.multaqa.model.access.Actor;

/** Those who may see something, as the rule of its owner says. */
@FunctionalInterface
public interface Audience {

	boolean includes(Actor actor);

}
