package org.multaqa.registration.web;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DelegationHttpTest extends RunningDelegation {

	@Nested
	class A_head {

		@Test
		void who_was_withdrawn_cannot_nominate_with_an_old_token() {
			var head = as("p-noura", meeting + ":head:" + delegation.substring(meeting.length() + 1));
			head.get(members("p-noura", "").replaceAll("/$", "")).is(200);
			founder().post(members("p-noura", "withdrawal")).is(200);

			head.post(members(), nomination("p-hind")).refused(403, "delegation.not-yours");
		}

		@Test
		void keeps_one_delegation_only_and_is_told_whose_the_other_is() {
			String other = delegation(meeting, "regional-office", "{\"delegate\": 1}");

			var refusal = as("p-noura").with("Accept-Language", "en")
				.post("/delegations/" + other + "/members", nomination("p-hind"))
				.refused(403, "delegation.not-yours");
			assertThat(refusal.at("title")).contains("“Office”", "organiser");
		}

	}

	@Nested
	class Seats {

		@Test
		void are_edited_by_who_has_seen_them() {
			String seats = "{\"seats\": {\"head\": 1, \"delegate\": 5}}";
			founder().put("/delegations/" + delegation + "/seats", seats).refused(428, "precondition.required");
			String etag = founder().get("/delegations/" + delegation).etag();

			founder().with("If-Match", etag).put("/delegations/" + delegation + "/seats", seats).is(200);
			founder().with("If-Match", etag)
				.put("/delegations/" + delegation + "/seats", "{\"seats\": {\"head\": 1}}")
				.refused(412, "precondition.stale");
		}

		@Test
		void of_headquarters_are_for_headquarters() {
			String office = delegation.substring(meeting.length() + 1);
			founder().post("/meetings/" + openMeeting() + "/delegations", SEATS.formatted(office, "{\"president\": 1}"))
				.refused(409, "role.of-headquarters");
			delegation(meeting, "headquarters", "{\"president\": 1, \"secretary-general\": 1, \"headquarters\": 2}");
		}

	}

}
