package org.multaqa.recommendations.config;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.EventProcessor;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.ReplicaRegistry;
import org.multaqa.kit.store.Replicas;
import org.multaqa.recommendations.application.CitationService;
import org.multaqa.recommendations.application.DecisionBodies;
import org.multaqa.recommendations.application.DelegationReplica;
import org.multaqa.recommendations.application.MeetingReplica;
import org.multaqa.recommendations.application.OfficeReplica;
import org.multaqa.recommendations.application.OutputReplica;
import org.multaqa.recommendations.application.RecommendationListing;
import org.multaqa.recommendations.application.RecommendationService;
import org.multaqa.recommendations.domain.Recommendation;
import org.multaqa.recommendations.messaging.EventListeners;
import org.multaqa.recommendations.messaging.RegistrationEventListener;
import org.multaqa.recommendations.messaging.WorkshopEventListener;
import org.multaqa.recommendations.persistence.MeetingMigration;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** How the service is put together: what it stores, what it does, what it hears. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RecommendationsProperties.class)
class RecommendationsConfiguration {

	@Bean
	Aggregates<Recommendation> recommendationAggregates(MongoOperations mongo, EventFactory events, Relay relay) {
		return new MongoAggregates<>(mongo, "recommendations", Recommendation.class, events, relay,
				RecommendationListing.LISTING);
	}

	@Bean
	Replicas<MeetingReplica> meetingReplicas(MongoOperations mongo) {
		new MeetingMigration(mongo, "meetings").run();
		return new MongoReplicas<>(mongo, "meetings", MeetingReplica.class);
	}

	@Bean
	Replicas<DelegationReplica> delegationReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "delegations", DelegationReplica.class, DelegationReplica.LISTING);
	}

	@Bean
	Replicas<OfficeReplica> officeReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "offices", OfficeReplica.class);
	}

	@Bean
	Replicas<OutputReplica> outputReplicas(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "outputs", OutputReplica.class);
	}

	@Bean
	ReplicaRegistry replicaRegistry(Replicas<MeetingReplica> meetings, Replicas<DelegationReplica> delegations,
			Replicas<OfficeReplica> offices, Replicas<OutputReplica> outputs) {
		return new ReplicaRegistry(
				Map.of("meeting", meetings, "delegation", delegations, "office", offices, "output", outputs));
	}

	@Bean
	DecisionBodies decisionBodies(Replicas<MeetingReplica> meetings, Replicas<DelegationReplica> delegations,
			Replicas<OfficeReplica> offices) {
		return new DecisionBodies(meetings, delegations, offices);
	}

	@Bean
	CitationService citationService(Replicas<OutputReplica> outputs, RecommendationsProperties properties) {
		return new CitationService(outputs, properties.patience());
	}

	@Bean
	RecommendationService recommendationService(Aggregates<Recommendation> recommendations,
			DecisionBodies decisionBodies, CitationService citations, Clock clock,
			RecommendationsProperties properties) {
		return new RecommendationService(recommendations, decisionBodies, citations, clock, properties.mostDrafts());
	}

	@Bean
	Consumer<Message<byte[]>> events(EventProcessor processor, Replicas<MeetingReplica> meetings,
			Replicas<DelegationReplica> delegations, Replicas<OfficeReplica> offices, Replicas<OutputReplica> outputs) {
		return processor.subscribe(new EventListeners(new RegistrationEventListener(meetings, delegations, offices),
				new WorkshopEventListener(outputs))::accept);
	}

}
