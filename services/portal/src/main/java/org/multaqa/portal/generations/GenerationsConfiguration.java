package org.multaqa.portal.generations;

import java.time.Clock;
import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** Keeps the generations in the portal's own database. */
@Configuration(proxyBeanMethods = false)
class GenerationsConfiguration {

	/** How long the listener waits for a new generation to be taken into use. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@Bean
	Generations generations(MongoOperations mongo) {
		return new Generations(mongo, Clock.systemUTC(), PATIENCE);
	}

	@Bean
	GenerationStore generationStore(MongoOperations mongo, Generations generations) {
		return new GenerationStore(mongo, generations, Clock.systemUTC());
	}

}
