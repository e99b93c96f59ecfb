package org.multaqa.registration.web;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.Api;
import tools.jackson.databind.JsonNode;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/** People at the doors: who is expected, by which badge, and what is printed for them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoorsHttpTest extends Running {

	private String meeting = "";

	private String delegation = "";

	@BeforeEach
	void a_delegation_with_one_approved_member() {
		this.meeting = openMeeting();
		this.delegation = delegation(this.meeting, "regional-office", "{\"head\": 1, \"delegate\": 2}");
		seated(this.delegation, "p-noura", "head");
	}

	@Test
	void those_who_are_approved_are_expected_and_those_who_are_there() {
		founder()
			.post("/delegations/" + this.delegation + "/members", "{\"person\": \"p-hind\", \"roles\": [\"delegate\"]}")
			.is(201);

		assertThat(expected()).extracting((person) -> person.path("person").asString("")).containsExactly("p-noura");
		assertThat(expected().getFirst().path("arrived").asBoolean(true)).isFalse();
		founder().post(member("p-noura", "check-in")).is(200);
		assertThat(expected().getFirst().path("arrived").asBoolean(false)).isTrue();
	}

	@Test
	void of_two_who_check_the_same_person_in_the_second_is_told() {
		var first = checkIn("phone-1");

		assertThat(first.body().path("already").asBoolean(true)).isFalse();
		assertThat(checkIn("phone-2").body().path("already").asBoolean(false)).isTrue();
		// the first one has not heard the answer and asks again
		assertThat(checkIn("phone-1").body().path("already").asBoolean(true)).isFalse();
		assertThat(checkIn("phone-3").etag()).isEqualTo(first.etag());
	}

	@Test
	void a_lost_badge_finds_nobody_once_it_is_renewed() {
		String lost = badge();
		assertThat(lost).matches("[0-9A-V]{20}");
		assertThat(badge()).isEqualTo(lost);

		as("p-noura").post(member("p-noura", "badge/renewal")).is(200);

		assertThat(badge()).matches("[0-9A-V]{20}").isNotEqualTo(lost);
	}

	@Test
	void a_renewed_badge_stays_renewed_for_who_leaves_and_comes_again() {
		String lost = badge();
		as("p-noura").post(member("p-noura", "badge/renewal")).is(200);
		founder().post(member("p-noura", "withdrawal")).is(200);

		seated(this.delegation, "p-noura", "head");

		assertThat(badge()).isNotEqualTo(lost);
	}

	@Test
	void papers_are_for_those_who_are_approved_and_the_certificate_for_those_who_were_there() {
		var noura = as("p-noura");
		founder()
			.post("/delegations/" + this.delegation + "/members", "{\"person\": \"p-hind\", \"roles\": [\"delegate\"]}")
			.is(201);

		as("p-hind").get(member("p-hind", "badge.svg")).refused(409, "member.not-approved");
		as("p-hind").get(member("p-hind", "invitation.pdf")).refused(409, "member.not-approved");
		noura.get(member("p-noura", "certificate.pdf")).refused(409, "member.not-checked-in");
		assertPdf(noura.get(member("p-noura", "invitation.pdf?language=fr")), "fr");
		assertPdf(founder().get("/meetings/" + this.meeting + "/badges.pdf"), "en");
		assertThat(noura.get(member("p-noura", "badge.svg")).is(200).response().getBody()).startsWith("<svg ");

		founder().post(member("p-noura", "check-in")).is(200);
		assertPdf(noura.get(member("p-noura", "certificate.pdf?language=ar")), "ar");
	}

	@Test
	void badges_of_one_office_are_printed_alone() {
		String none = this.delegation.substring(this.meeting.length() + 1) + "-none";

		var all = founder().get("/meetings/" + this.meeting + "/badges.pdf").is(200).response().getBody();
		var empty = founder().get("/meetings/" + this.meeting + "/badges.pdf?office=" + none)
			.is(200)
			.response()
			.getBody();
		assertThat(String.valueOf(all)).isNotEqualTo(empty);
	}

	private Api.Answer checkIn(String phone) {
		return founder().with("Idempotency-Key", this.delegation + phone).post(member("p-noura", "check-in")).is(200);
	}

	private String badge() {
		return expected().getFirst().path("badge").asString("");
	}

	private List<JsonNode> expected() {
		return founder().get("/meetings/" + this.meeting + "/expected").is(200).body().valueStream().toList();
	}

	private String member(String person, String what) {
		return "/delegations/" + this.delegation + "/members/" + person + "/" + what;
	}

	private static void assertPdf(Api.Answer answer, String language) {
		var response = answer.is(200).response();

		assertThat(response.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PDF);
		assertThat(response.getHeaders().getCacheControl()).isEqualTo("no-store");
		assertThat(response.getHeaders().getFirst("Content-Language")).isEqualTo(language);
		assertThat(String.valueOf(response.getBody())).startsWith("%PDF-");
	}

}
