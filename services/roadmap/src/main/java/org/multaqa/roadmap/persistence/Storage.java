package org.multaqa.roadmap.persistence;

import java.time.Clock;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.roadmap.application.CanonicalJson;
import org.multaqa.roadmap.application.DelegationReplica;
import org.multaqa.roadmap.application.InitiativeBases;
import org.multaqa.roadmap.application.MeetingReplica;
import org.multaqa.roadmap.application.RoadmapService;
import org.multaqa.roadmap.domain.Roadmap;
import org.multaqa.roadmap.domain.Source;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collections of this service, and what is built on them. */
@Configuration(proxyBeanMethods = false)
class Storage {

	@Bean
	Aggregates<Roadmap> roadmapAggregates(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "roadmaps", Roadmap.class, events, relay, "meeting");
	}

	@Bean
	Replicas<MeetingReplica> meetingCopies(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "meetings", MeetingReplica.class);
	}

	@Bean
	Replicas<DelegationReplica> delegationCopies(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "delegations", DelegationReplica.class, "meeting");
	}

	@Bean
	Replicas<Source> sourceCopies(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "sources", Source.class);
	}

	@Bean
	InitiativeBases bases(Replicas<MeetingReplica> meetings, Replicas<DelegationReplica> delegations,
			Replicas<Source> sources, RoadmapProperties properties) {
		return new InitiativeBases(meetings, delegations, sources, properties.patience());
	}

	@Bean
	RoadmapService roadmapIntents(Aggregates<Roadmap> roadmaps, InitiativeBases bases, Clock clock) {
		return new RoadmapService(roadmaps, bases, new CanonicalJson(), clock);
	}

}
