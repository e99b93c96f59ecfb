package org.multaqa.portal.projections.person;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.portal.projections.subject.LastEvent;

/** How an office follows from its events. */
public final class OfficeProjection {

	private OfficeProjection() {
	}

	public static @Nullable Office next(@Nullable Office before, EventEnvelope<?> envelope) {
		return (envelope.event() instanceof OfficeRegistered registered)
				? new Office(registered.office(), registered.kind(), registered.names(), LastEvent.of(envelope))
				: before;
	}

}
