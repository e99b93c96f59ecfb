package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Erasures by HTTP, with real tokens. */
@RunningIdentity
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasuresApiTest {

	private static final String ERASURES = "/api/v1/erasures";

	@LocalServerPort
	private int port;

	private Browser http;

	private String registration;

	private String layan;

	@BeforeEach
	void open() {
		this.http = new Browser(this.port).reading("en");
		this.registration = this.http.tokenOfService("registration", "accounts");
		this.layan = this.http.tokenOf("layan-fihris");
	}

	@Test
	void who_is_erased_has_no_account_and_founders_see_that_it_was_asked_for() {
		String person = opened("gone@example.org");

		var erased = erase(this.registration, person, "layan-fihris");

		assertThat(erased.statusCode()).isEqualTo(200);
		assertThat(read(erased)).containsEntry("person", person).containsEntry("askedBy", "layan-fihris");
		assertThat(this.http.get("/api/v1/accounts/" + person, bearer(this.registration)).statusCode()).isEqualTo(404);
		assertThat(opened("gone@example.org")).isNotEqualTo(person);
		assertThat(latest(this.layan).body()).contains(person).doesNotContain("example.org");
		assertThat(read(erase(this.registration, person, "layan-fihris"))).isEqualTo(read(erased));
	}

	@Test
	void the_last_founder_stays() {
		assertThat(read(erase(this.registration, "layan-fihris", "layan-fihris"))).containsEntry("code",
				"founder.last");
	}

	/** Every endpoint for every kind of caller. */
	@Test
	void access_is_as_the_table_says() {
		String person = opened("stays@example.org");
		String own = this.http.tokenOf(person);

		assertThat(erase(own, person, person).statusCode()).isEqualTo(403);
		assertThat(erase(this.layan, person, "layan-fihris").statusCode()).isEqualTo(403);
		assertThat(erase(this.http.tokenOfService("operator", "operations"), person, person).statusCode())
			.isEqualTo(403);
		assertThat(latest(this.layan).statusCode()).isEqualTo(200);
		assertThat(latest(own).statusCode()).isEqualTo(403);
		assertThat(latest(this.registration).statusCode()).isEqualTo(403);
		assertThat(this.http.get(ERASURES).statusCode()).isEqualTo(401);
		assertThat(this.http.json("POST", ERASURES, "{}").statusCode()).isEqualTo(401);
	}

	private String opened(String email) {
		return String.valueOf(read(this.http.json("POST", "/api/v1/accounts",
				ModelJson.mapper()
					.writeValueAsString(Map.of("name", Map.of("en", "Gone"), "email", email, "language", "en")),
				bearer(this.registration)))
			.get("person"));
	}

	private HttpResponse<String> erase(String token, String person, String askedBy) {
		return this.http.json("POST", ERASURES,
				ModelJson.mapper().writeValueAsString(Map.of("person", person, "askedBy", askedBy)), bearer(token));
	}

	private HttpResponse<String> latest(String token) {
		return this.http.get(ERASURES, bearer(token));
	}

	private static String[] bearer(String token) {
		return new String[] { "Authorization", "Bearer " + token };
	}

	private static Map<String, Object> read(HttpResponse<String> answer) {
		return ModelJson.readMap(answer.body());
	}

}
