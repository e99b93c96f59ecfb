package org.multaqa.identity;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ModelJson;

import static org.assertj.core.api.Assertions.assertThat;

/** Founders by HTTP, with real tokens. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FoundersApiTest extends RunningApi {

	private static final String FOUNDERS = "/api/v1/founders";

	@Test
	void a_founder_appoints_and_dismisses_a_founder() {
		int before = Mailbox.to("badr@example.org").size();

		var appointed = appoint(this.layan, "badr@example.org");
		String badr = String.valueOf(read(appointed).get("person"));

		assertThat(appointed.statusCode()).isEqualTo(201);
		assertThat(appointed.headers().firstValue("Location")).hasValue(FOUNDERS + "/" + badr);
		var mail = Mailbox.next("badr@example.org", before);
		assertThat(Mailbox.part(mail, "text/plain")).contains("Layan Al-Fihris has made you a founder")
			.contains("http://portal.test/setup");
		assertThat(appoint(this.layan, "Badr@example.org").statusCode()).isEqualTo(200);
		assertThat(list(this.http.tokenOf(badr)).body()).contains("layan-fihris", badr).doesNotContain("example.org");

		var left = dismiss(this.layan, badr);

		assertThat(left.statusCode()).isEqualTo(200);
		assertThat(left.body()).contains("layan-fihris").doesNotContain(badr);
		assertThat(dismiss(this.layan, badr).statusCode()).isEqualTo(200);
	}

	@Test
	void the_same_key_again_gives_the_same_answer() {
		var first = appoint(this.layan, "keyed.founder@example.org", "Idempotency-Key", "f-1");
		var again = appoint(this.layan, "keyed.founder@example.org", "Idempotency-Key", "f-1");
		var other = appoint(this.layan, "other.founder@example.org", "Idempotency-Key", "f-1");

		assertThat(again.statusCode()).isEqualTo(201);
		assertThat(read(again)).isEqualTo(read(first));
		assertThat(other.statusCode()).isEqualTo(422);
		assertThat(read(other)).containsEntry("code", "idempotency.other-body");
		dismiss(this.layan, String.valueOf(read(first).get("person")));
	}

	@Test
	void what_is_no_address_and_nobody_without_a_name_are_refused() {
		assertThat(read(appoint(this.layan, "nobody"))).containsEntry("code", "account.bad-email");
		assertThat(read(this.http.json("POST", FOUNDERS, "{\"email\":\"a@example.org\",\"language\":\"en\"}",
				bearer(this.layan))))
			.containsEntry("code", "request.bad-member");
	}

	/** Every endpoint for every kind of caller. */
	@Test
	void access_is_as_the_table_says() {
		String former = String.valueOf(read(appoint(this.layan, "former@example.org")).get("person"));
		String formerToken = this.http.tokenOf(former);
		dismiss(this.layan, former);
		var others = Stream.of(this.http.tokenOf(former), this.registration,
				this.http.tokenOfService("operator", "operations"));

		assertThat(list(this.layan).statusCode()).isEqualTo(200);
		assertThat(others).allSatisfy((token) -> {
			assertThat(list(token).statusCode()).isEqualTo(403);
			assertThat(appoint(token, "by-others@example.org").statusCode()).isEqualTo(403);
			assertThat(dismiss(token, "layan-fihris").statusCode()).isEqualTo(403);
			assertThat(dismiss(token, "nobody-here").statusCode()).isEqualTo(403);
		});
		assertThat(this.http.get(FOUNDERS).statusCode()).isEqualTo(401);
		assertThat(this.http.json("POST", FOUNDERS, "{}").statusCode()).isEqualTo(401);
		assertThat(this.http.json("DELETE", FOUNDERS + "/layan-fihris", "").statusCode()).isEqualTo(401);
		Awaitility.await("a token of before is refused")
			.untilAsserted(() -> assertThat(read(list(formerToken))).containsEntry("code", "actor.access-ended"));
	}

	private HttpResponse<String> list(String token) {
		return this.http.get(FOUNDERS, bearer(token));
	}

	private HttpResponse<String> appoint(String token, String email, String... headers) {
		return this.http.json("POST", FOUNDERS,
				ModelJson.mapper()
					.writeValueAsString(Map.of("name", Map.of("en", "Badr"), "email", email, "language", "en")),
				bearer(token, headers));
	}

	private HttpResponse<String> dismiss(String token, String person) {
		return this.http.json("DELETE", FOUNDERS + "/" + person, "", bearer(token));
	}

}
