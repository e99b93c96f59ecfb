package org.multaqa.identity.grants.persistence;

import org.multaqa.identity.IdentityProperties;
import org.multaqa.identity.grants.application.Grants;
import org.multaqa.identity.grants.domain.Entitlements;
import org.multaqa.identity.grants.domain.Office;
import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the copies of registration's facts in MongoDB. */
@Configuration(proxyBeanMethods = false)
class GrantsStore {

	@Bean
	Replicas<Entitlements> entitlements(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "entitlements", Entitlements.class);
	}

	@Bean
	Replicas<Office> offices(MongoOperations mongo) {
		return new MongoReplicas<>(mongo, "offices", Office.class);
	}

	@Bean
	Grants grants(Replicas<Entitlements> entitlements, IdentityProperties properties) {
		return new Grants(entitlements, properties);
	}

}
