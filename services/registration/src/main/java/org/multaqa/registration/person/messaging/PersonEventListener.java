package org.multaqa.registration.person.messaging;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.registration.delegation.application.NeedsService;
import org.multaqa.registration.person.application.PersonReplica;

/**
 * What registration hears from identity: how people are called, and who is to be
 * forgotten. With the name go the private needs and answers.
 *
 * @param people what they are called, by person
 * @param needs forgets the needs of a person who is erased
 */
public record PersonEventListener(Replicas<PersonReplica> people, NeedsService needs) {

	private static final String PERSON = "person/";

	public void apply(EventEnvelope<DomainEvent> envelope) {
		if (envelope.event() instanceof PersonEvent event) {
			switch (event) {
				case PersonNamed named -> this.people.apply(named.person().value(), envelope,
						(known) -> new PersonReplica(named.person(), named.name()));
			}
		}
	}

	public void erase(String subject) {
		if (subject.startsWith(PERSON)) {
			var person = new PersonId(subject.substring(PERSON.length()));
			this.people.erase(person.value());
			this.needs.forget(Actor.service("registration"), person);
		}
	}

}
