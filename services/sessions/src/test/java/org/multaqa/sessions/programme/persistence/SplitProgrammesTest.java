package org.multaqa.sessions.programme.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.kit.store.MemoryAggregates;
import org.multaqa.kit.store.MemoryPartDocuments;
import org.multaqa.kit.store.SplitAggregates;
import org.multaqa.sessions.programme.domain.Programme;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SplitProgrammesTest implements ProgrammesContract {

	private final Aggregates<Programme> programmes = new SplitAggregates<>(new MemoryAggregates<>(),
			new MemoryPartDocuments(), ProgrammeSplit.SPLIT);

	@Override
	public Aggregates<Programme> programmes() {
		return this.programmes;
	}

}
