package org.multaqa.registration.person.persistence;

import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.registration.person.domain.PersonReplica;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Names of people in the document store. */
@Configuration(proxyBeanMethods = false)
class PersonStore {

	@Bean
	Replicas<PersonReplica> personCopies(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "people", PersonReplica.class);
	}

}
