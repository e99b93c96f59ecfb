package org.multaqa.registration.web;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What nobody reads is refused by name: an allergy must not be lost without a word. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnknownMembersTest extends Running {

	@Test
	void of_needs_are_refused_and_the_person_is_not_registered() {
		String delegation = delegation(openMeeting(), "regional-office", "{\"delegate\": 1}");
		String members = "/delegations/" + delegation + "/members";
		founder().post(members, "{\"person\": \"p-one\", \"roles\": [\"delegate\"]}").is(201);

		var answer = as("p-one").post(members + "/p-one/registration", "{\"needs\": {\"diet\": \"vegan\"}}")
			.refused(400, "request.unknown-member");

		assertThat(answer.at("member")).isEqualTo("needs.diet");
		assertThat(founder().get(members + "/p-one").at("status")).isEqualTo("nominated");
	}

	@Test
	void of_nominations_and_replacements_are_refused() {
		String delegation = delegation(openMeeting(), "regional-office", "{\"delegate\": 1}");
		String members = "/delegations/" + delegation + "/members";

		var nomination = founder()
			.post(members, "{\"person\": \"p-one\", \"roles\": [\"delegate\"], \"mail\": \"one@example.org\"}")
			.refused(400, "request.unknown-member");
		assertThat(nomination.at("member")).isEqualTo("mail");
		founder().post(members, "{\"person\": \"p-one\", \"roles\": [\"delegate\"]}").is(201);
		founder().post(members + "/p-one/replacement", "{\"person\": \"p-two\", \"roles\": [\"head\"]}")
			.refused(400, "request.unknown-member");
	}

}
