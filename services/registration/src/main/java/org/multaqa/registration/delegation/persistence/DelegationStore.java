package org.multaqa.registration.delegation.persistence;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.registration.delegation.domain.Delegation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Delegations in the document store. */
@Configuration(proxyBeanMethods = false)
class DelegationStore {

	@Bean
	Aggregates<Delegation> delegationAggregates(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "delegations", Delegation.class, events, relay);
	}

}
