package org.multaqa.registration.person.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.registration.delegation.application.ErasureService;
import org.multaqa.registration.person.application.PersonReplica;

/**
 * What registration hears from identity: how people are called, and who is to be
 * forgotten. With the name go the private needs and answers, and the seats in meetings
 * that are not over.
 *
 * @param people what they are called, by person
 * @param erasure forgets a person
 */
public record PersonEventListener(Replicas<PersonReplica> people, ErasureService erasure) {

	private static final String PERSON = "person/";

	public void apply(EventEnvelope<DomainEvent> envelope) {
		if (envelope.event() instanceof PersonEvent event) {
			switch (event) {
				case PersonNamed named when named.guestOf() == null -> this.people.apply(named.person().value(),
						envelope, (_) -> new PersonReplica(named.person(), named.name()));
				case PersonNamed _ -> {
					// who has no account is not invited
				}
			}
		}
	}

	public void erase(String subject) {
		if (subject.startsWith(PERSON)) {
			this.erasure.forget(Actor.service("registration"), new PersonId(subject.substring(PERSON.length())));
		}
	}

}
