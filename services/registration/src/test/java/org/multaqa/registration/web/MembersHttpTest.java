package org.multaqa.registration.web;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.Api;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A person on the way from the nomination to the door. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MembersHttpTest extends RunningDelegation {

	@Test
	void finds_the_invitation_without_any_grant_accepts_is_approved_and_arrives() {
		var head = as("p-noura");
		head.post(members(), nomination("p-hind")).is(201);

		var mine = as("p-hind").get("/me/memberships").is(200).body();
		var invitation = place(mine, this.meeting);
		assertThat(invitation.path("delegation").asString("")).isEqualTo(this.delegation);
		assertThat(invitation.path("status").asString("")).isEqualTo("nominated");
		assertThat(invitation.path("waitsForAnswer").asBoolean(false)).isTrue();
		assertThat(invitation.path("office").path("names").path("en").asString("")).isEqualTo("Office");
		assertThat(invitation.path("meeting").path("names").path("ar").asString("")).isEqualTo("الملتقى الأول");

		assertThat(as("p-hind").post(members("p-hind", "registration")).is(200).at("status")).isEqualTo("registered");
		founder().post(members("p-hind", "check-in")).refused(409, "member.not-approved");
		founder().post(members("p-hind", "approval")).is(200);
		assertThat(founder().post(members("p-hind", "check-in")).is(200).at("status")).isEqualTo("checked-in");
	}

	@Test
	void is_approved_with_others_all_who_can_be_and_of_each_it_is_said() {
		var head = as("p-noura");
		head.post(members(), nomination("p-hind")).is(201);
		head.post(members(), nomination("p-yusuf")).is(201);
		as("p-hind").post(members("p-hind", "registration")).is(200);
		String people = "{\"people\": [\"p-hind\", \"p-yusuf\", \"p-nobody\", \"p-hind\"]}";

		var answers = founder().post("/delegations/" + this.delegation + "/approvals", people)
			.is(200)
			.body()
			.path("answers");

		assertThat(answers.size()).isEqualTo(3);
		assertThat(answers.get(0).path("done").asBoolean()).isTrue();
		assertThat(answers.get(1).path("code").asString()).isEqualTo("member.not-registered");
		assertThat(answers.get(1).path("title").asString()).contains("has not accepted");
		assertThat(answers.get(2).path("code").asString()).isEqualTo("member.unknown");
		assertThat(founder().get("/delegations/" + this.delegation + "/members/p-hind").is(200).at("status"))
			.isEqualTo("approved");

		String etag = founder().post("/delegations/" + this.delegation + "/approvals", people).is(200).etag();
		assertThat(founder().get("/delegations/" + this.delegation).etag()).as("again, nothing is done")
			.isEqualTo(etag);
		head.post("/delegations/" + this.delegation + "/approvals", people).refused(403, "actor.needs-role");
	}

	@Test
	void arrives_with_others_all_who_are_expected_and_each_is_undone_by_itself() {
		var head = as("p-noura");
		head.post(members(), nomination("p-hind")).is(201);
		head.post(members(), nomination("p-yusuf")).is(201);
		as("p-hind").post(members("p-hind", "registration")).is(200);
		founder().post(members("p-hind", "approval")).is(200);
		String people = "{\"people\": [\"p-hind\", \"p-yusuf\"]}";
		String arrivals = "/delegations/" + this.delegation + "/check-ins";

		var answers = founder().post(arrivals, people).is(200).body().path("answers");

		assertThat(answers.get(0).path("done").asBoolean()).isTrue();
		assertThat(answers.get(1).path("code").asString()).isEqualTo("member.not-approved");
		String etag = founder().get("/delegations/" + this.delegation).etag();
		assertThat(founder().post(arrivals, people).is(200).etag()).as("again").isEqualTo(etag);
		head.post(arrivals, people).refused(403, "actor.needs-role");
		assertThat(founder().delete(members("p-hind", "check-in")).is(200).at("status")).isEqualTo("approved");
	}

	@Test
	void is_reminded_by_the_head_once_a_day() {
		var head = as("p-noura");
		head.post(members(), nomination("p-hind")).is(201);
		String people = "{\"people\": [\"p-hind\", \"p-noura\"]}";

		var answers = head.post("/delegations/" + this.delegation + "/reminders", people)
			.is(200)
			.body()
			.path("answers");

		assertThat(answers.get(0).path("done").asBoolean()).isTrue();
		assertThat(answers.get(1).path("code").asString()).isEqualTo("member.answered");
		String etag = head.post("/delegations/" + this.delegation + "/reminders", people).is(200).etag();
		assertThat(founder().get("/delegations/" + this.delegation).etag()).isEqualTo(etag);
		as("p-hind").post("/delegations/" + this.delegation + "/reminders", people)
			.refused(403, "delegation.not-yours");
	}

	@Test
	void who_was_checked_in_by_mistake_is_expected_as_before() {
		seated(this.delegation, "p-hind", "delegate");
		founder().post(members("p-hind", "check-in")).is(200);

		as("p-noura").delete(members("p-hind", "check-in")).refused(403, "actor.needs-role");
		assertThat(founder().delete(members("p-hind", "check-in")).is(200).at("status")).isEqualTo("approved");
		String etag = founder().delete(members("p-hind", "check-in")).is(200).etag();
		assertThat(founder().get("/delegations/" + this.delegation).etag()).isEqualTo(etag);
		assertThat(founder().post(members("p-hind", "check-in")).is(200).at("status")).isEqualTo("checked-in");
	}

	@Test
	void has_the_name_put_right_and_the_address_until_the_answer() {
		founder().post(members(), nomination("p-hind")).is(201);
		String name = "{\"name\": {\"en\": \"Hind Riwaq\"}}";
		String address = "{\"email\": \"%s\"}";

		as("p-noura").post(members("p-hind", "correction"), name).refused(403, "actor.needs-role");
		as("p-hind").post(members("p-hind", "correction"), name).is(200);
		as("p-hind").post(members("p-hind", "correction"), address.formatted("h@example.org"))
			.refused(403, "actor.needs-role");
		String before = founder().get("/delegations/" + this.delegation).etag();
		String after = founder().post(members("p-hind", "correction"), name).is(200).etag();
		assertThat(after).isNotEqualTo(before);
		assertThat(founder().post(members("p-hind", "correction"), "{}").is(200).etag()).isEqualTo(after);
		founder().post(members("p-hind", "correction"), address.formatted("x@refused.example"))
			.refused(422, "account.bad-email");
		founder().post(members("p-hind", "correction"), address.formatted("hind.riwaq@example.org")).is(200);

		as("p-hind").post(members("p-hind", "registration")).is(200);
		founder().post(members("p-hind", "correction"), address.formatted("other@example.org"))
			.refused(409, "member.has-answered");
		founder().post(members("p-hind", "correction"), name).is(200);
	}

	@Test
	void keeps_the_address_while_invited_to_a_meeting_of_others() {
		String other = unique("m");
		as("p-sami", "*:founder").post("/meetings", plan(other)).is(201);
		as("p-sami").put("/meetings/" + other + "/stage", "{\"stage\": \"open\"}").is(200);
		String office = this.delegation.substring(this.meeting.length() + 1);
		as("p-sami").post("/meetings/" + other + "/delegations", SEATS.formatted(office, "{\"delegate\": 1}")).is(201);
		as("p-sami").post("/delegations/" + other + "-" + office + "/members", nomination("p-hana")).is(201);
		founder().post(members(), nomination("p-hana")).is(201);

		founder().post(members("p-hana", "correction"), "{\"email\": \"hana.raff@example.org\"}")
			.refused(409, "member.invited-elsewhere");
	}

	@Test
	void becomes_the_head_when_the_head_does_not() {
		seated(this.delegation, "p-hind", "delegate");
		String head = "{\"roles\": [\"head\"]}";
		String delegate = "{\"roles\": [\"delegate\"]}";

		founder().put(members("p-hind", "roles"), head).refused(428, "precondition.required");
		seen().put(members("p-hind", "roles"), head).refused(409, "delegation.no-free-seat");
		seen().put(members("p-noura", "roles"), delegate).is(200);
		assertThat(seen().put(members("p-hind", "roles"), head).is(200).body().path("roles").toString())
			.isEqualTo("[\"head\"]");
		as("p-hind").post(members(), nomination("p-salima")).is(201);
		as("p-noura").post(members(), nomination("p-vera")).refused(403, "delegation.not-yours");
	}

	private Api seen() {
		return founder().with("If-Match", founder().get("/delegations/" + this.delegation).etag());
	}

	@Test
	void waits_when_all_seats_are_taken_and_has_the_first_that_becomes_free() {
		for (String person : new String[] { "p-a", "p-b", "p-c", "p-d" }) {
			founder().post(members(), nomination(person)).is(201);
		}
		assertThat(founder().get("/delegations/" + this.delegation).body().path("waiting").asInt(0)).isEqualTo(2);
		as("p-c").post(members("p-c", "registration")).refused(409, "member.waiting");

		as("p-a").post(members("p-a", "decline")).is(200);

		assertThat(as("p-c").post(members("p-c", "registration")).is(200).at("status")).isEqualTo("registered");
		as("p-d").post(members("p-d", "registration")).refused(409, "member.waiting");
		as("p-a").post(members("p-a", "registration")).refused(409, "member.not-invited");
	}

	@Test
	void can_be_replaced_without_the_seat_becoming_free() {
		for (String person : new String[] { "p-a", "p-b", "p-c" }) {
			founder().post(members(), nomination(person)).is(201);
		}
		as("p-noura").post(members("p-a", "replacement"), "{\"person\": \"p-e\"}").is(201);

		assertThat(as("p-e").post(members("p-e", "registration")).is(200).at("status")).isEqualTo("registered");
		as("p-c").post(members("p-c", "registration")).refused(409, "member.waiting");
	}

	@Test
	void are_invited_by_their_head_only_so_often_in_an_hour() {
		for (int at = 0; at < 20; at++) {
			as("p-noura").post(members(), nomination("p-lately-" + at)).is(201);
		}

		as("p-noura").post(members(), nomination("p-lately-20")).refused(429, "delegation.too-many-invitations");
		founder().post(members(), nomination("p-lately-20")).is(201);
	}

	@Test
	void cannot_come_in_two_delegations() {
		String other = delegation(this.meeting, "regional-office", "{\"delegate\": 1}");
		founder().post(members(), nomination("p-hind")).is(201);

		founder().post("/delegations/" + other + "/members", nomination("p-hind"))
			.refused(409, "member.in-other-delegation");
	}

	private static JsonNode place(JsonNode places, String meeting) {
		return places.valueStream()
			.filter((place) -> place.path("meeting").path("id").asString("").equals(meeting))
			.findFirst()
			.orElseThrow();
	}

}
