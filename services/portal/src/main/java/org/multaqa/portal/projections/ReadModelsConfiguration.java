package org.multaqa.portal.projections;

import org.multaqa.portal.generations.GenerationStore;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the read models in the portal's own database. */
@Configuration(proxyBeanMethods = false)
class ReadModelsConfiguration {

	@Bean
	ReadModels readModels(GenerationStore store) {
		return new ReadModels(new StoredProjections(store, null));
	}

}
