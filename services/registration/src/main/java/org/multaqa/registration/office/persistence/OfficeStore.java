package org.multaqa.registration.office.persistence;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.registration.office.domain.Office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Offices in the document store. */
@Configuration(proxyBeanMethods = false)
class OfficeStore {

	@Bean
	Aggregates<Office> officeAggregates(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "offices", Office.class, events, relay);
	}

}
