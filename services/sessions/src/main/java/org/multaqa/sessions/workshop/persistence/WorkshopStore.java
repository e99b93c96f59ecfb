package org.multaqa.sessions.workshop.persistence;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Workshop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collections of workshops and outputs. */
@Configuration(proxyBeanMethods = false)
class WorkshopStore {

	@Bean
	Aggregates<Workshop> storedWorkshops(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "workshops", Workshop.class, events, relay);
	}

	@Bean
	Aggregates<Output> storedOutputs(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "outputs", Output.class, events, relay);
	}

}
