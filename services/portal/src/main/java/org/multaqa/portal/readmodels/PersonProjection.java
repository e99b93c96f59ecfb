package org.multaqa.portal.readmodels;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.PersonEvent.PersonNamed;

/** How a person's name follows from what identity tells. */
final class PersonProjection {

	private PersonProjection() {
	}

	static @Nullable Person next(@Nullable Person before, EventEnvelope<?> cause) {
		return (cause.event() instanceof PersonNamed named)
				? new Person(named.person(), named.name(), LastEvent.of(cause)) : before;
	}

}
