package org.multaqa.portal.projections.person;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.portal.projections.subject.LastEvent;

/** How a person's name follows from what identity tells. */
public final class PersonProjection {

	private PersonProjection() {
	}

	public static @Nullable Person next(@Nullable Person before, EventEnvelope<?> envelope) {
		return (envelope.event() instanceof PersonNamed named)
				? new Person(named.person(), named.name(), LastEvent.of(envelope)) : before;
	}

}
