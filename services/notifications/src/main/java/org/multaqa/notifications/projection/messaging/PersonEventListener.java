package org.multaqa.notifications.projection.messaging;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.notifications.deliveries.application.NoticeService;
import org.multaqa.notifications.projection.domain.GuestReplica;

/**
 * Hears from identity who is a guest, and who is to be forgotten. Names are not kept:
 * identity is asked when a letter is written.
 *
 * @param guests by person
 * @param notices what waits for people, and how they want to hear it
 */
public record PersonEventListener(Replicas<GuestReplica> guests, NoticeService notices) {

	private static final String PERSON = "person/";

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

	void erase(String subject) {
		if (subject.startsWith(PERSON)) {
			var person = new PersonId(subject.substring(PERSON.length()));
			this.guests.erase(person.value());
			this.notices.forget(person);
		}
	}

}
