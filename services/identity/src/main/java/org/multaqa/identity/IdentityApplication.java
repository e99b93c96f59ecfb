package org.multaqa.identity;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Identity: accounts, sign-in by one-time link, and an OpenID provider. */
@SpringBootApplication(proxyBeanMethods = false)
public class IdentityApplication {

	public static void main(String[] args) {
		application().run(args);
	}

	/**
	 * The application before it starts, so that a launcher can add to it.
	 * @return knows where its configuration is
	 */
	public static SpringApplicationBuilder application() {
		return new SpringApplicationBuilder(IdentityApplication.class)
			.properties("spring.config.name=service-defaults,identity");
	}

	/**
	 * Starts it.
	 * @param args as on a command line
	 */
	public static ConfigurableApplicationContext run(String... args) {
		return application().run(args);
	}

}
