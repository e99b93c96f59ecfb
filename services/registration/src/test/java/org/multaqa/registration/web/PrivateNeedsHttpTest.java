package org.multaqa.registration.web;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

/** What only the person and organisers read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PrivateNeedsHttpTest extends RunningDelegation {

	private static final String NEEDS = """
			{"needs": {"dietary": ["halal", "no-nuts"], "access": ["hearing-loop"], "visa": true, "note": "حساسية شديدة"}}
			""";

	@Autowired
	MongoOperations mongo;

	@BeforeEach
	void somebody_registers_with_needs() {
		founder().post(members(), nomination("p-hind")).is(201);
		as("p-hind").with("Idempotency-Key", "k1").post(members("p-hind", "registration"), NEEDS).is(200);
	}

	@Test
	void are_read_by_the_person_and_the_organiser_only() {
		assertThat(as("p-hind").get(members("p-hind", "needs")).is(200).at("note")).isEqualTo("حساسية شديدة");
		assertThat(founder().get(members("p-hind", "needs")).is(200).body().path("dietary").toString())
			.isEqualTo("[\"halal\",\"no-nuts\"]");
		as("p-noura").get(members("p-hind", "needs")).refused(403, "actor.needs-role");
		as("p-noura").put(members("p-hind", "needs"), "{}").refused(403, "member.only-oneself");
	}

	@Test
	void are_counted_for_the_caterer() {
		var totals = founder().get("/meetings/" + this.meeting + "/needs").is(200).body();

		assertThat(totals.toString()).isEqualTo("{\"people\":2,\"dietary\":{\"halal\":1,\"no-nuts\":1},"
				+ "\"access\":{\"hearing-loop\":1},\"visas\":1,\"notes\":1,\"keptUntil\":\"2026-01-08\"}");
		as("p-noura").get("/meetings/" + this.meeting + "/needs").refused(403, "actor.needs-role");
	}

	@Test
	void are_nowhere_in_the_store_in_clear() {
		String stored = this.mongo.findById(this.delegation, Document.class, "delegations").toJson();

		assertThat(stored).contains("\"sealed\": \"v2:")
			.doesNotContain("halal", "hearing", "حساسية")
			.contains("p-hind/k1")
			.as("a digest by which what was sent could be guessed")
			.doesNotContainPattern("[0-9a-f]{64}");
	}

	@Test
	void are_said_before_the_answer_and_stand_when_it_is_yes() {
		founder().post(members(), nomination("p-salima")).is(201);
		as("p-salima").put(members("p-salima", "needs"), "{\"dietary\": [\"vegan\"]}").is(200);
		assertThat(people()).isEqualTo(2);

		as("p-salima").post(members("p-salima", "registration")).is(200);
		assertThat(people()).isEqualTo(3);
		assertThat(as("p-salima").get(members("p-salima", "needs")).body().path("dietary").toString())
			.isEqualTo("[\"vegan\"]");
	}

	@Test
	void are_among_all_that_is_kept_of_a_person_who_alone_has_it() {
		var own = as("p-hind").get("/meetings/" + this.meeting + "/me").is(200);

		assertThat(own.response().getHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(own.at("needsKeptUntil")).isEqualTo("2026-01-08");
		var place = own.body().path("places").path(0);
		assertThat(place.path("delegation").asString()).isEqualTo(this.delegation);
		assertThat(place.path("status").asString()).isEqualTo("registered");
		assertThat(place.path("needs").path("note").asString()).isEqualTo("حساسية شديدة");
		assertThat(as("p-nobody").get("/meetings/" + this.meeting + "/me").is(200).body().path("places").isEmpty())
			.isTrue();
	}

	private int people() {
		return founder().get("/meetings/" + this.meeting + "/needs").is(200).body().path("people").asInt();
	}

	@Test
	void are_changed_without_a_word_to_anybody_and_leave_with_the_person() {
		as("p-hind").put(members("p-hind", "needs"), "{\"dietary\": [\"vegan\"]}").is(200);
		assertThat(as("p-hind").get(members("p-hind", "needs")).body().path("dietary").toString())
			.isEqualTo("[\"vegan\"]");

		as("p-hind").post(members("p-hind", "withdrawal")).is(200);
		assertThat(this.mongo.findById(this.delegation, Document.class, "delegations").toJson()).doesNotContain("v2:");
	}

}
