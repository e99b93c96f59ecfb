package org.multaqa.identity;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** More than a form can mean, at every address that takes one. */
@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class LargeFormsTest {

	private static final String LARGE = "email=" + "x".repeat(3 << 20);

	@LocalServerPort
	int port;

	@ParameterizedTest
	@ValueSource(strings = { "/sign-in/links", "/sign-in/link", "/first-run", "/sign-out", "/laptop/sign-in",
			"/oauth2/token", "/oauth2/authorize", "/connect/logout", "/nothing" })
	void is_refused_by_a_page_to_people_and_by_a_code_to_programs(String address) {
		var people = new Browser(this.port).reading("en").post(address, LARGE);
		var programs = new Browser(this.port).post(address, LARGE, "Accept", "application/json");

		assertThat(people.statusCode()).isEqualTo(413);
		assertThat(people.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
		assertThat(people.body()).contains("lang=\"en\"", "too large").doesNotContain("Exception", "Whitelabel");
		assertThat(programs.statusCode()).isEqualTo(413);
		assertThat(programs.body()).contains("\"code\":\"request.too-large\"");
	}

}
