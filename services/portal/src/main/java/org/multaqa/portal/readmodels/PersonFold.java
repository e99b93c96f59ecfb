package org.multaqa.portal.readmodels;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.Received;
import org.multaqa.model.events.PersonEvent.PersonNamed;

/** How a person's name follows from what identity tells. */
final class PersonFold {

	private PersonFold() {
	}

	static @Nullable Person next(@Nullable Person before, Received<?> cause) {
		return (cause.event() instanceof PersonNamed named) ? new Person(named.person(), named.name(), Mark.of(cause))
				: before;
	}

}
