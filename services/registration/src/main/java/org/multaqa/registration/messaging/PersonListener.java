package org.multaqa.registration.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.domain.Actor;
import org.multaqa.kit.events.Received;
import org.multaqa.kit.events.Subscriptions;
import org.multaqa.kit.store.Copies;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.registration.delegation.application.OwnRegistration;
import org.multaqa.registration.person.domain.Person;

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
	Consumer<Message<byte[]>> events(Subscriptions subscriptions, Copies<Person> people, OwnRegistration registration) {
		return subscriptions.with(new Table(people, registration));
	}

	private record Table(Copies<Person> people, OwnRegistration registration) implements Subscriptions.Listener {

		private static final String PERSON = "person/";

		@Override
		public void apply(Received<DomainEvent> received) {
			if (received.event() instanceof PersonEvent event) {
				switch (event) {
					case PersonNamed named -> this.people.apply(named.person().value(), received,
							(known) -> new Person(named.person(), named.name()));
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
