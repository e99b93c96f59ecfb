package org.multaqa.recommendations;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service that keeps recommendations; runs alone or beside others in one JVM. */
@SpringBootApplication
public class RecommendationsApplication {

	public static void main(String[] args) {
		run(args);
	}

	/**
	 * Starts the service.
	 * @param args command line arguments
	 * @return its running context
	 */
	public static ConfigurableApplicationContext run(String... args) {
		return new SpringApplicationBuilder(RecommendationsApplication.class)
			.properties("spring.config.name=service-defaults,recommendations")
			.run(args);
	}

}
