package org.multaqa.registration.delegation.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.registration.delegation.application.DelegationListing;
import org.multaqa.registration.delegation.domain.Delegation;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryDelegationsTest implements DelegationsContract {

	private final Aggregates<Delegation> delegations = new MemoryAggregates<>(DelegationListing.LISTING);

	@Override
	public Aggregates<Delegation> delegations() {
		return this.delegations;
	}

}
