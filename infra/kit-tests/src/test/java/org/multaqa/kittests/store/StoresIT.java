package org.multaqa.kittests.store;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

/** The stores on the MongoDB of a cluster. */
@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoresIT extends MongoStores {

	StoresIT() {
		super(DockerPlatform.store(), DockerPlatform.database("stores"));
	}

}
