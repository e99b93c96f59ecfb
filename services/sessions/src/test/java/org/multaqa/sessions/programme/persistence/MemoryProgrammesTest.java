package org.multaqa.sessions.programme.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.sessions.programme.domain.Programme;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryProgrammesTest implements ProgrammesContract {

	private final MemoryAggregates<Programme> programmes = new MemoryAggregates<>();

	@Override
	public Aggregates<Programme> programmes() {
		return this.programmes;
	}

}
