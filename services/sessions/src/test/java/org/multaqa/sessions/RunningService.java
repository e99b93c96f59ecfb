package org.multaqa.sessions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.StubIdentity;
import org.multaqa.testkit.TestTokens;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole service, on a real broker and store; all of them share one. */
@SpringBootTest(classes = SessionsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.config.name=service-defaults,sessions")
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@ContextConfiguration(initializers = RunningService.Identity.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunningService {

	/** Tells the service where identity is. */
	final class Identity implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		/** For tests in which it is away. */
		public static final StubIdentity STUB = new StubIdentity("sessions");

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("IDENTITY_URL=" + STUB.url(),
						"resilience4j.circuitbreaker.configs.service-call.wait-duration-in-open-state=200ms",
						"resilience4j.retry.configs.service-call.wait-duration=10ms")
				.applyTo(context);
		}

	}

}
