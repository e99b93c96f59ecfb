package org.multaqa.roadmap.config;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class StorageIT extends StorageTest.Stored {

	StorageIT() {
		super(DockerPlatform.database("roadmap-storage"));
	}

}
