package org.multaqa.sessions;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the service, alone or beside others in one JVM. */
@SpringBootApplication
public class SessionsApplication {

	public static void main(String[] args) {
		run(args);
	}

	/**
	 * Starts the service.
	 * @param args properties as {@code --name=value}
	 */
	public static ConfigurableApplicationContext run(String... args) {
		return new SpringApplicationBuilder(SessionsApplication.class)
			.properties("spring.config.name=service-defaults,sessions")
			.run(args);
	}

}
