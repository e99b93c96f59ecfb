package org.multaqa.identity.accounts.persistence;

import java.util.UUID;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.accounts.application.Erasures;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoErasuresTest implements ErasuresContract {

	private final Erasures erasures = new MongoErasures(
			new MongoTemplate(MongoClients.create(ServicePlatform.store()), "erasures-" + UUID.randomUUID()));

	@Override
	public Erasures erasures() {
		return this.erasures;
	}

}
