package org.multaqa.recommendations.persistence;

import java.time.Clock;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.recommendations.application.CitationService;
import org.multaqa.recommendations.application.DecisionBodies;
import org.multaqa.recommendations.application.DelegationReplica;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.recommendations.application.OfficeReplica;
import org.multaqa.recommendations.application.RecommendationService;
import org.multaqa.recommendations.domain.Output;
import org.multaqa.recommendations.domain.Recommendation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The collections of this service, and what is built on them. */
@Configuration(proxyBeanMethods = false)
class Storage {

	@Bean
	Aggregates<Recommendation> recommendationAggregates(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "recommendations", Recommendation.class, events, relay);
	}

	@Bean
	Replicas<MeetingReplica> meetingCopies(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "meetings", MeetingReplica.class);
	}

	@Bean
	Replicas<DelegationReplica> delegationCopies(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "delegations", DelegationReplica.class);
	}

	@Bean
	Replicas<OfficeReplica> officeCopies(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "offices", OfficeReplica.class);
	}

	@Bean
	Replicas<Output> outputCopies(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "outputs", Output.class);
	}

	@Bean
	DecisionBodies decisionBodies(Replicas<MeetingReplica> meetings, Replicas<DelegationReplica> delegations,
			Replicas<OfficeReplica> offices) {
		return new DecisionBodies(meetings, delegations, offices);
	}

	@Bean
	CitationService sources(Replicas<Output> outputs, RecommendationsProperties properties) {
		return new CitationService(outputs, properties.patience());
	}

	@Bean
	RecommendationService recommendationIntents(Aggregates<Recommendation> recommendations,
			DecisionBodies decisionBodies, CitationService sources, Clock clock) {
		return new RecommendationService(recommendations, decisionBodies, sources, clock);
	}

}
