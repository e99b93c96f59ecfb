package org.multaqa.portal.readmodels;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;

/** How an office follows from its events. */
final class OfficeProjection {

	private OfficeProjection() {
	}

	static @Nullable Office next(@Nullable Office before, EventEnvelope<?> cause) {
		return (cause.event() instanceof OfficeRegistered registered)
				? new Office(registered.office(), registered.kind(), registered.names(), LastEvent.of(cause)) : before;
	}

}
