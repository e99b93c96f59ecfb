package org.multaqa.identity.passkeys.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoPasskeysIT implements PasskeysContract {

	@Override
	public Passkeys passkeys() {
		return new MongoPasskeys(DockerPlatform.database("passkeys"));
	}

}
