package org.multaqa.portal.readmodels;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.Received;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;

/** How an office follows from its events. */
final class OfficeFold {

	private OfficeFold() {
	}

	static @Nullable Office next(@Nullable Office before, Received<?> cause) {
		return (cause.event() instanceof OfficeRegistered registered)
				? new Office(registered.office(), registered.kind(), registered.names(), Mark.of(cause)) : before;
	}

}
