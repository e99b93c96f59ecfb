package org.multaqa.portal.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.portal.PortalApplication;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestTokens;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole portal, with the small meeting and everything else played by a test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ServicePlatform.class)
@SpringBootTest(classes = PortalApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.config.name=service-defaults,portal", "spring.mongodb.database=portal-web",
				"spring.application.name=portal", "MAILBOX_URL=" })
@ContextConfiguration(initializers = Around.class)
@Import({ TestTokens.class, Around.Played.class })
public @interface RunningPortal {

}
