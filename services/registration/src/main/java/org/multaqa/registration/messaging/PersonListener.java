package org.multaqa.registration.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.EventEnvelope;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.store.Replicas;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.registration.delegation.application.OwnRegistrationService;
import org.multaqa.registration.person.domain.PersonReplica;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/**
 * What registration hears from identity: how people are called, and who is to be
 * forgotten. With the name go the private needs.
 */
@Configuration(proxyBeanMethods = false)
class PersonListener {

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, Replicas<PersonReplica> people,
			OwnRegistrationService registration) {
		return processor.with(new Table(people, registration));
	}

	private record Table(Replicas<PersonReplica> people,
			OwnRegistrationService registration) implements EventProcessor.Listener {

		private static final String PERSON = "person/";

		@Override
		public void apply(EventEnvelope<DomainEvent> envelope) {
			if (envelope.event() instanceof PersonEvent event) {
				switch (event) {
					case PersonNamed named -> this.people.apply(named.person().value(), envelope,
							(known) -> new PersonReplica(named.person(), named.name()));
				}
			}
		}

		@Override
		public void erase(String subject) {
			if (subject.startsWith(PERSON)) {
				var person = new PersonId(subject.substring(PERSON.length()));
				this.people.erase(person.value());
				this.registration.forget(Actor.service("registration"), person);
			}
		}

	}

}
