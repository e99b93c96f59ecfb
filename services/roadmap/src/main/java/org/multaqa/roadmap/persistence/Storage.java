package org.multaqa.roadmap.persistence;

import java.time.Clock;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Copies;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoCopies;
import org.multaqa.roadmap.application.CanonicalJson;
import org.multaqa.roadmap.application.Delegation;
import org.multaqa.roadmap.application.Grounds;
import org.multaqa.roadmap.application.Meeting;
import org.multaqa.roadmap.application.Roadmaps;
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
		return new MongoAggregates<>(mongo, "roadmaps", Roadmap.class, events, relay);
	}

	@Bean
	Copies<Meeting> meetingCopies(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "meetings", Meeting.class);
	}

	@Bean
	Copies<Delegation> delegationCopies(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "delegations", Delegation.class);
	}

	@Bean
	Copies<Source> sourceCopies(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "sources", Source.class);
	}

	@Bean
	Grounds grounds(Copies<Meeting> meetings, Copies<Delegation> delegations, Copies<Source> sources,
			RoadmapProperties properties) {
		return new Grounds(meetings, delegations, sources, properties.patience());
	}

	@Bean
	Roadmaps roadmapIntents(Aggregates<Roadmap> roadmaps, Grounds grounds, Clock clock) {
		return new Roadmaps(roadmaps, grounds, new CanonicalJson(), clock);
	}

}
