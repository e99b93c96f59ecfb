package org.multaqa.registration.delegation.persistence;

import java.time.Clock;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.events.EventFactory;
import org.multaqa.kit.events.Relay;
import org.multaqa.kit.events.Traces;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MongoAggregates;
import org.multaqa.registration.delegation.application.DelegationListing;
import org.multaqa.registration.delegation.domain.Delegation;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredDelegationsIT implements DelegationsContract {

	private final Aggregates<Delegation> delegations = new MongoAggregates<>(DockerPlatform.database("contract"),
			"delegations", Delegation.class, new EventFactory(Clock.systemUTC(), Traces.none()), new Relay((_) -> {
			}), DelegationListing.LISTING);

	@Override
	public Aggregates<Delegation> delegations() {
		return this.delegations;
	}

}
