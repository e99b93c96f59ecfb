package org.multaqa.identity.accounts.persistence;

import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoErasuresIT implements ErasuresContract {

	private final Erasures erasures = new MongoErasures(DockerPlatform.database("erasures-" + UUID.randomUUID()));

	@Override
	public Erasures erasures() {
		return this.erasures;
	}

}
