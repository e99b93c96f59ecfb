package org.multaqa.registration.delegation.persistence;

import java.time.Clock;

import com.mongodb.client.MongoClients;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.registration.delegation.application.DelegationListing;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredDelegationsTest implements DelegationsContract {

	private static final Aggregates<Delegation> DELEGATIONS = new MongoAggregates<>(
			new MongoTemplate(MongoClients.create(ServicePlatform.store()), "contract"), "delegations",
			Delegation.class, new EventFactory(Clock.systemUTC(), new Traces(Tracer.NOOP, Propagator.NOOP)),
			new Relay((event) -> {
			}), DelegationListing.LISTING);

	@Override
	public Aggregates<Delegation> delegations() {
		return DELEGATIONS;
	}

}
