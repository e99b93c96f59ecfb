package org.multaqa.registration.person.messaging;

import java.util.function.Consumer;

import org.multaqa.kit.events.Subscriptions;
import org.multaqa.kit.store.Copies;
import org.multaqa.model.events.PersonEvent;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.registration.person.domain.Person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** What registration hears from others: how people are called. */
@Configuration(proxyBeanMethods = false)
class PersonListener {

	@Bean
	Consumer<Message<byte[]>> events(Subscriptions subscriptions, Copies<Person> people) {
		return subscriptions.to((received) -> {
			if (received.event() instanceof PersonEvent event) {
				switch (event) {
					case PersonNamed named -> people.apply(named.person().value(), received,
							(known) -> new Person(named.person(), named.name()));
				}
			}
		});
	}

}
