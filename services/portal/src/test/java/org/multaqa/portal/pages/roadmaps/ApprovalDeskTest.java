package org.multaqa.portal.pages.roadmaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.Initiative;
import org.multaqa.model.Initiative.Milestone;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.PasskeyUse;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.MeetingEvent.MeetingRevised;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.RecommendationEvent.Reservation;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.CitedRecommendation;
import org.multaqa.model.events.RoadmapEvent.CommentMade;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.Grounds;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.InitiativeRevised;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.MilestoneReached;
import org.multaqa.model.events.RoadmapEvent.NamedOffice;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.model.events.RoadmapEvent.RoadmapReturned;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the pages say of approvals, and of editions, when the content changes. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApprovalDeskTest {

	private static final PersonId VERA = new PersonId("vera");

	private static final String HASH = "9f2c".repeat(16);

	private static final String OTHER_HASH = "41d0".repeat(16);

	private static final String VOID = "The content was changed:";

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	private RoadmapId roadmap = new RoadmapId("unknown");

	@BeforeEach
	void aRoadmapIsApproved() {
		this.roadmap = new RoadmapId("x-" + UUID.randomUUID());
		this.doha.tell(new RoadmapOpened(this.roadmap, Doha.MEETING, 2027, text("The roadmap of 2027"),
				List.of(new ImpactArea("words", text("Words"))),
				List.of(new Gate("president", text("President"), Role.PRESIDENT)), null));
		this.doha.tell(new InitiativeDrafted(this.roadmap, initiative("As it was approved"), VERA));
		pass(HASH);
	}

	@Test
	void approvals_are_void_once_the_content_changes_until_it_is_approved_again() {
		assertThat(forms()).doesNotContain(VOID);

		this.doha.tell(new InitiativeRevised(this.roadmap, initiative("As it is now"), VERA));
		this.doha.tell(new ApprovalsVoided(this.roadmap, List.of("president"), HASH, null));
		assertThat(forms()).contains(VOID, "It has to be put before the gates again.");

		pass(OTHER_HASH);
		assertThat(forms()).doesNotContain(VOID);
	}

	@Test
	void the_desk_offers_each_reader_what_the_rules_allow_and_says_who_may() {
		assertThat(forms()).as("who passed it")
			.contains("/gates/president/return\"")
			.doesNotContain("/gates/president/approval\"");
		assertThat(desk("noura")).as("who did not").doesNotContain("/gates/president/return\"");

		this.doha.tell(new RoadmapReturned(this.roadmap, "president", text("Not yet"), VERA));
		this.doha.tell(new ApprovalsVoided(this.roadmap, List.of("president"), HASH, null));
		assertThat(forms()).doesNotContain("/gates/president/");
		assertThat(words(forms())).as("the true reason")
			.contains("Sent back by: President", "Not yet", ": the approval of", "lapses.")
			.doesNotContain(VOID);

		this.doha.tell(new RoadmapPresented(this.roadmap, HASH, VERA));
		assertThat(forms()).contains("/gates/president/approval\"", "/gates/president/return\"");
		assertThat(desk("noura")).contains("This is for: President").doesNotContain("/gates/president/");
	}

	@Test
	void the_desk_says_that_a_reservation_was_lifted_after_the_approval() {
		this.doha.tell(new ApprovalsVoided(this.roadmap, List.of("president"), HASH,
				new Lapse.ReservationLifted(new RecommendationId("r-open"), Doha.MENA)));

		assertThat(words(forms())).contains("A reservation was lifted on:", "President : the approval of",
				"It has to be put before the gates again.");
		assertThat(forms()).doesNotContain(VOID, "/gates/president/");
	}

	@Test
	void the_desk_shows_who_approved_when_and_the_whole_hash() {
		assertThat(forms()).contains("class=\"signature\"", ">" + HASH + "<");
	}

	@Test
	void the_desk_asks_for_a_passkey_where_the_meeting_does() {
		beforeTheGates();
		assertThat(forms()).contains("/gates/president/approval\"").doesNotContain("data-passkey", "/challenge");

		asksForPasskeys(List.of(PasskeyUse.GATES));
		assertThat(forms()).contains("data-passkey", "/gates/president/challenge\"", "name=\"signature\"",
				"You sign it with your passkey.", "href=\"/sign-ins\"", "<noscript>");
	}

	@Test
	void the_script_of_the_desk_is_told_what_to_sign_or_why_not() {
		var vera = People.browser("vera", this.port);
		String desk = "/m/doha/roadmaps/" + this.roadmap + "/approval";
		String challenge = "/m/doha/roadmaps/" + this.roadmap + "/gates/president/challenge";
		Around.ELSEWHERE.tell(new Told(200, """
				{"nonce": "n-1", "challenge": "AQID", "rpId": "localhost", "credentials": ["c-1"],
				 "until": "2025-12-09T09:05:00Z"}""", Map.of()));

		var told = vera.send(desk, challenge, "contentHash", HASH);

		assertThat(told.statusCode()).isEqualTo(200);
		assertThat(told.headers().firstValue("Cache-Control")).contains("no-store");
		assertThat(told.body()).contains("\"nonce\":\"n-1\"", "\"credentials\":[\"c-1\"]");
		assertThat(Around.ELSEWHERE.asked().getLast().body()).isEqualTo("{\"contentHash\":\"" + HASH + "\"}");

		Around.ELSEWHERE.tell(new Told(409,
				"{\"status\":409,\"code\":\"approval.no-passkey\",\"title\":\"You have no passkey yet.\"}", Map.of()));
		var refused = vera.send(desk, challenge, "contentHash", HASH);
		assertThat(refused.statusCode()).isEqualTo(409);
		assertThat(refused.body()).contains("You have no passkey yet.");
	}

	@Test
	void what_a_passkey_has_signed_goes_with_the_approval() {
		Around.ELSEWHERE.tell(new Told(200, "", Map.of("Multaqa-Sequence", "0")));

		People.browser("vera", this.port)
			.send("/m/doha/roadmaps/" + this.roadmap + "/approval",
					"/m/doha/roadmaps/" + this.roadmap + "/gates/president/approval", "contentHash", HASH, "nonce",
					"n-1", "credential", "c-1", "clientData", "e30", "authenticatorData", "AA", "signature", "-_8");

		assertThat(Around.ELSEWHERE.asked().getLast().body()).isEqualTo("{\"contentHash\":\"" + HASH
				+ "\",\"passkey\":{\"nonce\":\"n-1\",\"credential\":\"c-1\",\"clientData\":\"e30\","
				+ "\"authenticatorData\":\"AA\",\"signature\":\"-_8\"}}");
	}

	@Test
	void a_signature_says_that_it_was_made_with_a_passkey() {
		assertThat(forms()).doesNotContain("signed with a passkey");
		beforeTheGates();

		this.doha.tell(new GateApproved(this.roadmap, "president", HASH, VERA, true));
		assertThat(forms()).contains("signed with a passkey");
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", HASH, List.of(initiative("As it was approved")), VERA,
				null, null, null));
		assertThat(english("noura", "/editions/1.0")).contains("signed with a passkey", "/editions/1.0/assertions<");
	}

	@Test
	void what_was_said_of_a_line_stands_beside_it_on_the_desk() {
		this.doha.tell(new CommentMade(this.roadmap, "c-1", new InitiativeId("i-1"), "fr",
				"le premier trimestre est trop court", VERA, null));
		this.doha.tell(new CommentMade(this.roadmap, "c-2", null, "en", "A clear plan", VERA, null));

		assertThat(words(forms())).containsSubsequence("A clear plan", "As it was approved",
				"le premier trimestre est trop court");
	}

	@Test
	void the_desk_shows_all_languages_side_by_side_and_marks_what_is_older_than_the_authentic_text() {
		this.doha.tell(new InitiativeRevised(this.roadmap, inTwoLanguages("In any of the four regions", null), VERA));
		assertThat(words(arabic())).contains("In any of the four regions", "في أي إقليم", "النص المرجعي")
			.doesNotContain("أقدم من النص المرجعي", "ليست محدَّثة بكل اللغات");

		this.doha.tell(new InitiativeRevised(this.roadmap,
				inTwoLanguages("In some of the four regions", List.of(new Stale("outcome", List.of("ar")))), VERA));
		pass(OTHER_HASH);

		assertThat(words(arabic())).contains("In some of the four regions", "في أي إقليم", "أقدم من النص المرجعي",
				"ليست محدَّثة بكل اللغات");
	}

	@Test
	void an_edition_marks_what_is_older_than_the_authentic_text() {
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", HASH,
				List.of(inTwoLanguages("In some of the four regions", List.of(new Stale("outcome", List.of("ar"))))),
				VERA, null, null, null));

		String edition = "/m/doha/roadmaps/" + this.roadmap + "/editions/1.0?lang=";
		assertThat(People.browser("visitor", this.port).get(edition + "ar").body()).contains("أقدم من النص المرجعي");
		assertThat(People.browser("visitor", this.port).get(edition + "en").body())
			.doesNotContain("Older than the authentic text");
	}

	private String arabic() {
		return People.browser("vera", this.port).get("/m/doha/roadmaps/" + this.roadmap + "/approval?lang=ar").body();
	}

	private static Initiative inTwoLanguages(String outcome, @Nullable List<Stale> stale) {
		return new Initiative(new InitiativeId("i-1"), new LocalizedText(Map.of("ar", "سطر", "en", "A line")),
				new LocalizedText(Map.of("ar", "في أي إقليم من الأقاليم الأربعة", "en", outcome)), "words",
				List.of("2027-Q1"), Doha.MENA, List.of(), null, List.of(), List.of(new RecommendationId("r-open")),
				"en", stale);
	}

	@Test
	void an_edition_says_the_same_whatever_is_lifted_reached_or_renamed_and_tells_that_beside_it() {
		var step = new Milestone(new MilestoneId("m-1"), text("The text is out"), LocalDate.of(2027, 2, 1));
		var line = new Initiative(new InitiativeId("i-2"), text("A line"), text("Outcome"), "words", List.of("2027-Q1"),
				Doha.MENA, List.of(), null, List.of(step), List.of(new RecommendationId("r-open")), null, null);
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", HASH, List.of(line), VERA,
				new Grounds(
						List.of(new CitedRecommendation(new RecommendationId("r-open"), text("As it was cited"),
								List.of(), List.of(new Reservation(Doha.MENA, text("We lack the people"))))),
						List.of(new NamedOffice(Doha.MENA, text("The office as it was called")))),
				OTHER_HASH, null));
		aSecondLater();
		this.doha.tell(new MilestoneReached(this.roadmap, line.id(), step.id(), LocalDate.of(2027, 1, 20), VERA));

		String page = english("visitor", "/editions/1.0");
		String signed = page.substring(0, page.indexOf("Since this edition"));
		assertThat(words(signed)).contains("As it was cited", "We lack the people", "The office as it was called",
				"The text is out", HASH, OTHER_HASH, "President");
		assertThat(signed).doesNotContain("20 January 2027", "Nothing here yet");
		assertThat(words(page.substring(signed.length()))).contains("20 January 2027", "Milestone reached:")
			.as("what was renamed before it")
			.doesNotContain("another name now:");

		this.doha.tell(new OfficeRegistered(Doha.MENA, OfficeKind.REGIONAL_OFFICE,
				new LocalizedText(Map.of("ar", "مكتب mena", "en", "Office mena"))));
		assertThat(words(english("visitor", "/editions/1.0"))).contains("another name now:");
	}

	@Test
	void an_edition_marks_what_has_no_words_in_the_language_of_the_reader() {
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", HASH, List.of(), VERA, null, null, null));

		String page = People.browser("vera", this.port)
			.get("/m/doha/roadmaps/" + this.roadmap + "/editions/1.0?lang=ar")
			.body();
		assertThat(page).contains("باللغة التالية فقط: الإنجليزية").doesNotContain("لا شيء هنا بعد.");
	}

	@Test
	void whoever_saves_a_change_reads_that_approvals_are_void_and_whoever_changes_nothing_does_not() {
		long last = 4;
		save(last);
		assertThat(roadmap("vera")).contains("Saved.").doesNotContain("approvals before it are void");

		save(last + 1);
		assertThat(roadmap("vera")).contains("approvals before it are void");
	}

	@Test
	void whoever_changes_an_initiative_says_which_languages_still_fit() {
		this.doha.tell(new InitiativeRevised(this.roadmap, inTwoLanguages("In any of the four regions", null), VERA));
		String form = english("vera", "/initiatives/i-1/wording");
		assertThat(form).contains("name=\"stillCurrent\" value=\"ar\"")
			.doesNotContain("name=\"stillCurrent\" value=\"en\"", "name=\"authentic\"");
		assertThat(english("vera", "/initiatives/new")).contains("name=\"authentic\"")
			.doesNotContain("name=\"stillCurrent\"");

		Around.ELSEWHERE.tell(Told.done());
		People.browser("vera", this.port)
			.send("/m/doha/roadmaps/" + this.roadmap, "/m/doha/roadmaps/" + this.roadmap + "/initiatives/i-1/wording",
					"title.en", "T", "outcome.en", "O", "impactArea", "words", "lead", "mena", "stillCurrent", "ar");
		assertThat(Around.ELSEWHERE.asked().getLast().body()).contains("\"stillCurrent\":[\"ar\"]");
	}

	@Test
	void whoever_approves_reads_which_words_were_changed_and_what_things_were_called_then() {
		this.doha.tell(new InitiativeRevised(this.roadmap, initiative("As it was for a day"), VERA));
		this.doha.tell(new InitiativeRevised(this.roadmap, initiative("As it is now"), VERA));

		String told = words(forms());

		assertThat(told).containsSubsequence("As it is now", "Title", "As it was for a day", "As it is now",
				"As it was for a day", "Title", "As it was approved", "As it was for a day");
		assertThat(told).doesNotContain("Impact area");
	}

	@Test
	void an_edition_stays_readable_for_everybody_whatever_is_written_after_it() {
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", HASH, List.of(initiative("As it was approved")), VERA,
				null, null, null));
		this.doha.tell(new InitiativeRevised(this.roadmap, initiative("As it is now"), VERA));
		this.doha.tell(new ApprovalsVoided(this.roadmap, List.of("president"), HASH, null));

		assertThat(roadmap("noura")).contains("As it is now", "being written for the next one", "/editions/1.0\"");
		for (String who : List.of("visitor", "noura", "vera")) {
			assertThat(english(who, "/editions/1.0")).as(who)
				.contains("As it was approved")
				.doesNotContain("As it is now", "/wording", "<form method=\"post\" action=\"/m/");
		}
		assertThat(forms()).as("its own approvals still stand behind it").doesNotContain(VOID);
		assertThat(People.browser("visitor", this.port).get("/m/doha?lang=en").body()).contains("Edition published");

		this.doha.tell(new EditionPublished(this.roadmap, "1.1", OTHER_HASH, List.of(initiative("As it is now")), VERA,
				null, null, null));
		assertThat(roadmap("noura")).contains("/editions/1.0\"", "/editions/1.1\"");
	}

	private void beforeTheGates() {
		this.doha.tell(new RoadmapReturned(this.roadmap, "president", text("Not yet"), VERA));
		this.doha.tell(new ApprovalsVoided(this.roadmap, List.of("president"), HASH, null));
		this.doha.tell(new RoadmapPresented(this.roadmap, HASH, VERA));
	}

	private void asksForPasskeys(@Nullable List<PasskeyUse> uses) {
		this.doha.tell(new MeetingRevised(Doha.MEETING, Doha.both("ملتقى الدوحة", "Doha meeting"),
				LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9), "Asia/Qatar", Doha.both("الدوحة", "Doha"),
				List.of("ar", "en"), new ConsentRule.NoBlock(), true, null, uses));
	}

	@AfterEach
	void noPasskeysAreAskedForAnyMore() {
		asksForPasskeys(null);
	}

	/** Time goes on with each new subject. */
	private void aSecondLater() {
		this.doha.tell(new PersonNamed(new PersonId("z-" + UUID.randomUUID()), text("Somebody else")));
	}

	private void pass(String hash) {
		this.doha.tell(new RoadmapPresented(this.roadmap, hash, VERA));
		this.doha.tell(new GateApproved(this.roadmap, "president", hash, VERA, null));
	}

	private void save(long sequence) {
		Around.ELSEWHERE.tell(new Told(200, "", Map.of("Multaqa-Sequence", Long.toString(sequence))));
		People.browser("vera", this.port)
			.send("/m/doha/roadmaps/" + this.roadmap, "/m/doha/roadmaps/" + this.roadmap + "/initiatives/i-1/wording",
					"title.en", "T", "outcome.en", "O", "impactArea", "words", "lead", "mena");
	}

	private String forms() {
		return desk("vera");
	}

	private String desk(String who) {
		return english(who, "/approval");
	}

	private String roadmap(String who) {
		return english(who, "");
	}

	private String english(String who, String page) {
		var answer = People.browser(who, this.port).get("/m/doha/roadmaps/" + this.roadmap + page + "?lang=en");
		assertThat(answer.statusCode()).as(who + " " + page).isEqualTo(200);
		return answer.body();
	}

	private static String words(String page) {
		return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	private static Initiative initiative(String title) {
		return new Initiative(new InitiativeId("i-1"), text(title), text("Outcome"), "words", List.of("2027-Q1"),
				Doha.MENA, List.of(), null, List.of(), List.of(new RecommendationId("r-open")), null, null);
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
