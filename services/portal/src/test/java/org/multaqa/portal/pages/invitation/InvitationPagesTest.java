package org.multaqa.portal.pages.invitation;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Noura's own place in the delegation, which she has accepted. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class InvitationPagesTest {

	private static final String INVITATION = "/m/doha/invitation";

	private static final String OWN = "/m/doha/invitations/doha-mena";

	private static final String MEMBER = "/api/v1/delegations/doha-mena/members/noura";

	private static final String DATA = """
			{"meeting": "doha", "person": "noura", "name": {"ar": "نورة", "en": "Noura"}, "roles": [],
			 "places": [{"delegation": "doha-mena", "office": "mena", "roles": ["head"], "status": "approved",
			  "lostBadges": 0, "needs": {"dietary": ["vegan"], "access": [], "visa": false, "note": "No lift, please"},
			  "questions": [
			   {"id": "q-dinner", "kind": "yes-no", "text": {"en": "Do you come to the dinner?"}, "choices": [],
			    "needed": true, "roles": [], "answered": true, "retired": false},
			   {"id": "q-nights", "kind": "number", "text": {"en": "How many nights?"}, "choices": [], "needed": false,
			    "roles": [], "answered": false, "retired": false}],
			  "answers": {"q-nights": ["3"]}}],
			 "needsKeptUntil": "2026-01-08"}""";

	private static final Told TAKEN = new Told(200, """
			{"delegation": "doha-mena", "meeting": "doha", "office": "mena", "person": "noura", "roles": ["head"],
			 "status": "approved"}""", Map.of());

	private static final Told AWAY = new Told(503, "{}", Map.of());

	@LocalServerPort
	int port;

	@BeforeEach
	void registration_answers() {
		Around.ELSEWHERE.tell(new Told(200, DATA, Map.of()));
	}

	@Test
	void the_invitation_shows_how_far_one_is_and_never_guesses_while_the_service_is_away() {
		assertThat(noura().get(INVITATION + "?lang=en").body()).contains(OWN + "/me", OWN + "/needs", "Said",
				OWN + "/questions", "1 of 2 answered", "1 question must still be answered", OWN + "/withdrawal",
				"data.json");

		Around.ELSEWHERE.tell(AWAY);
		assertThat(noura().get(INVITATION + "?lang=en").body()).contains("cannot be shown at present")
			.doesNotContain("Nothing said yet");
	}

	@Test
	void the_own_name_is_put_right_in_both_scripts_and_leads_on_to_the_needs() {
		assertThat(noura().get(OWN + "/me?lang=en").body()).contains("In Arabic letters", "value=\"نورة\"",
				"In Latin letters", "value=\"Noura\"");

		Around.ELSEWHERE.tell(TAKEN);
		var done = noura().send(OWN + "/me?lang=en", OWN + "/me", "name.ar", "نورة الكاتب", "name.en", "Nora Katib");

		assertThat(done.headers().firstValue("Location")).contains(OWN + "/needs");
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.path()).isEqualTo(MEMBER + "/correction");
		assertThat(asked.body()).contains("\"ar\":\"نورة الكاتب\"", "\"en\":\"Nora Katib\"");
	}

	@Test
	void who_is_approved_hears_beforehand_that_another_name_is_approved_again() {
		assertThat(noura().get(OWN + "/me?lang=en").body()).contains("the organiser approves it once more");
	}

	@Test
	void who_is_approved_hears_beforehand_that_another_answer_is_approved_again() {
		assertThat(noura().get(OWN + "/questions?lang=en").body()).doesNotContain("part of the approval");

		Around.ELSEWHERE.tell(new Told(200,
				DATA.replace("\"answered\": true,", "\"answered\": true, \"material\": true,"), Map.of()));
		assertThat(noura().get(OWN + "/questions?lang=en").body()).contains("part of the approval",
				"the organiser approves your registration once more");
	}

	@Test
	void a_name_in_no_script_is_refused_before_anybody_is_asked() {
		var refused = noura().send(OWN + "/me?lang=en", OWN + "/me", "name.ar", "", "name.en", " ");

		assertThat(refused.statusCode()).isEqualTo(400);
		assertThat(Around.ELSEWHERE.asked()).noneMatch((asked) -> asked.path().endsWith("/correction"));
	}

	@Test
	void what_was_said_before_stands_in_the_form_with_the_day_on_which_it_ends() {
		var page = noura().get(OWN + "/needs?lang=en").body();

		assertThat(page).contains("8 January 2026", "No lift, please", "Vegan")
			.containsPattern("value=\"vegan\"[^>]* checked")
			.doesNotContainPattern("value=\"halal\"[^>]* checked");
	}

	@Test
	void needs_are_said_by_a_form_of_their_own() {
		Around.ELSEWHERE.tell(TAKEN);
		var done = noura().send(OWN + "/needs", OWN + "/needs", "dietary", "halal", "dietary", "no-nuts", "visa",
				"true", "note", "");

		assertThat(done.headers().firstValue("Location")).contains(INVITATION);
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.method() + " " + asked.path()).isEqualTo("PUT " + MEMBER + "/needs");
		assertThat(asked.body()).contains("\"dietary\":[\"halal\",\"no-nuts\"]", "\"visa\":true")
			.doesNotContain("note");
	}

	@Test
	void needs_can_be_the_last_word_before_the_invitation_is_accepted() {
		Around.ELSEWHERE.tell(TAKEN);
		noura().send(OWN + "/needs", OWN + "/needs", "dietary", "halal", "accept", "true");

		assertThat(Around.ELSEWHERE.asked()).extracting((asked) -> asked.method() + " " + asked.path())
			.endsWith("PUT " + MEMBER + "/needs", "POST " + MEMBER + "/registration");
	}

	@ParameterizedTest
	@CsvSource({ "/needs, note", "/questions, answers.q-nights" })
	void what_was_written_while_registration_is_away_can_be_sent_again(String step, String field) {
		String page = noura().get(OWN + step).body();
		Around.ELSEWHERE.tell(AWAY);

		var answer = noura().sendFrom(page, List.of(), OWN + step, field, "Not at the window");

		assertThat(page).contains(field);
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.body()).contains("action=\"" + OWN + step + "\"",
				"name=\"" + field + "\" value=\"Not at the window\"");
	}

	@Test
	void an_empty_form_is_not_shown_for_needs_that_cannot_be_read() {
		Around.ELSEWHERE.tell(AWAY);

		assertThat(noura().get(OWN + "/needs?lang=en").body()).contains("cannot be shown at present")
			.doesNotContain("name=\"dietary\"");
	}

	@Test
	void questions_of_the_meeting_are_answered_with_numbers_in_any_digits() {
		assertThat(noura().get(OWN + "/questions?lang=en").body())
			.contains("Do you come to the dinner?", "name=\"answers.q-nights\" value=\"3\"")
			.containsPattern("name=\"answers.q-dinner\" value=\"yes\"\\s+required");

		Around.ELSEWHERE.tell(TAKEN);
		var done = noura().send(OWN + "/questions", OWN + "/questions", "shown", "q-dinner", "shown", "q-nights",
				"number", "q-nights", "answers.q-dinner", "yes", "answers.q-nights", "٢٫٥");

		assertThat(done.headers().firstValue("Location")).contains(INVITATION);
		assertThat(Around.ELSEWHERE.asked()).filteredOn((asked) -> asked.method().equals("PUT"))
			.singleElement()
			.satisfies((asked) -> assertThat(asked.path()).isEqualTo(MEMBER + "/answers"))
			.satisfies(
					(asked) -> assertThat(asked.body()).contains("\"q-dinner\":[\"yes\"]", "\"q-nights\":[\"2.5\"]"));
	}

	@Test
	void the_step_of_the_needs_goes_on_to_the_questions_where_there_are_some() {
		assertThat(noura().get(OWN + "/needs?lang=en").body()).contains("name=\"on\"", "Questions of the meeting");

		Around.ELSEWHERE.tell(TAKEN);
		var done = noura().send(OWN + "/needs", OWN + "/needs", "on", "true");
		assertThat(done.headers().firstValue("Location")).contains(OWN + "/questions");
	}

	@Test
	void one_withdraws_oneself_and_is_asked_before() {
		assertThat(noura().get(INVITATION + "?lang=en").body()).contains("Yes: Withdraw");

		Around.ELSEWHERE.tell(TAKEN);
		var done = noura().send(INVITATION, OWN + "/withdrawal");

		assertThat(done.headers().firstValue("Location")).contains(INVITATION);
		assertThat(Around.ELSEWHERE.asked().getLast().path()).isEqualTo(MEMBER + "/withdrawal");
	}

	@Test
	void all_that_is_kept_is_taken_along_and_stays_nowhere_on_the_way() {
		var file = noura().get(INVITATION + "/data.json");

		assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"doha.json\"");
		assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(file.body()).contains("\"note\":\"No lift, please\"", "\"needsKeptUntil\":\"2026-01-08\"");
		assertThat(new Browser(this.port).get(INVITATION + "/data.json").statusCode()).isEqualTo(401);
	}

	private Browser noura() {
		return People.browser("noura", this.port);
	}

}
