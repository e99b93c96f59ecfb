package org.multaqa.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** The service, running as on the laptop, with a mail server and a founder. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServicePlatform.class)
@SpringBootTest(classes = IdentityApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,identity", "multaqa.identity.issuer=http://identity.test",
				"multaqa.identity.portal-url=http://portal.test" })
@ContextConfiguration(initializers = { OnThisLaptop.class, LayanFounds.class, RunningIdentity.Mail.class })
@interface RunningIdentity {

	/** Tells the service where the mail server is. */
	final class Mail implements
			org.springframework.context.ApplicationContextInitializer<org.springframework.context.ConfigurableApplicationContext> {

		@Override
		public void initialize(org.springframework.context.ConfigurableApplicationContext context) {
			org.springframework.boot.test.util.TestPropertyValues
				.of("spring.mail.host=127.0.0.1", "spring.mail.port=" + Mailbox.port())
				.applyTo(context);
		}

	}

}
