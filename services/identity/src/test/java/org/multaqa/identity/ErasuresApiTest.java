package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;

import static org.assertj.core.api.Assertions.assertThat;

/** Erasures by HTTP, with real tokens. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasuresApiTest extends RunningApi {

	private static final String ERASURES = "/api/v1/erasures";

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

	private HttpResponse<String> erase(String token, String person, String askedBy) {
		return this.http.json("POST", ERASURES,
				ModelJson.mapper().writeValueAsString(Map.of("person", person, "askedBy", askedBy)), bearer(token));
	}

	private HttpResponse<String> latest(String token) {
		return this.http.get(ERASURES, bearer(token));
	}

}
