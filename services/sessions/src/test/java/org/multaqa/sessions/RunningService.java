package org.multaqa.sessions;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test of the whole service, on a real broker and store; all of them share one. */
@SpringBootTest(classes = SessionsApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "spring.config.name=service-defaults,sessions")
@ExtendWith(ServicePlatform.class)
@Import(TestTokens.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunningService {

}
