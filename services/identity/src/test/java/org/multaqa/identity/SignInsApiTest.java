package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;
import org.multaqa.testkit.TestSecrets;

import static org.assertj.core.api.Assertions.assertThat;

/** Two browsers of one person, who sees both and ends either. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInsApiTest extends RunningApi {

	private static final String SIGN_INS = "/api/v1/sign-ins";

	private final String address = "twice" + System.nanoTime() + "@example.org";

	private String person;

	private Browser phone;

	private Browser laptop;

	private Map<String, Object> onPhone;

	private Map<String, Object> onLaptop;

	@BeforeEach
	void sign_in_twice() {
		this.person = opened(this.address);
		this.phone = new Browser(this.port);
		this.laptop = new Browser(this.port);
		this.onPhone = signIn(this.phone, "Chrome/1 (Android)");
		this.onLaptop = signIn(this.laptop, "Firefox/1 (Windows)");
	}

	@Test
	void each_is_listed_with_its_device_and_whether_it_is_this_one() {
		var listed = list(this.onLaptop);

		assertThat(listed).extracting((each) -> each.get("device") + " " + each.get("current"))
			.containsExactlyInAnyOrder("Chrome, Android false", "Firefox, Windows true");
		assertThat(listed)
			.isSortedAccordingTo(
					Comparator.comparing((Map<String, Object> each) -> String.valueOf(each.get("used"))).reversed())
			.allSatisfy((each) -> assertThat(each).containsOnlyKeys("id", "device", "since", "used", "current"));
	}

	@Test
	void one_that_is_ended_is_out_in_token_renewal_and_browser_and_the_other_goes_on() {
		String there = String.valueOf(list(this.onPhone).stream()
			.filter((each) -> each.get("current").equals(true))
			.findFirst()
			.orElseThrow()
			.get("id"));

		assertThat(delete(SIGN_INS + "/" + there, this.onLaptop).statusCode()).isEqualTo(204);

		awaitRefused(this.onPhone);
		assertThat(refresh(this.onPhone).statusCode()).isEqualTo(400);
		assertThat(authorizedIn(this.phone)).as("without being asked").isFalse();
		var renewed = ModelJson.readMap(refresh(this.onLaptop).body());
		assertThat(list(renewed)).hasSize(1);
		assertThat(authorizedIn(this.laptop)).isTrue();
		assertThat(delete(SIGN_INS + "/" + there, renewed).statusCode()).as("again").isEqualTo(204);
	}

	@Test
	void all_others_are_ended_and_this_one_is_not() {
		assertThat(delete(SIGN_INS, this.onPhone).statusCode()).isEqualTo(204);

		awaitRefused(this.onLaptop);
		assertThat(refresh(this.onLaptop).statusCode()).isEqualTo(400);
		assertThat(list(ModelJson.readMap(refresh(this.onPhone).body()))).hasSize(1);
	}

	/** Every endpoint for every kind of caller. */
	@Test
	void access_is_as_the_table_says() {
		String own = String.valueOf(list(this.onPhone).getFirst().get("id"));
		var service = Map.<String, Object>of("access_token", this.registration);
		var founder = Map.<String, Object>of("access_token", this.layan);

		assertThat(get(service).statusCode()).isEqualTo(403);
		assertThat(delete(SIGN_INS, service).statusCode()).isEqualTo(403);
		assertThat(delete(SIGN_INS + "/" + own, service).statusCode()).isEqualTo(403);
		assertThat(delete(SIGN_INS + "/" + own, founder).statusCode()).as("of another").isEqualTo(204);
		assertThat(list(this.onPhone)).hasSize(2);
		assertThat(this.http.get(SIGN_INS).statusCode()).isEqualTo(401);
		assertThat(this.http.json("DELETE", SIGN_INS, "").statusCode()).isEqualTo(401);
		assertThat(this.http.json("DELETE", SIGN_INS + "/" + own, "").statusCode()).isEqualTo(401);
	}

	private Map<String, Object> signIn(Browser browser, String agent) {
		browser.submit("/sign-in", "/laptop/sign-in", "person=" + this.person);
		String there = Browser.locationOf(browser.get(ProviderTest.authorize(), "User-Agent", agent));
		return ModelJson.readMap(token("grant_type=authorization_code&code="
				+ there.replaceAll(".*[?&]code=([^&]+).*", "$1") + "&code_verifier=" + ProviderTest.VERIFIER
				+ "&redirect_uri=http://portal.test/login/oauth2/code/identity")
			.body());
	}

	private boolean authorizedIn(Browser browser) {
		return Browser.locationOf(browser.get(ProviderTest.authorize())).contains("code=");
	}

	private HttpResponse<String> refresh(Map<String, Object> tokens) {
		return token("grant_type=refresh_token&refresh_token=" + tokens.get("refresh_token"));
	}

	private HttpResponse<String> token(String form) {
		return new Browser(this.port).post("/oauth2/token", form, "Authorization",
				ProviderTest.basic("portal", TestSecrets.of("portal")));
	}

	private void awaitRefused(Map<String, Object> tokens) {
		Awaitility.await("the token is refused")
			.atMost(Duration.ofSeconds(5))
			.until(() -> get(tokens).statusCode() == 401);
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> list(Map<String, Object> tokens) {
		return ModelJson.mapper().readValue(get(tokens).body(), List.class);
	}

	private HttpResponse<String> get(Map<String, Object> tokens) {
		return new Browser(this.port).get(SIGN_INS, "Authorization", "Bearer " + tokens.get("access_token"));
	}

	private HttpResponse<String> delete(String path, Map<String, Object> tokens) {
		return new Browser(this.port).json("DELETE", path, "", "Authorization", "Bearer " + tokens.get("access_token"));
	}

}
