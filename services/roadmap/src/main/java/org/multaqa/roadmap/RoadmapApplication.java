package org.multaqa.roadmap;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service that keeps roadmaps; runs alone or beside others in one JVM. */
@SpringBootApplication
public class RoadmapApplication {

	public static void main(String[] args) {
		run(args);
	}

	/**
	 * Starts the service.
	 * @param args command line arguments
	 * @return its running context
	 */
	public static ConfigurableApplicationContext run(String... args) {
		return new SpringApplicationBuilder(RoadmapApplication.class)
			.properties("spring.config.name=service-defaults,roadmap")
			.run(args);
	}

}
