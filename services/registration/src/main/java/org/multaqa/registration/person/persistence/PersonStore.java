package org.multaqa.registration.person.persistence;

import org.multaqa.kit.store.Copies;
import org.multaqa.kit.store.MongoCopies;
import org.multaqa.registration.person.domain.Person;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Names of people in the document store. */
@Configuration(proxyBeanMethods = false)
class PersonStore {

	@Bean
	Copies<Person> personCopies(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "people", Person.class);
	}

}
