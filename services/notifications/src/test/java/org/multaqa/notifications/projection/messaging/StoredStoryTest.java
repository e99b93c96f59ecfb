package org.multaqa.notifications.projection.messaging;

import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.multaqa.kit.store.Listing;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

/** The same story, with the copies in the store. */
class StoredStoryTest extends WholeStoryTest {

	private static final MongoClient STORE = MongoClients.create(ServicePlatform.store());

	@Override
	NotificationReplicas copies() {
		var mongo = new MongoTemplate(STORE, "story-" + UUID.randomUUID());
		return NotificationReplicas.in(new NotificationReplicas.Storage() {

			@Override
			public <T> Replicas<T> open(String collection, Class<T> type, Listing<T> listing) {
				return new MongoReplicas<>(mongo, collection, type, listing);
			}

		});
	}

}
