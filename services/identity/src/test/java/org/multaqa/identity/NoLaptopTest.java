package org.multaqa.identity;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.identity.laptop.Laptop;
import org.multaqa.testkit.ServicePlatform;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The shortcut, everywhere else: as the service starts by itself. */
@ExtendWith({ ServicePlatform.class, OutputCaptureExtension.class })
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoLaptopTest {

	@Test
	void nobody_gets_in_without_a_mail() {
		try (var service = IdentityApplication.run("--server.port=0", "--spring.mongodb.database=identity-alone",
				"--multaqa.identity.issuer=http://identity.test")) {
			assertThat(service.getBeanNamesForType(Laptop.class)).isEmpty();
			var browser = new Browser(
					Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port")));

			assertThat(browser.get("/sign-in").body()).doesNotContain("/laptop/sign-in");
			assertThat(browser.json("POST", "/laptop/tokens", "{\"person\":\"layan-fihris\"}").statusCode())
				.isNotEqualTo(200);
			assertThat(browser.get("/laptop/people").statusCode()).isNotEqualTo(200);
			assertThat(browser.json("PUT", "/laptop/founders", "{\"person\":\"layan-fihris\"}").statusCode())
				.isNotEqualTo(204);
			assertThat(browser.submit("/sign-in", "/laptop/sign-in", "person=layan-fihris").statusCode())
				.isEqualTo(404);
		}
	}

	@Test
	void a_start_without_secrets_is_refused_in_words(CapturedOutput output) {
		assertThatThrownBy(
				() -> IdentityApplication.run("--server.port=0", "--PORTAL_CLIENT_SECRET=", "--IDENTITY_SEALING_KEY="))
			.hasStackTraceContaining("PORTAL_CLIENT_SECRET is missing");

		assertThat(output).contains("APPLICATION FAILED TO START").contains("openssl rand");
	}

	@Test
	void a_property_alone_stops_the_start_and_says_why(CapturedOutput output) {
		assertThatThrownBy(() -> IdentityApplication.run("--server.port=0", "--multaqa.identity.laptop=true"))
			.hasMessageContaining("multaqa.identity.laptop");

		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("only in the laptop launcher")
			.contains("let people sign in by mail");
	}

}
