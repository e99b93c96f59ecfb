package org.multaqa.sessions.programme.persistence;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.sessions.programme.application.MeetingReplica;
import org.multaqa.sessions.programme.application.ParticipantReplica;
import org.multaqa.sessions.programme.application.SessionName;
import org.multaqa.sessions.programme.domain.Programme;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collections of the programme. */
@Configuration(proxyBeanMethods = false)
class ProgrammeStore {

	@Bean
	Aggregates<Programme> storedProgrammes(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "programmes", Programme.class, events, relay);
	}

	@Bean
	Aggregates<SessionName> storedSessionNames(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "session-names", SessionName.class, events, relay);
	}

	@Bean
	Replicas<MeetingReplica> copiedMeetings(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "meetings", MeetingReplica.class);
	}

	@Bean
	Replicas<ParticipantReplica> copiedParticipants(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "participants", ParticipantReplica.class);
	}

}
