package org.multaqa.sessions.guest.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.multaqa.model.PersonId;
import org.multaqa.sessions.Api;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.Meetings.Meeting;
import org.multaqa.sessions.RunningService;
import org.multaqa.testkit.StubIdentity;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Guests over HTTP: added, called otherwise, taken out, and found to be somebody. */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuestHttpTest {

	private static final StubIdentity NAMES = RunningService.Identity.STUB;

	private static final String PEOPLE = "'people': [{'person': '%s', 'part': 'speaker'}]";

	@LocalServerPort
	int port;

	private Meeting meeting;

	@BeforeEach
	void a_meeting_in_doha() {
		this.meeting = Meetings.planned(this.port);
	}

	private Api.Answer post(String door, String body) {
		return this.meeting.organiser().post(this.meeting.path("/guests" + door), body);
	}

	private Api.Answer plan(String session, PersonId person) {
		return this.meeting.organiser()
			.post(this.meeting.path("/sessions"),
					("{'id': '%s', 'kind': 'plenary', 'title': {'en': '%s'}, " + PEOPLE + "}")
						.formatted(this.meeting.name(session), session, person));
	}

	private String peopleOf(String session) {
		return this.meeting.organiser()
			.get(this.meeting.path("/sessions/" + this.meeting.name(session)))
			.done()
			.json()
			.path("people")
			.toString();
	}

	@Nested
	class Adding {

		@Test
		void has_identity_keep_the_name_and_a_key_again_finds_the_same_guest() {
			var organiser = meeting.organiser().with("Idempotency-Key", meeting.name("key"));

			var added = organiser.post(meeting.path("/guests"), "{'name': {'en': 'Ada'}}").done();

			String person = added.json().path("person").asString();
			assertThat(added.headers().getFirst("Multaqa-Sequence")).isEqualTo("1");
			assertThat(NAMES.guests()).containsEntry(person, "Ada");
			assertThat(organiser.post(meeting.path("/guests"), "{'name': {'en': 'Ada'}}").done().json())
				.isEqualTo(added.json());
			assertThat(organiser.post(meeting.path("/guests"), "{'name': {'en': 'Alan'}}").status()).isEqualTo(422);
		}

		@Test
		void is_refused_with_a_name_that_is_too_long_and_while_names_cannot_be_kept() {
			post("", "{'name': {'en': '%s'}}".formatted("x".repeat(201))).refused(422, "text.too-long");
			NAMES.away(true);
			try {
				var later = post("", "{'name': {'en': 'Ada'}}");
				later.refused(503, "guest.names-away");
				assertThat(later.headers().getFirst("Retry-After")).isEqualTo("5");
			}
			finally {
				NAMES.away(false);
			}
			await("identity is asked again").until(() -> post("", "{'name': {'en': 'Ada'}}").status() == 201);
		}

		@Test
		void makes_somebody_who_can_be_named_in_sessions_of_this_meeting_alone() {
			var ada = meeting.guest("ada", "Ada");

			plan("one", ada).done();

			assertThat(meeting.organiser().get(meeting.path("/guests")).done().text()).contains(ada.value(), "Ada");
			assertThat(meeting.organiser().get(meeting.path("/programme")).done().text())
				.doesNotContain("programme.unknown-person");
			var other = Meetings.planned(port);
			other.organiser()
				.post(other.path("/sessions"),
						("{'kind': 'plenary', 'title': {'en': 'x'}, " + PEOPLE + "}").formatted(ada))
				.refused(409, "person.not-in-meeting");
		}

	}

	@Nested
	class Correcting {

		@Test
		void calls_a_guest_otherwise() {
			var ada = meeting.guest("ada", "Ada");
			await("the guest is known")
				.until(() -> meeting.organiser().get(meeting.path("/guests")).text().contains("Ada"));

			post("/" + ada + "/correction", "{'name': {'en': 'Ada L.'}}").done();

			assertThat(NAMES.guests()).containsEntry(ada.value(), "Ada L.");
		}

		@Test
		void concerns_guests_of_the_meeting_only() {
			var elsewhere = Meetings.planned(port).guest("ada", "Ada");

			post("/" + elsewhere + "/correction", "{'name': {'en': 'x'}}").refused(404, "guest.unknown");
			post("/nobody/erasure", "").refused(404, "guest.unknown");
		}

	}

	@Nested
	class Taking_out {

		@Test
		void is_for_those_whom_no_session_names() {
			var ada = meeting.guest("ada", "Ada");
			plan("one", ada).done();
			String path = meeting.path("/guests/" + ada);

			meeting.organiser().delete(path).refused(409, "guest.in-use");

			meeting.organiser()
				.with("If-Match", meeting.organiser().get(meeting.path("/sessions/" + meeting.name("one"))).etag())
				.put(meeting.path("/sessions/" + meeting.name("one")), "{'kind': 'plenary', 'title': {'en': 'x'}}")
				.done();
			meeting.organiser().delete(path).done();
		}

		@Test
		void is_not_for_those_whom_a_release_shows() {
			var ada = meeting.guest("ada", "Ada");
			meeting.room("hall", 40);
			plan("one", ada).done();
			meeting.place("one", "hall", 7, 6, 7).done();
			meeting.organiser().post(meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
			meeting.organiser()
				.with("If-Match", meeting.organiser().get(meeting.path("/sessions/" + meeting.name("one"))).etag())
				.put(meeting.path("/sessions/" + meeting.name("one")), "{'kind': 'plenary', 'title': {'en': 'x'}}")
				.done();

			meeting.organiser().delete(meeting.path("/guests/" + ada)).refused(409, "guest.in-use");

			assertThat(post("/" + ada + "/erasure", "").status()).isEqualTo(204);
			assertThat(NAMES.guests()).doesNotContainKey(ada.value());
		}

		@Test
		void for_good_is_for_founders_too() {
			var ada = meeting.guest("ada", "Ada");
			await("the guest is known")
				.until(() -> meeting.organiser().get(meeting.path("/guests")).text().contains("Ada"));

			assertThat(meeting.nobody()
				.as("p-layan", "*:founder")
				.post(meeting.path("/guests/" + ada + "/erasure"), "")
				.status()).isEqualTo(204);
		}

	}

	@Nested
	class Merging {

		@Test
		void has_all_sessions_name_the_other_as_it_was_said_beforehand() {
			var ada = meeting.guest("ada", "Ada");
			var again = meeting.guest("ada-2", "A. Lovelace");
			plan("one", ada).done();
			plan("two", ada).done();
			String body = "{'into': '%s'}".formatted(again);

			var shown = post("/" + ada + "/merge/check", body).done();

			assertThat(shown.json().path("possible").asBoolean()).isTrue();
			assertThat(shown.json().path("sessions").size()).isEqualTo(2);
			assertThat(peopleOf("one")).contains(ada.value()).doesNotContain(again.value());
			assertThat(post("/" + ada + "/merge", body).done().json()).isEqualTo(shown.json());
			assertThat(peopleOf("one")).contains(again.value());
			assertThat(peopleOf("two")).contains(again.value());
			meeting.organiser().delete(meeting.path("/guests/" + ada)).done();
		}

		@Test
		void is_refused_where_the_one_would_be_in_two_places_and_the_preview_says_so() {
			var ada = meeting.guest("ada", "Ada");
			var again = meeting.guest("ada-2", "A. Lovelace");
			meeting.room("hall", 40);
			meeting.room("annex", 40);
			plan("one", ada).done();
			plan("two", again).done();
			meeting.place("one", "hall", 7, 6, 8).done();
			meeting.place("two", "annex", 7, 7, 9).done();
			String body = "{'into': '%s'}".formatted(again);

			var shown = post("/" + ada + "/merge/check", body).done();

			assertThat(shown.json().path("possible").asBoolean()).isFalse();
			assertThat(shown.json().path("clashes").get(0).path("title").asString()).contains("A. Lovelace");
			post("/" + ada + "/merge", body).refused(409, "programme.person-elsewhere");
			assertThat(peopleOf("one")).contains(ada.value());
		}

		@Test
		void needs_two_who_are_in_the_meeting() {
			var ada = meeting.guest("ada", "Ada");
			plan("one", ada).done();

			post("/" + ada + "/merge", "{'into': '%s'}".formatted(ada)).refused(409, "guest.same-person");
			post("/" + ada + "/merge", "{'into': 'nobody'}").refused(404, "person.unknown");
		}

	}

}
