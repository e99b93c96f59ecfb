package org.multaqa.notifications.projection.messaging;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.notifications.projection.domain.GuestReplica;

/**
 * Hears from identity who is a guest; names are not kept.
 *
 * @param guests by person
 */
public record PersonEventListener(Replicas<GuestReplica> guests) {

	void apply(PersonEvent event, EventEnvelope<?> envelope) {
		switch (event) {
			case PersonNamed named -> {
				@Nullable MeetingId meeting = named.guestOf();
				if (meeting != null) {
					this.guests.apply(named.person().value(), envelope,
							(_) -> new GuestReplica(named.person(), meeting));
				}
			}
		}
	}

}
