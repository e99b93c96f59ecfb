package org.multaqa.registration.meeting.persistence;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.registration.meeting.domain.Meeting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Meetings in the document store. */
@Configuration(proxyBeanMethods = false)
class MeetingStore {

	@Bean
	Aggregates<Meeting> meetingAggregates(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "meetings", Meeting.class, events, relay);
	}

}
