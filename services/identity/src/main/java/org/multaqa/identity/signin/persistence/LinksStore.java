package org.multaqa.identity.signin.persistence;

import org.multaqa.identity.signin.application.Links;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps links in MongoDB. */
@Configuration(proxyBeanMethods = false)
class LinksStore {

	@Bean
	Links links(MongoOperations mongo) {
		return new MongoLinks(mongo);
	}

}
