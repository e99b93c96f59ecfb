package org.multaqa.identity.signin.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.signin.application.Links;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MemoryLinksTest implements LinksContract {

	private final MemoryLinks links = new MemoryLinks();

	@Override
	public Links links() {
		return this.links;
	}

}
