package org.multaqa.registration;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Registration: who comes to a meeting, for whom, and as what. */
@SpringBootApplication
public class RegistrationApplication {

	public static void main(String[] args) {
		new SpringApplicationBuilder(RegistrationApplication.class)
			.properties("spring.config.name=service-defaults,registration")
			.run(args);
	}

}
