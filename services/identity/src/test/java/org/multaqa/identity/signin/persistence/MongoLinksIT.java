package org.multaqa.identity.signin.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.signin.application.Links;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoLinksIT implements LinksContract {

	@Override
	public Links links() {
		return new MongoLinks(DockerPlatform.database("links"));
	}

}
