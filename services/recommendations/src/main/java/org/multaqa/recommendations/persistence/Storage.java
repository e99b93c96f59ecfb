package org.multaqa.recommendations.persistence;

import java.time.Clock;

import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.Copies;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.kit.store.MongoCopies;
import org.multaqa.recommendations.application.Delegation;
import org.multaqa.recommendations.application.Forums;
import org.multaqa.recommendations.application.Meeting;
import org.multaqa.recommendations.application.Office;
import org.multaqa.recommendations.application.Recommendations;
import org.multaqa.recommendations.application.Sources;
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
	Copies<Meeting> meetingCopies(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "meetings", Meeting.class);
	}

	@Bean
	Copies<Delegation> delegationCopies(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "delegations", Delegation.class);
	}

	@Bean
	Copies<Office> officeCopies(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "offices", Office.class);
	}

	@Bean
	Copies<Output> outputCopies(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "outputs", Output.class);
	}

	@Bean
	Forums forums(Copies<Meeting> meetings, Copies<Delegation> delegations, Copies<Office> offices) {
		return new Forums(meetings, delegations, offices);
	}

	@Bean
	Sources sources(Copies<Output> outputs, RecommendationsProperties properties) {
		return new Sources(outputs, properties.patience());
	}

	@Bean
	Recommendations recommendationIntents(Aggregates<Recommendation> recommendations, Forums forums, Sources sources,
			Clock clock) {
		return new Recommendations(recommendations, forums, sources, clock);
	}

}
