package org.multaqa.portal.projections.person;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Listing;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.portal.projections.subject.LastEvent;

/** How an office follows from its events. */
public final class OfficeProjection {

	/** All of them, by their ids. */
	public static final Listing<Office> LISTING = Listing.of(OfficeProjection::listed).by("office");

	private OfficeProjection() {
	}

	private static Map<String, Object> listed(Office office) {
		return Map.of("office", office.id());
	}

	public static @Nullable Office next(@Nullable Office before, EventEnvelope<?> envelope) {
		return (envelope.event() instanceof OfficeRegistered registered)
				? new Office(registered.office(), registered.kind(), registered.names(), LastEvent.of(envelope))
				: before;
	}

}
