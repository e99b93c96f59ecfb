package org.multaqa.registration.web;

import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** People who are nominated by their address, and get an account at identity. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NominatedStrangersHttpTest extends RunningDelegation {

	@Test
	void are_opened_at_identity_once_per_key() {
		String email = unique("hind") + "@example.org";
		String body = "{\"name\": {\"ar\": \"هند\"}, \"email\": \"%s\", \"language\": \"ar\", \"roles\": [\"delegate\"]}"
			.formatted(email);
		var head = as("p-noura").with("Idempotency-Key", UUID.randomUUID().toString());

		var first = head.post(members(), body).is(201);
		var second = head.post(members(), body).is(201);

		assertThat(second.body()).isEqualTo(first.body());
		assertThat(second.etag()).isEqualTo(first.etag());
		assertThat(first.at("person")).isEqualTo(email.replaceAll("@.*", ""));
		assertThat(IDENTITY.keys()).last().asString().hasSize(64);
		int opened = IDENTITY.opened().size();
		head.post(members(), body.replace("هند", "ليلى")).refused(422, "idempotency.other-body");
		assertThat(IDENTITY.opened()).hasSize(opened);
	}

	@Test
	void are_asked_for_again_when_identity_stumbles() {
		String email = unique("salima") + "@example.org";
		IDENTITY.failNext(2);
		as("p-noura").post(members(), stranger(email)).is(201);
		assertThat(IDENTITY.opened()).contains(email);
	}

	@Test
	void away_mean_503_and_nothing_changed() {
		String before = founder().get("/delegations/" + this.delegation).etag();
		IDENTITY.failNext(100);
		try {
			for (int i = 0; i < 4; i++) {
				var answer = as("p-noura").post(members(), stranger(unique("away") + "@example.org"));
				answer.refused(503, "accounts.away");
				assertThat(answer.response().getHeaders().getFirst("Retry-After")).isEqualTo("5");
			}
		}
		finally {
			IDENTITY.failNext(0);
		}
		assertThat(founder().get("/delegations/" + this.delegation).etag()).isEqualTo(before);
		await("the circuit closes again")
			.until(() -> as("p-noura").post(members(), stranger(unique("back") + "@example.org")).status() == 201);
	}

	@Test
	void refused_by_identity_are_refused_in_its_words() {
		var answer = as("p-noura").post(members(), stranger("x@refused.example")).refused(422, "account.bad-email");
		assertThat(answer.at("title")).isEqualTo("هذا العنوان غير صالح.");
	}

	@Test
	void are_not_opened_for_somebody_who_may_not_nominate() {
		int opened = IDENTITY.opened().size();
		as("p-stranger").post(members(), stranger("y@example.org")).refused(403, "delegation.not-yours");
		assertThat(IDENTITY.opened()).hasSize(opened);
	}

	@Test
	void that_do_not_exist_are_unknown() {
		founder().post(members(), nomination("nobody-here")).refused(404, "person.unknown");
	}

	@Test
	void are_asked_for_with_one_token_for_all() {
		founder().post(members(), nomination(unique("p"))).is(201);
		as("p-noura").post(members(), nomination(unique("p"))).is(201);
		assertThat(IDENTITY.tokens()).isEqualTo(1);
	}

	private static String stranger(String email) {
		return "{\"name\": {\"ar\": \"اسم\"}, \"email\": \"%s\", \"language\": \"ar\", \"roles\": [\"delegate\"]}"
			.formatted(email);
	}

}
