package org.multaqa.identity.accounts.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.accounts.application.Erasures;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryErasuresTest implements ErasuresContract {

	private final MemoryErasures erasures = new MemoryErasures();

	@Override
	public Erasures erasures() {
		return this.erasures;
	}

}
