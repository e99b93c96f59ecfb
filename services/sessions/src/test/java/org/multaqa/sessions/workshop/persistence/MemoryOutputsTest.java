package org.multaqa.sessions.workshop.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.sessions.workshop.application.OutputListing;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Workshop;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryOutputsTest implements OutputsContract {

	private final MemoryAggregates<Workshop> workshops = new MemoryAggregates<>();

	private final MemoryAggregates<Output> outputs = new MemoryAggregates<>(OutputListing.LISTING);

	@Override
	public Aggregates<Workshop> workshops() {
		return this.workshops;
	}

	@Override
	public Aggregates<Output> outputs() {
		return this.outputs;
	}

}
