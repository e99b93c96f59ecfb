package org.multaqa.sessions.workshop.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.kit.store.Aggregates;
import org.multaqa.sessions.RunningService;
import org.multaqa.sessions.workshop.domain.Output;
import org.multaqa.sessions.workshop.domain.Workshop;

import org.springframework.beans.factory.annotation.Autowired;

@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredOutputsTest implements OutputsContract {

	@Autowired
	Aggregates<Workshop> workshops;

	@Autowired
	Aggregates<Output> outputs;

	@Override
	public Aggregates<Workshop> workshops() {
		return this.workshops;
	}

	@Override
	public Aggregates<Output> outputs() {
		return this.outputs;
	}

}
