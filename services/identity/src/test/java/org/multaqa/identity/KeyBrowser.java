package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.multaqa.model.ModelJson;
import org.multaqa.testkit.TestSecrets;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A browser in front of the pages for passkeys, whose script sends what a device makes.
 *
 * @param http the browser
 */
record KeyBrowser(Browser http) {

	/**
	 * The address of the pages under test, as {@code multaqa.identity.issuer} says it.
	 */
	static final String ORIGIN = "http://identity.test";

	/** Signs in by the laptop's shortcut. */
	KeyBrowser asOneClick(String person) {
		this.http.submit("/sign-in", "/laptop/sign-in", "person=" + person);
		return this;
	}

	HttpResponse<String> add(SoftwareKey key, String name) {
		return send(key.added(challengeToAdd().body()), name);
	}

	HttpResponse<String> challengeToAdd() {
		return this.http.submit("/passkeys", "/passkeys/challenge");
	}

	HttpResponse<String> send(String made, String name) {
		return this.http.submit("/passkeys", "/passkeys", "name=" + name, "credential=" + made);
	}

	HttpResponse<String> signIn(SoftwareKey key) {
		return answer(key.shown(challenge()));
	}

	String challenge() {
		return this.http.submit("/sign-in", "/sign-in/passkey/challenge").body();
	}

	HttpResponse<String> answer(String shown) {
		return this.http.submit("/sign-in", "/sign-in/passkey", "credential=" + shown);
	}

	HttpResponse<String> remove(String key) {
		return this.http.submit("/passkeys", "/passkeys/" + key + "/removal");
	}

	boolean isIn() {
		return this.http.get("/passkeys").statusCode() == 200;
	}

	/** What the portal gets for whoever is signed in here. */
	Map<String, Object> tokens() {
		String there = Browser.locationOf(this.http.get(ProviderTest.authorize()));
		assertThat(there).contains("code=");
		return ModelJson.readMap(token("grant_type=authorization_code&code="
				+ there.replaceAll(".*[?&]code=([^&]+).*", "$1") + "&code_verifier=" + ProviderTest.VERIFIER
				+ "&redirect_uri=http://portal.test/login/oauth2/code/identity")
			.body());
	}

	HttpResponse<String> refresh(Map<String, Object> tokens) {
		return token("grant_type=refresh_token&refresh_token=" + tokens.get("refresh_token"));
	}

	private HttpResponse<String> token(String form) {
		return this.http.post("/oauth2/token", form, "Authorization",
				ProviderTest.basic("portal", TestSecrets.of("portal")));
	}

	static Map<String, Object> claims(Map<String, Object> tokens) {
		String body = String.valueOf(tokens.get("access_token")).split("\\.", -1)[1];
		return ModelJson.readMap(new String(Base64.getUrlDecoder().decode(body), StandardCharsets.UTF_8));
	}

}
