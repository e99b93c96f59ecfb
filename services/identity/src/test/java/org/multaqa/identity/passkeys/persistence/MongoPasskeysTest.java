package org.multaqa.identity.passkeys.persistence;

import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.passkeys.application.Passkeys;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.data.mongodb.core.MongoTemplate;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoPasskeysTest implements PasskeysContract {

	private static final MongoTemplate MONGO = new MongoTemplate(MongoClients.create(ServicePlatform.store()),
			"passkeys");

	@Override
	public Passkeys passkeys() {
		return new MongoPasskeys(MONGO);
	}

}
