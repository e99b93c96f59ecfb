package org.multaqa.portal.readmodels;

import org.multaqa.kit.store.Copies;
import org.multaqa.kit.store.MongoCopies;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;

/** Keeps the read models in the portal's own database. */
@Configuration(proxyBeanMethods = false)
class ReadModelStore {

	@Bean
	ReadModels readModels(MongoOperations mongo) {
		return new ReadModels(new Shelves() {

			@Override
			public <T extends ReadModel> Copies<T> of(String collection, Class<T> type) {
				return shelf(mongo, collection, type);
			}
		});
	}

	private static <T extends ReadModel> Copies<T> shelf(MongoOperations mongo, String collection, Class<T> type) {
		for (String field : new String[] { "state.meeting", "state.session" }) {
			mongo.indexOps(collection).createIndex(new Index(field, Sort.Direction.ASC));
		}
		return new MongoCopies<>(mongo, collection, type);
	}

}
