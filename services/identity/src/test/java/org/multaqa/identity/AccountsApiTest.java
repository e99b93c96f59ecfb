package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;

import org.springframework.beans.factory.annotation.Value;

import static org.assertj.core.api.Assertions.assertThat;

/** Accounts by HTTP, with real tokens. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccountsApiTest extends RunningApi {

	@Value("${local.management.port}")
	private int managementPort;

	@Nested
	class Opening {

		@Test
		void answers_with_the_account_and_its_version() {
			var answer = open(AccountsApiTest.this.registration, "noura-makhtut", "Noura.Makhtut@Example.org");

			assertThat(answer.statusCode()).isEqualTo(201);
			assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/accounts/noura-makhtut");
			assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
			assertThat(read(answer)).containsEntry("email", "noura.makhtut@example.org")
				.containsEntry("name", Map.of("ar", "نورة", "en", "Noura"));
		}

		@Test
		void the_same_address_again_finds_the_same_person() {
			open(AccountsApiTest.this.registration, "yusuf-midad", "yusuf@example.org");

			var again = open(AccountsApiTest.this.registration, null, " YUSUF@example.org ");

			assertThat(again.statusCode()).isEqualTo(200);
			assertThat(read(again)).containsEntry("person", "yusuf-midad");
		}

		@Test
		void the_same_key_again_gives_the_same_answer_and_another_body_is_refused() {
			var first = open(AccountsApiTest.this.registration, null, "keyed@example.org", "Idempotency-Key", "k-1");
			var again = open(AccountsApiTest.this.registration, null, "keyed@example.org", "Idempotency-Key", "k-1");
			var other = open(AccountsApiTest.this.registration, null, "other@example.org", "Idempotency-Key", "k-1");

			assertThat(first.statusCode()).isEqualTo(201);
			assertThat(again.statusCode()).isEqualTo(201);
			assertThat(read(again)).isEqualTo(read(first));
			assertThat(other.statusCode()).isEqualTo(422);
			assertThat(read(other)).containsEntry("code", "idempotency.other-body");
		}

		@Test
		void an_id_of_somebody_else_is_refused_and_the_address_stays_free() {
			open(AccountsApiTest.this.registration, "hind-riwaq", "hind@example.org");

			var taken = open(AccountsApiTest.this.registration, "hind-riwaq", "another@example.org");

			assertThat(taken.statusCode()).isEqualTo(409);
			assertThat(read(taken)).containsEntry("code", "account.id-taken");
			assertThat(open(AccountsApiTest.this.registration, null, "another@example.org").statusCode())
				.isEqualTo(201);
		}

		@Test
		void what_is_no_address_is_refused_without_repeating_it() {
			var answer = open(AccountsApiTest.this.registration, null, "not an address");

			assertThat(answer.statusCode()).isEqualTo(422);
			assertThat(answer.body()).contains("account.bad-email").doesNotContain("not an address");
			assertThat(read(answer).get("title")).isEqualTo("هذا ليس عنوان بريد إلكتروني. تحقق منه من فضلك.");
		}

		@Test
		void a_name_that_is_too_long_and_a_language_that_is_none_are_refused() {
			var tooLong = AccountsApiTest.this.http.json("POST", "/api/v1/accounts", ModelJson.mapper()
				.writeValueAsString(
						Map.of("name", Map.of("ar", "ن".repeat(201)), "email", "long@example.org", "language", "ar")),
					bearer(AccountsApiTest.this.registration));
			var noLanguage = AccountsApiTest.this.http.json("POST", "/api/v1/accounts",
					"{\"name\":{\"ar\":\"نورة\"},\"email\":\"l@example.org\",\"language\":\"arabic!\"}",
					bearer(AccountsApiTest.this.registration));

			assertThat(read(tooLong)).containsEntry("code", "text.too-long");
			assertThat(noLanguage.statusCode()).isEqualTo(422);
		}

		@Test
		void malformed_or_incomplete_json_is_refused() {
			var malformed = AccountsApiTest.this.http.json("POST", "/api/v1/accounts", "{",
					bearer(AccountsApiTest.this.registration));
			var incomplete = AccountsApiTest.this.http.json("POST", "/api/v1/accounts", "{\"email\":\"a@example.org\"}",
					bearer(AccountsApiTest.this.registration));

			assertThat(malformed.statusCode()).isEqualTo(400);
			assertThat(read(incomplete)).containsEntry("code", "request.bad-member");
		}

	}

	@Nested
	class Editing {

		@Test
		void a_person_chooses_another_language() {
			open(AccountsApiTest.this.registration, "mei-scrollwood", "mei@example.org");
			String mei = AccountsApiTest.this.http.tokenOf("mei-scrollwood");

			var edited = put("mei-scrollwood", "{\"language\":\"en\"}", mei, "\"1\"");

			assertThat(edited.statusCode()).isEqualTo(200);
			assertThat(edited.headers().firstValue("ETag")).hasValue("\"2\"");
			assertThat(read(edited)).containsEntry("language", "en");
			assertThat(put("mei-scrollwood", "{\"language\":\"fr\"}", mei, "\"1\"").statusCode()).isEqualTo(412);
			assertThat(put("mei-scrollwood", "{\"language\":\"en\"}", mei, "\"2\"").headers().firstValue("ETag"))
				.hasValue("\"2\"");
		}

		@Test
		void nobody_edits_without_having_seen_it() {
			open(AccountsApiTest.this.registration, "tui-inkwell", "tui@example.org");

			var answer = AccountsApiTest.this.http.json("PUT", "/api/v1/accounts/tui-inkwell", "{\"language\":\"en\"}",
					bearer(AccountsApiTest.this.http.tokenOf("tui-inkwell")));

			assertThat(answer.statusCode()).isEqualTo(428);
		}

	}

	/** Every endpoint for every kind of caller. */
	@Nested
	class Access {

		@Test
		void is_as_the_table_says() {
			open(AccountsApiTest.this.registration, "arun-palmleaf", "arun@example.org");
			open(AccountsApiTest.this.registration, "sofia-codice", "sofia@example.org");
			String self = AccountsApiTest.this.http.tokenOf("arun-palmleaf");
			String other = AccountsApiTest.this.http.tokenOf("sofia-codice");
			String founder = AccountsApiTest.this.http.tokenOf("layan-fihris");
			String operator = AccountsApiTest.this.http.tokenOfService("operator", "operations");

			assertThat(get("arun-palmleaf", self).statusCode()).isEqualTo(200);
			assertThat(get("arun-palmleaf", AccountsApiTest.this.registration).statusCode()).isEqualTo(200);
			assertThat(get("arun-palmleaf", other).statusCode()).isEqualTo(403);
			assertThat(get("arun-palmleaf", founder).statusCode()).isEqualTo(403);
			assertThat(get("arun-palmleaf", operator).statusCode()).isEqualTo(403);
			assertThat(get("nobody-here", other).statusCode()).isEqualTo(403);
			assertThat(get("nobody-here", AccountsApiTest.this.registration).statusCode()).isEqualTo(404);
			assertThat(AccountsApiTest.this.http.get("/api/v1/accounts/arun-palmleaf").statusCode()).isEqualTo(401);

			assertThat(open(founder, null, "by-founder@example.org").statusCode()).isEqualTo(201);
			assertThat(open(self, null, "by-person@example.org").statusCode()).isEqualTo(403);
			assertThat(open(operator, null, "by-operator@example.org").statusCode()).isEqualTo(403);

			assertThat(post("owners", "{\"emails\": []}", AccountsApiTest.this.registration)).isEqualTo(200);
			assertThat(post("owners", "{\"emails\": []}", founder)).isEqualTo(200);
			assertThat(post("batches", "{\"accounts\": []}", AccountsApiTest.this.registration)).isEqualTo(200);
			assertThat(post("batches", "{\"accounts\": []}", founder)).isEqualTo(200);
			for (String no : List.of(self, operator)) {
				assertThat(post("owners", "{\"emails\": []}", no)).isEqualTo(403);
				assertThat(post("batches", "{\"accounts\": []}", no)).isEqualTo(403);
			}

			assertThat(put("arun-palmleaf", "{}", other, "\"1\"").statusCode()).isEqualTo(403);
			assertThat(put("arun-palmleaf", "{}", founder, "\"1\"").statusCode()).isEqualTo(403);
			assertThat(put("arun-palmleaf", "{}", AccountsApiTest.this.registration, "\"1\"").statusCode())
				.isEqualTo(403);
			assertThat(put("arun-palmleaf", "{}", self, "\"1\"").statusCode()).isEqualTo(200);

			assertThat(correct(self).statusCode()).isEqualTo(403);
			assertThat(correct(founder).statusCode()).isEqualTo(403);
			assertThat(correct(AccountsApiTest.this.registration).statusCode()).isEqualTo(200);

			assertThat(operations(founder)).isEqualTo(200);
			assertThat(operations(operator)).isEqualTo(200);
			assertThat(operations(self)).isEqualTo(403);
			assertThat(AccountsApiTest.this.http.get("/actuator/health").statusCode()).isEqualTo(404);
			assertThat(AccountsApiTest.this.http.get("/v3/api-docs").statusCode()).isEqualTo(404);
			assertThat(new Browser(AccountsApiTest.this.managementPort).get("/v3/api-docs").body())
				.contains("/api/v1/accounts/{person}")
				.doesNotContain("/laptop");
		}

		private int post(String door, String body, String token) {
			return AccountsApiTest.this.http.json("POST", "/api/v1/accounts/" + door, body, bearer(token)).statusCode();
		}

		private HttpResponse<String> correct(String token) {
			return AccountsApiTest.this.http.json("POST", "/api/v1/accounts/arun-palmleaf/correction",
					"{\"name\":{\"en\":\"Arun\"},\"askedBy\":\"layan\"}", bearer(token));
		}

		private int operations(String token) {
			return AccountsApiTest.this.http.get("/api/v1/operations", bearer(token)).statusCode();
		}

	}

	private HttpResponse<String> open(String token, @org.jspecify.annotations.Nullable String id, String email,
			String... headers) {
		var body = new java.util.HashMap<String, Object>(
				Map.of("name", Map.of("ar", "نورة", "en", "Noura"), "email", email, "language", "ar"));
		if (id != null) {
			body.put("id", id);
		}
		return this.http.json("POST", "/api/v1/accounts", ModelJson.mapper().writeValueAsString(body),
				bearer(token, headers));
	}

	private HttpResponse<String> get(String person, String token) {
		return this.http.get("/api/v1/accounts/" + person, bearer(token));
	}

	private HttpResponse<String> put(String person, String body, String token, String version) {
		return this.http.json("PUT", "/api/v1/accounts/" + person, body, bearer(token, "If-Match", version));
	}

}
