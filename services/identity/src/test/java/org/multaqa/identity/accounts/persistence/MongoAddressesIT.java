package org.multaqa.identity.accounts.persistence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.multaqa.identity.accounts.application.Addresses;
import org.multaqa.testkit.DockerPlatform;
import org.testcontainers.junit.jupiter.EnabledIfDockerAvailable;

@EnabledIfDockerAvailable
@DisplayNameGeneration(ReplaceUnderscores.class)
class MongoAddressesIT implements AddressesContract {

	@Override
	public Addresses addresses() {
		return new MongoAddresses(DockerPlatform.database("addresses"));
	}

}
