package org.multaqa.identity;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.multaqa.model.ModelJson;
import org.multaqa.testkit.ServicePlatform;
import org.multaqa.testkit.TestSecrets;

import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What outlives the process: the key, the accounts, and who is signed in at the portal.
 */
@ExtendWith(ServicePlatform.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestartTest {

	private static final String CALLBACK = "http://portal.test/login/oauth2/code/identity";

	@Test
	void a_refresh_token_works_after_a_restart() {
		String refresh;
		String keys;
		try (var before = start()) {
			var browser = new Browser(port(before));
			browser.get("/oauth2/authorize?" + Browser.form("response_type=code", "client_id=portal",
					"scope=openid profile", "state=s", "redirect_uri=" + CALLBACK, "code_challenge_method=S256",
					"code_challenge=" + ProviderTest.challenge()));
			var in = Browser.locationOf(browser.submit("/sign-in", "/laptop/sign-in", "person=layan-fihris"));
			var back = Browser.locationOf(browser.get(in));
			String code = back.replaceAll(".*[?&]code=([^&]+).*", "$1");
			refresh = token(browser, "refresh_token", "grant_type=authorization_code", "code=" + code,
					"redirect_uri=" + CALLBACK, "code_verifier=" + ProviderTest.VERIFIER);
			keys = browser.get("/oauth2/jwks").body();
		}
		try (var after = start()) {
			var browser = new Browser(port(after));

			assertThat(browser.get("/oauth2/jwks").body()).isEqualTo(keys);
			assertThat(token(browser, "access_token", "grant_type=refresh_token", "refresh_token=" + refresh))
				.isNotBlank();
		}
	}

	private static String token(Browser browser, String name, String... fields) {
		var answer = browser.post("/oauth2/token", Browser.form(fields), "Authorization",
				ProviderTest.basic("portal", TestSecrets.of("portal")));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return String.valueOf(ModelJson.readMap(answer.body()).get(name));
	}

	private static ConfigurableApplicationContext start() {
		return IdentityApplication.application()
			.initializers(new OnThisLaptop(), new LayanFounds())
			.run("--server.port=0", "--spring.mongodb.database=identity-restarted",
					"--multaqa.identity.issuer=http://identity.test",
					"--multaqa.identity.portal-url=http://portal.test");
	}

	private static int port(ConfigurableApplicationContext service) {
		return Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
	}

}
