package org.multaqa.portal.projections;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;

import org.multaqa.kit.store.MongoReplicas;
import org.multaqa.kit.store.Replicas;
import org.multaqa.portal.projections.subject.ReadModel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the read models in the portal's own database. */
@Configuration(proxyBeanMethods = false)
class ReadModelStore {

	/** By what read models are found beside their id. */
	private static final Set<String> SOUGHT = Set.of("meeting", "session");

	@Bean
	ReadModels readModels(MongoOperations mongo) {
		return new ReadModels(new ProjectionStores() {

			@Override
			public <T extends ReadModel> Replicas<T> of(String collection, Class<T> type) {
				return shelf(mongo, collection, type);
			}
		});
	}

	private static <T extends ReadModel> Replicas<T> shelf(MongoOperations mongo, String collection, Class<T> type) {
		return new MongoReplicas<>(mongo, collection, type,
				Arrays.stream(type.getRecordComponents())
					.map(RecordComponent::getName)
					.filter(SOUGHT::contains)
					.toArray(String[]::new));
	}

}
