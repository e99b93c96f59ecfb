package org.multaqa.sessions.programme.application;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;

/**
 * Something in the draft that an organiser should look at. It stops nothing.
 *
 * @param code what; its words are under {@code problem.<code>}
 * @param person whom it is about, or absent
 * @param arguments what the words name, in order
 */
public record PlanningWarning(String code, SessionId session, @Nullable PersonId person, List<Object> arguments) {

	public PlanningWarning {
		arguments = List.copyOf(arguments);
	}

}
