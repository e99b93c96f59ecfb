package org.multaqa.portal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The document store without the service around it. */
public final class TestStore {

	private static final MongoClient CLIENT = MongoClients.create(ServicePlatform.store());

	private TestStore() {
	}

	public static MongoOperations database(String name) {
		return new MongoTemplate(CLIENT, name);
	}

}
