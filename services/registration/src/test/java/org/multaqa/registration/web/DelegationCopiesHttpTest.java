package org.multaqa.registration.web;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The delegations of an earlier meeting, invited to another. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DelegationCopiesHttpTest extends RunningDelegation {

	@Test
	void has_its_offices_invited_to_another_with_as_many_seats() {
		String next = openMeeting();

		var invited = founder().post(copies(next), earlier()).is(200).body();

		assertThat(invited).hasSize(1);
		var copied = founder().get("/delegations/" + this.delegation.replace(this.meeting, next)).is(200).body();
		assertThat(copied.path("seats"))
			.isEqualTo(founder().get("/delegations/" + this.delegation).body().path("seats"));
		assertThat(copied.path("members")).isEmpty();
	}

	@Test
	void invites_nobody_twice() {
		String next = openMeeting();
		founder().post(copies(next), earlier()).is(200);
		String before = founder().get("/delegations/" + this.delegation.replace(this.meeting, next)).etag();

		assertThat(founder().post(copies(next), earlier()).is(200).body()).isEmpty();
		assertThat(founder().get("/delegations/" + this.delegation.replace(this.meeting, next)).etag())
			.isEqualTo(before);
	}

	@Test
	void is_copied_by_those_only_who_organise_both() {
		String other = unique("m");
		as("p-sami", "*:founder").post("/meetings", plan(other)).is(201);

		as("p-sami").post(copies(other), earlier()).refused(403, "actor.needs-role");
		as("p-noura").post(copies(openMeeting()), earlier()).refused(403, "actor.needs-role");
		founder().post(copies(openMeeting()), "{\"meeting\": \"no-such-meeting\"}").refused(404, "meeting.unknown");
	}

	private String copies(String next) {
		return "/meetings/" + next + "/delegations/copies";
	}

	private String earlier() {
		return "{\"meeting\": \"%s\"}".formatted(this.meeting);
	}

}
