package org.multaqa.registration.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who needs what, for organisers. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NeedsListHttpTest extends Running {

	private String needs = "";

	private String meeting = "";

	@BeforeEach
	void four_who_come() {
		this.meeting = openMeeting();
		this.needs = "/meetings/" + this.meeting + "/needs";
		String delegation = delegation(this.meeting, "regional-office", "{\"delegate\": 5}");
		comes(delegation, "p-hind", "{\"dietary\": [\"halal\", \"no-nuts\"], \"visa\": true}");
		comes(delegation, "p-yusuf", "{\"access\": [\"wheelchair\"], \"note\": \"=Sesame\"}");
		comes(delegation, "p-salima", "{\"visa\": true}");
		comes(delegation, "p-noura", "{}");
	}

	@Test
	void names_those_who_need_anything() {
		assertThat(people("")).containsExactlyInAnyOrder("p-hind", "p-yusuf", "p-salima");
		assertThat(founder().get(this.needs).is(200).at("keptUntil")).isEqualTo("2026-01-08");
	}

	@Test
	void names_those_who_need_one_thing_and_nothing_else_of_them() {
		assertThat(people("?need=diet")).containsExactly("p-hind");
		assertThat(people("?need=diet.halal")).containsExactly("p-hind");
		assertThat(people("?need=diet.vegan")).isEmpty();
		assertThat(people("?need=access.wheelchair")).containsExactly("p-yusuf");
		assertThat(people("?need=note")).containsExactly("p-yusuf");
		assertThat(people("?need=visa")).containsExactlyInAnyOrder("p-hind", "p-salima");

		var kitchen = founder().get(this.needs + "/people?need=diet.halal").is(200);
		assertThat(kitchen.body().at("/0/needs/dietary").toString()).isEqualTo("[\"halal\",\"no-nuts\"]");
		assertThat(kitchen.body().at("/0/needs/visa").asBoolean()).isFalse();
		assertThat(kitchen.response().getHeaders().getFirst("Cache-Control")).contains("no-store");
		founder().get(this.needs + "/people?need=diet.everything").refused(422, "needs.no-such-kind");
	}

	@Test
	void is_a_table_in_the_words_of_the_reader_in_which_nothing_is_a_formula() {
		String table = founder().with("Accept-Language", "en").get(this.needs + ".csv").is(200).response().getBody();
		assertThat(table).contains("Halal; No nuts (allergy)", "A place for a wheelchair", "'=Sesame", "Yes")
			.doesNotContain("p-noura");
		assertThat(
				founder().with("Accept-Language", "ar").get(this.needs + ".csv?need=visa").is(200).response().getBody())
			.contains("خطاب للتأشيرة")
			.doesNotContain("Sesame", "Halal");
		as("p-hind").get(this.needs + ".csv").refused(403, "actor.needs-role");
	}

	private List<String> people(String query) {
		return founder().get(this.needs + "/people" + query)
			.is(200)
			.body()
			.valueStream()
			.map((each) -> each.path("person").asString())
			.toList();
	}

	private void comes(String delegation, String person, String said) {
		seated(delegation, person, "delegate");
		as(person).put("/delegations/" + delegation + "/members/" + person + "/needs", said).is(200);
	}

}
