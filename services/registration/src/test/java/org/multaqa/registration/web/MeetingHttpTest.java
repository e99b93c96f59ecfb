package org.multaqa.registration.web;

import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingHttpTest extends Running {

	@Nested
	class A_meeting {

		@Test
		void is_opened_by_a_founder_who_organises_it_with_the_same_token() {
			String meeting = unique("m");
			var planned = founder().post("/meetings", plan(meeting)).is(201);

			assertThat(planned.etag()).isEqualTo("\"1\"");
			assertThat(planned.body().path("names").path("ar").asString("")).isEqualTo("الملتقى الأول");
			assertThat(planned.body().path("consentRule").toString()).isEqualTo("{\"kind\":\"no-block\"}");
			assertThat(planned.body().path("roles").toString())
				.isEqualTo("[{\"person\":\"p-layan\",\"role\":\"organiser\"}]");
			assertThat(founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"open\"}").is(200).at("stage"))
				.isEqualTo("open");
		}

		@Test
		void that_is_a_draft_is_nobody_elses_business() {
			// on the first page of the list, however many meetings other tests have
			// planned
			String meeting = unique("a");
			founder().post("/meetings", plan(meeting)).is(201);

			as("p-stranger").get("/meetings/" + meeting).refused(404, "meeting.unknown");
			assertThat(as("p-stranger").get("/meetings").is(200).body().toString()).doesNotContain(meeting);
			assertThat(founder().get("/meetings").body().toString()).contains(meeting);
		}

		@Test
		void that_is_open_is_known_to_all_but_its_roles_are_not() {
			var seen = as("p-stranger").get("/meetings/" + openMeeting()).is(200).body();

			assertThat(seen.path("stage").asString("")).isEqualTo("open");
			assertThat(seen.has("roles")).isFalse();
		}

		@Test
		void planned_twice_under_one_key_is_one_and_without_a_key_a_clash() {
			String meeting = unique("m");
			var keyed = founder().with("Idempotency-Key", UUID.randomUUID().toString());
			var first = keyed.post("/meetings", plan(meeting)).is(201);

			assertThat(keyed.post("/meetings", plan(meeting)).is(201).body()).isEqualTo(first.body());
			keyed.post("/meetings", plan(meeting).replace("2025-12-09", "2025-12-10"))
				.refused(422, "idempotency.other-body");
			founder().post("/meetings", plan(meeting)).refused(409, "meeting.name-taken");
		}

		@Test
		void is_put_right_by_who_has_seen_it_and_by_a_founder() {
			String meeting = openMeeting();
			String address = "/meetings/" + meeting;
			String right = plan(meeting).replace("First meeting", "First gathering")
				.replace("2025-12-09", "2025-12-10");
			var other = as("p-founder", "*:founder");

			founder().put(address, right).refused(428, "precondition.required");
			founder().with("If-Match", "\"1\"").put(address, right).refused(412, "precondition.stale");
			var revised = founder().with("If-Match", "\"2\"").put(address, right).is(200);
			assertThat(revised.body().path("names").path("en").asString("")).isEqualTo("First gathering");
			assertThat(revised.at("to")).isEqualTo("2025-12-10");
			assertThat(revised.at("stage")).isEqualTo("open");
			other.with("If-Match", revised.etag()).put(address, plan(meeting)).is(200);
			founder().with("If-Match", "\"4\"")
				.put(address, plan(meeting).replace("2025-12-0", "0205-12-0"))
				.refused(422, "meeting.too-far-away");
		}

		@Test
		void is_taken_back_by_a_stage_of_which_nothing_has_come_with_a_reason() {
			String meeting = openMeeting();
			String reversion = "/meetings/" + meeting + "/stage/reversion";
			String back = "{\"stage\": \"%s\", \"reason\": {\"en\": \"Opened too early\"}}";

			founder().post(reversion, "{\"stage\": \"draft\"}").refused(400, "request.bad-member");
			founder().post(reversion, back.formatted("running")).refused(409, "meeting.not-the-stage-before");
			assertThat(founder().post(reversion, back.formatted("draft")).is(200).at("stage")).isEqualTo("draft");
			assertThat(founder().post(reversion, back.formatted("draft")).is(200).etag()).isEqualTo("\"3\"");
			as("p-stranger").get("/meetings/" + meeting).refused(404, "meeting.unknown");

			founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"open\"}").is(200);
			String delegation = delegation(meeting, "regional-office", "{\"delegate\": 1}");
			seated(delegation, "p-first", "delegate");
			founder().post(reversion, back.formatted("draft")).refused(409, "meeting.somebody-in");
			founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"running\"}").is(200);
			founder().post("/delegations/" + delegation + "/members/p-first/check-in").is(200);
			founder().post(reversion, back.formatted("open")).refused(409, "meeting.somebody-arrived");
		}

		@Test
		void without_an_id_gets_one() {
			String body = plan("x").replace("\"id\": \"x\",", "");

			assertThat(founder().post("/meetings", body).is(201).at("id")).startsWith("m-");
		}

		@Test
		void gets_organisers_by_their_address_once_however_often_it_is_asked() {
			String roles = "/meetings/" + openMeeting() + "/roles";
			String nour = """
					{"role": "organiser", "name": {"en": "Nour"}, "email": "%s@example.org", "language": "ar"}"""
				.formatted(unique("nour"));
			var once = founder().with("Idempotency-Key", unique("k"));

			var first = once.post(roles, nour).is(200);
			assertThat(first.body().path("roles").size()).isEqualTo(2);
			assertThat(once.post(roles, nour).is(200).etag()).isEqualTo(first.etag());
			assertThat(founder().post(roles, nour).is(200).etag()).isEqualTo(first.etag());

			founder().post(roles, nour.replace("organiser", "president")).refused(409, "role.of-a-delegation");
			founder().post(roles, nour.replace("@", " at ")).refused(422, "account.bad-email");
			founder().post(roles, "{\"role\": \"observer\"}").refused(422, "member.who");
			as("p-stranger").post(roles, nour).refused(403, "actor.needs-role");
		}

		@Test
		void stays_with_one_organiser_at_least() {
			String meeting = openMeeting();
			String roles = "/meetings/" + meeting + "/roles/";
			founder().delete(roles + "p-layan/organiser").refused(409, "meeting.last-organiser");
			founder().put(roles + "p-sami/organiser").is(200);
			founder().put(roles + "p-sami/organiser").is(200);
			founder().put(roles + "p-omar/observer").is(200);
			founder().put(roles + "p-omar/president").refused(409, "role.of-a-delegation");
			founder().put(roles + "p-omar/king").refused(404, "role.unknown");
			founder().put(roles + "nobody-known/observer").refused(404, "person.unknown");

			as("p-sami").delete(roles + "p-layan/organiser").is(200);
			founder().put("/meetings/" + meeting + "/stage", "{\"stage\": \"running\"}")
				.refused(403, "actor.needs-role");
		}

	}

	@Nested
	class Bad_input {

		@Test
		void is_a_coded_problem_in_the_readers_language() {
			String meeting = unique("m");
			var arabic = founder().with("Accept-Language", "ar-QA");
			var answer = arabic.post("/meetings", plan(meeting).replace("Asia/Qatar", "Asia/Doha"))
				.refused(422, "meeting.unknown-time-zone");

			assertThat(answer.at("title")).contains("ليست منطقة زمنية معروفة");
			founder().post("/meetings", plan(meeting).replace("2025-12-09", "2025-12-01"))
				.refused(422, "meeting.ends-before-it-begins");
			founder().post("/meetings", plan(meeting).replace("2025-12-09", "2125-12-09"))
				.refused(422, "meeting.too-far-away");
			founder().post("/meetings", plan(meeting).replace("2025-12-07", "+999999999-01-01"))
				.refused(422, "meeting.ends-before-it-begins");
			founder().post("/meetings", plan(meeting).replace("2025-12-09", "2026-12-09"))
				.refused(422, "meeting.too-many-days");
			founder().post("/meetings", plan(meeting).replace("\"en\"]", "\"en_US\"]"))
				.refused(422, "meeting.bad-language");
			founder().post("/meetings", "{").refused(400, "request.malformed-json");
			founder().post("/meetings", "{\"names\": {}}").refused(400, "request.bad-member");
			founder().post("/meetings", plan("Not An Id")).refused(400, "request.bad-member");
			founder().put("/meetings/" + openMeeting() + "/stage", "{\"stage\": \"over\"}")
				.refused(400, "request.bad-member");
			founder().get("/meetings/" + meeting).refused(404, "meeting.unknown");
		}

	}

	@Nested
	class An_office {

		private static final String BODY = "{\"kind\": \"regional-office\", \"names\": {\"ar\": \"مكتب\"}}";

		@Test
		void is_registered_and_put_right_by_who_has_seen_it() {
			String office = "/offices/" + unique("o");
			assertThat(founder().put(office, BODY).is(201).etag()).isEqualTo("\"1\"");
			founder().put(office, BODY).is(201);
			String other = BODY.replace("مكتب", "المكتب");

			founder().put(office, other).refused(428, "precondition.required");
			assertThat(founder().with("If-Match", "\"1\"").put(office, other).is(200).etag()).isEqualTo("\"2\"");
			founder().with("If-Match", "\"1\"").put(office, BODY).refused(412, "precondition.stale");
			assertThat(as("p-stranger").get(office).is(200).body().path("names").path("ar").asString(""))
				.isEqualTo("المكتب");
		}

		@Test
		void is_kept_by_founders_and_organisers_of_any_meeting() {
			String office = "/offices/" + unique("o");
			as("p-stranger", "doha-2025:head:mena").put(office, BODY).refused(403, "actor.needs-role");
			String organiser = unique("p");
			founder().put("/meetings/" + openMeeting() + "/roles/" + organiser + "/organiser").is(200);
			as(organiser).put(office, BODY).is(201);
			as(organiser).with("If-Match", "\"1\"").put(office, BODY.replace("مكتب", "المكتب")).is(200);
		}

		@Test
		void that_takes_part_in_a_meeting_is_put_right_by_its_organisers() {
			String meeting = openMeeting();
			String delegation = delegation(meeting, "regional-office", "{\"delegate\": 1}");
			String office = "/offices/" + delegation.substring(meeting.length() + 1);
			String ours = unique("p");
			founder().put("/meetings/" + meeting + "/roles/" + ours + "/organiser").is(200);
			String theirs = unique("p");
			founder().put("/meetings/" + openMeeting() + "/roles/" + theirs + "/organiser").is(200);
			String asItIs = "{\"kind\": \"regional-office\", \"names\": {\"ar\": \"مكتب\", \"en\": \"Office\"}}";

			as(theirs).with("If-Match", "\"1\"").put(office, BODY).refused(403, "office.not-yours");
			as(theirs).with("If-Match", "\"1\"").put(office, asItIs).is(200);
			assertThat(as(ours).with("If-Match", "\"1\"").put(office, BODY).is(200).etag()).isEqualTo("\"2\"");
			founder().with("If-Match", "\"2\"").put(office, asItIs).is(200);
		}

	}

}
