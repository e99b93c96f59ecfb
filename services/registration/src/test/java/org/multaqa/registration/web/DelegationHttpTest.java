package org.multaqa.registration.web;

import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.testkit.Api;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DelegationHttpTest extends Running {

	private static final String NEEDS = """
			{"needs": {"dietary": ["halal", "no-nuts"], "access": ["hearing-loop"], "visa": true, "note": "حساسية شديدة"}}
			""";

	@Autowired
	MongoOperations mongo;

	private String meeting;

	private String delegation;

	@BeforeEach
	void a_delegation_with_a_head_and_two_seats() {
		this.meeting = openMeeting();
		this.delegation = delegation(this.meeting, "regional-office", "{\"head\": 1, \"delegate\": 2}");
		seated(this.delegation, "p-noura", "head");
	}

	@Nested
	class An_earlier_meeting {

		@Test
		void has_its_offices_invited_to_another_with_as_many_seats() {
			String next = openMeeting();

			var invited = founder().post(copies(next), earlier()).is(200).body();

			assertThat(invited).hasSize(1);
			var copied = founder().get("/delegations/" + delegation.replace(meeting, next)).is(200).body();
			assertThat(copied.path("seats"))
				.isEqualTo(founder().get("/delegations/" + delegation).body().path("seats"));
			assertThat(copied.path("members")).isEmpty();
		}

		@Test
		void invites_nobody_twice() {
			String next = openMeeting();
			founder().post(copies(next), earlier()).is(200);
			String before = founder().get("/delegations/" + delegation.replace(meeting, next)).etag();

			assertThat(founder().post(copies(next), earlier()).is(200).body()).isEmpty();
			assertThat(founder().get("/delegations/" + delegation.replace(meeting, next)).etag()).isEqualTo(before);
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
			return "{\"meeting\": \"%s\"}".formatted(meeting);
		}

	}

	@Nested
	class An_invited_person {

		@Test
		void finds_the_invitation_without_any_grant_accepts_is_approved_and_arrives() {
			var head = as("p-noura");
			head.post(members(), nomination("p-hind")).is(201);

			var mine = as("p-hind").get("/me/memberships").is(200).body();
			var invitation = place(mine, meeting);
			assertThat(invitation.path("delegation").asString("")).isEqualTo(delegation);
			assertThat(invitation.path("status").asString("")).isEqualTo("nominated");
			assertThat(invitation.path("waitsForAnswer").asBoolean(false)).isTrue();
			assertThat(invitation.path("office").path("names").path("en").asString("")).isEqualTo("Office");
			assertThat(invitation.path("meeting").path("names").path("ar").asString("")).isEqualTo("الملتقى الأول");

			assertThat(as("p-hind").post(members("p-hind", "registration")).is(200).at("status"))
				.isEqualTo("registered");
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

			var answers = founder().post("/delegations/" + delegation + "/approvals", people)
				.is(200)
				.body()
				.path("answers");

			assertThat(answers.size()).isEqualTo(3);
			assertThat(answers.get(0).path("done").asBoolean()).isTrue();
			assertThat(answers.get(1).path("code").asString()).isEqualTo("member.not-registered");
			assertThat(answers.get(1).path("title").asString()).contains("has not accepted");
			assertThat(answers.get(2).path("code").asString()).isEqualTo("member.unknown");
			assertThat(founder().get("/delegations/" + delegation + "/members/p-hind").is(200).at("status"))
				.isEqualTo("approved");

			String etag = founder().post("/delegations/" + delegation + "/approvals", people).is(200).etag();
			assertThat(founder().get("/delegations/" + delegation).etag()).as("again, nothing is done").isEqualTo(etag);
			head.post("/delegations/" + delegation + "/approvals", people).refused(403, "actor.needs-role");
		}

		@Test
		void arrives_with_others_all_who_are_expected_and_each_is_undone_by_itself() {
			var head = as("p-noura");
			head.post(members(), nomination("p-hind")).is(201);
			head.post(members(), nomination("p-yusuf")).is(201);
			as("p-hind").post(members("p-hind", "registration")).is(200);
			founder().post(members("p-hind", "approval")).is(200);
			String people = "{\"people\": [\"p-hind\", \"p-yusuf\"]}";
			String arrivals = "/delegations/" + delegation + "/check-ins";

			var answers = founder().post(arrivals, people).is(200).body().path("answers");

			assertThat(answers.get(0).path("done").asBoolean()).isTrue();
			assertThat(answers.get(1).path("code").asString()).isEqualTo("member.not-approved");
			String etag = founder().get("/delegations/" + delegation).etag();
			assertThat(founder().post(arrivals, people).is(200).etag()).as("again").isEqualTo(etag);
			head.post(arrivals, people).refused(403, "actor.needs-role");
			assertThat(founder().delete(members("p-hind", "check-in")).is(200).at("status")).isEqualTo("approved");
		}

		@Test
		void is_reminded_by_the_head_once_a_day() {
			var head = as("p-noura");
			head.post(members(), nomination("p-hind")).is(201);
			String people = "{\"people\": [\"p-hind\", \"p-noura\"]}";

			var answers = head.post("/delegations/" + delegation + "/reminders", people).is(200).body().path("answers");

			assertThat(answers.get(0).path("done").asBoolean()).isTrue();
			assertThat(answers.get(1).path("code").asString()).isEqualTo("member.answered");
			String etag = head.post("/delegations/" + delegation + "/reminders", people).is(200).etag();
			assertThat(founder().get("/delegations/" + delegation).etag()).isEqualTo(etag);
			as("p-hind").post("/delegations/" + delegation + "/reminders", people).refused(403, "delegation.not-yours");
		}

		@Test
		void who_was_checked_in_by_mistake_is_expected_as_before() {
			seated(delegation, "p-hind", "delegate");
			founder().post(members("p-hind", "check-in")).is(200);

			as("p-noura").delete(members("p-hind", "check-in")).refused(403, "actor.needs-role");
			assertThat(founder().delete(members("p-hind", "check-in")).is(200).at("status")).isEqualTo("approved");
			String etag = founder().delete(members("p-hind", "check-in")).is(200).etag();
			assertThat(founder().get("/delegations/" + delegation).etag()).isEqualTo(etag);
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
			String before = founder().get("/delegations/" + delegation).etag();
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
			String office = delegation.substring(meeting.length() + 1);
			as("p-sami").post("/meetings/" + other + "/delegations", SEATS.formatted(office, "{\"delegate\": 1}"))
				.is(201);
			as("p-sami").post("/delegations/" + other + "-" + office + "/members", nomination("p-hana")).is(201);
			founder().post(members(), nomination("p-hana")).is(201);

			founder().post(members("p-hana", "correction"), "{\"email\": \"hana.raff@example.org\"}")
				.refused(409, "member.invited-elsewhere");
		}

		@Test
		void becomes_the_head_when_the_head_does_not() {
			seated(delegation, "p-hind", "delegate");
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
			return founder().with("If-Match", founder().get("/delegations/" + delegation).etag());
		}

		@Test
		void waits_when_all_seats_are_taken_and_has_the_first_that_becomes_free() {
			for (String person : new String[] { "p-a", "p-b", "p-c", "p-d" }) {
				founder().post(members(), nomination(person)).is(201);
			}
			assertThat(founder().get("/delegations/" + delegation).body().path("waiting").asInt(0)).isEqualTo(2);
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
		void cannot_come_in_two_delegations() {
			String other = delegation(meeting, "regional-office", "{\"delegate\": 1}");
			founder().post(members(), nomination("p-hind")).is(201);

			founder().post("/delegations/" + other + "/members", nomination("p-hind"))
				.refused(409, "member.in-other-delegation");
		}

	}

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

	@Nested
	class Accounts {

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
			String before = founder().get("/delegations/" + delegation).etag();
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
			assertThat(founder().get("/delegations/" + delegation).etag()).isEqualTo(before);
			org.awaitility.Awaitility.await("the circuit closes again")
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

	}

	@Nested
	class Private_needs {

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
			var totals = founder().get("/meetings/" + meeting + "/needs").is(200).body();

			assertThat(totals.toString()).isEqualTo("{\"people\":2,\"dietary\":{\"halal\":1,\"no-nuts\":1},"
					+ "\"access\":{\"hearing-loop\":1},\"visas\":1,\"notes\":1,\"keptUntil\":\"2026-01-08\"}");
			as("p-noura").get("/meetings/" + meeting + "/needs").refused(403, "actor.needs-role");
		}

		@Test
		void are_nowhere_in_the_store_in_clear() {
			String stored = mongo.findById(delegation, Document.class, "delegations").toJson();

			assertThat(stored).contains("\"sealed\": \"v2:").doesNotContain("halal", "hearing", "حساسية", "p-hind/k1");
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
			var own = as("p-hind").get("/meetings/" + meeting + "/me").is(200);

			assertThat(own.response().getHeaders().getCacheControl()).isEqualTo("no-store");
			assertThat(own.at("needsKeptUntil")).isEqualTo("2026-01-08");
			var place = own.body().path("places").path(0);
			assertThat(place.path("delegation").asString()).isEqualTo(delegation);
			assertThat(place.path("status").asString()).isEqualTo("registered");
			assertThat(place.path("needs").path("note").asString()).isEqualTo("حساسية شديدة");
			assertThat(as("p-nobody").get("/meetings/" + meeting + "/me").is(200).body().path("places").isEmpty())
				.isTrue();
		}

		private int people() {
			return founder().get("/meetings/" + meeting + "/needs").is(200).body().path("people").asInt();
		}

		@Test
		void are_changed_without_a_word_to_anybody_and_leave_with_the_person() {
			as("p-hind").put(members("p-hind", "needs"), "{\"dietary\": [\"vegan\"]}").is(200);
			assertThat(as("p-hind").get(members("p-hind", "needs")).body().path("dietary").toString())
				.isEqualTo("[\"vegan\"]");

			as("p-hind").post(members("p-hind", "withdrawal")).is(200);
			assertThat(mongo.findById(delegation, Document.class, "delegations").toJson()).doesNotContain("v2:");
		}

	}

	private String members() {
		return "/delegations/" + this.delegation + "/members";
	}

	private String members(String person, String what) {
		return members() + "/" + person + "/" + what;
	}

	private static String nomination(String person) {
		return "{\"person\": \"%s\", \"roles\": [\"delegate\"]}".formatted(person);
	}

	private static String stranger(String email) {
		return "{\"name\": {\"ar\": \"اسم\"}, \"email\": \"%s\", \"language\": \"ar\", \"roles\": [\"delegate\"]}"
			.formatted(email);
	}

	private static tools.jackson.databind.JsonNode place(tools.jackson.databind.JsonNode places, String meeting) {
		return places.valueStream()
			.filter((place) -> place.path("meeting").path("id").asString("").equals(meeting))
			.findFirst()
			.orElseThrow();
	}

}
