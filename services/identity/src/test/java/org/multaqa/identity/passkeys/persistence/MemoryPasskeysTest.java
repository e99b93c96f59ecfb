package org.multaqa.identity.passkeys.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.passkeys.application.Passkeys;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryPasskeysTest implements PasskeysContract {

	@Override
	public Passkeys passkeys() {
		return new MemoryPasskeys();
	}

}
