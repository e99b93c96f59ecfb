package org.multaqa.notifications;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Notifications: invitations, and what became of people's words, by mail. */
@SpringBootApplication(proxyBeanMethods = false)
public class NotificationsApplication {

	public static void main(String[] args) {
		run(args);
	}

	/**
	 * Starts it.
	 * @param args as on a command line
	 */
	public static ConfigurableApplicationContext run(String... args) {
		return new SpringApplicationBuilder(NotificationsApplication.class)
			.properties("spring.config.name=service-defaults,notifications")
			.run(args);
	}

}
