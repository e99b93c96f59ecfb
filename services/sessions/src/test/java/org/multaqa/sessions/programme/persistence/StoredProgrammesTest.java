package org.multaqa.sessions.programme.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.sessions.RunningService;
import org.multaqa.sessions.programme.domain.Programme;

import org.springframework.beans.factory.annotation.Autowired;

@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredProgrammesTest implements ProgrammesContract {

	@Autowired
	Aggregates<Programme> programmes;

	@Override
	public Aggregates<Programme> programmes() {
		return this.programmes;
	}

}
