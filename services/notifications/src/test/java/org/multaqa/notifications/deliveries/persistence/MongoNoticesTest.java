package org.multaqa.notifications.deliveries.persistence;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.notifications.deliveries.application.Notices;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoNoticesTest implements NoticesContract {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"notices");

	@Override
	public Notices notices() {
		return new MongoNotices(MONGO);
	}

}
