package org.multaqa.notifications.deliveries.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoNoticesIT implements NoticesContract {

	@Override
	public Notices notices() {
		return new MongoNotices(DockerPlatform.database("notices"));
	}

}
