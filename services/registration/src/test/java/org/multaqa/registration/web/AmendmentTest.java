package org.multaqa.registration.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who changes their name after the approval is approved once more. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendmentTest extends Running {

	private static final String OTHER = "{\"name\": {\"en\": \"Hind Riwaq\"}}";

	private String hind = "";

	@BeforeEach
	void somebody_approved() {
		String delegation = delegation(openMeeting(), "regional-office", "{\"head\": 1, \"delegate\": 1}");
		seated(delegation, "p-hind", "delegate");
		this.hind = "/delegations/" + delegation + "/members/p-hind";
	}

	@Test
	void by_oneself_waits_and_is_over_with_the_approval() {
		assertThat(as("p-hind").post(this.hind + "/correction", OTHER).is(200).at("status")).isEqualTo("amended");

		founder().post(this.hind + "/check-in").refused(409, "member.not-approved");
		assertThat(founder().post(this.hind + "/approval").is(200).at("status")).isEqualTo("approved");
		assertThat(founder().get(this.hind).body().has("approvedName")).isFalse();
		founder().post(this.hind + "/check-in").is(200);
	}

	@Test
	void by_an_organiser_is_approved_by_that() {
		assertThat(founder().post(this.hind + "/correction", OTHER).is(200).at("status")).isEqualTo("approved");
	}

	@Test
	void of_needs_and_of_nothing_is_none() {
		as("p-hind").put(this.hind + "/needs", "{\"visa\": true}").is(200);
		as("p-hind").post(this.hind + "/correction", "{}").is(200);

		assertThat(founder().get(this.hind).at("status")).isEqualTo("approved");
	}

	@Test
	void again_or_after_the_arrival_changes_nothing_more() {
		as("p-hind").post(this.hind + "/correction", OTHER).is(200);
		assertThat(as("p-hind").post(this.hind + "/correction", OTHER).is(200).at("status")).isEqualTo("amended");

		founder().post(this.hind + "/approval").is(200);
		founder().post(this.hind + "/check-in").is(200);
		assertThat(as("p-hind").post(this.hind + "/correction", OTHER).is(200).at("status")).isEqualTo("checked-in");
	}

}
