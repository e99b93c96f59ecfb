package org.multaqa.identity.grants.persistence;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.grants.application.Grants;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.Office;
import org.multaqa.kit.store.Copies;
import org.multaqa.kit.store.MongoCopies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the copies of registration's facts in MongoDB. */
@Configuration(proxyBeanMethods = false)
class GrantsStore {

	@Bean
	Copies<Entitlements> entitlements(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "entitlements", Entitlements.class);
	}

	@Bean
	Copies<Office> offices(MongoOperations mongo) {
		return new MongoCopies<>(mongo, "offices", Office.class);
	}

	@Bean
	Grants grants(Copies<Entitlements> entitlements, IdentityProperties properties) {
		return new Grants(entitlements, properties);
	}

}
