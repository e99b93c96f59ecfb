package org.multaqa.portal.pages.roadmaps;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.Stale;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.RoadmapEvent.ApprovalsVoided;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.Gate;
import org.multaqa.model.events.RoadmapEvent.GateApproved;
import org.multaqa.model.events.RoadmapEvent.ImpactArea;
import org.multaqa.model.events.RoadmapEvent.InitiativeDrafted;
import org.multaqa.model.events.RoadmapEvent.Lapse;
import org.multaqa.model.events.RoadmapEvent.PlanReworded;
import org.multaqa.model.events.RoadmapEvent.PlanTexts;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapPresented;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.Elsewhere.Told;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What pages say of the names of a roadmap, its areas and its gates. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenamingPagesTest {

	private static final PersonId VERA = new PersonId("vera");

	private static final String HASH = "9f2c".repeat(16);

	private final RoadmapId roadmap = new RoadmapId("x-" + UUID.randomUUID());

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void a_roadmap_is_approved() {
		var plan = plan("The roadmap of four offices", null);
		this.doha.tell(new RoadmapOpened(this.roadmap, Doha.MEETING, 2027, plan.title(), plan.impactAreas(),
				plan.gates(), "en"));
		this.doha.tell(new InitiativeDrafted(this.roadmap,
				new Initiative(new InitiativeId("i-" + UUID.randomUUID()), text("سطر", "A line"),
						text("أثر", "Outcome"), "words", List.of("2027-Q1"), Doha.MENA, List.of(), null, List.of(),
						List.of(new RecommendationId("r-open")), "en", null),
				VERA));
		this.doha.tell(new RoadmapPresented(this.roadmap, HASH, VERA));
		this.doha.tell(new GateApproved(this.roadmap, "president", HASH, VERA, null));
	}

	@Test
	void the_desk_shows_them_in_all_languages_and_marks_what_is_older_than_the_authentic_text() {
		assertThat(words("vera", "/approval", "ar"))
			.contains("The roadmap of four offices", "خريطة المكاتب", "النص المرجعي", "بوابة اعتماد")
			.doesNotContain("أقدم من النص المرجعي");

		renamed();

		assertThat(words("vera", "/approval", "ar")).contains("The roadmap of five offices", "خريطة المكاتب",
				"أقدم من النص المرجعي", "ليست محدَّثة بكل اللغات");
		assertThat(words("noura", "", "ar")).contains("ليست محدَّثة بكل اللغات");
	}

	@Test
	void the_desk_says_why_approvals_lapsed_and_which_words_were_changed() {
		renamed();

		assertThat(words("vera", "/approval", "en"))
			.contains("The content was changed: The roadmap of five offices", "President : the approval of",
					"It has to be put before the gates again.", "Title, areas and gates renamed")
			.containsSubsequence("Title, areas and gates renamed", "Removed:", "four", "Added:", "five");
	}

	@Test
	void whoever_reads_editions_only_reads_what_was_signed() {
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", HASH, List.of(), VERA, null, null,
				plan("The roadmap of four offices", null)));
		renamed();

		for (String page : List.of("", "/editions/1.0")) {
			assertThat(words("visitor", page, "en")).as(page)
				.contains("The roadmap of four offices")
				.doesNotContain("five offices");
		}
		assertThat(words("noura", "", "en")).contains("The roadmap of five offices");
	}

	@Test
	void an_edition_marks_a_title_that_was_older_than_the_authentic_one() {
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", HASH, List.of(), VERA, null, null, stale()));

		assertThat(words("visitor", "/editions/1.0", "ar")).contains("أقدم من النص المرجعي");
		assertThat(words("visitor", "/editions/1.0", "en")).doesNotContain("Older than the authentic text");
	}

	@Test
	void are_changed_by_headquarters_who_says_which_languages_still_fit() {
		assertThat(words("noura", "/wording", "en")).contains("This is for: Headquarters");
		assertThat(page("noura", "/wording", "en")).doesNotContain("name=\"title.en\"");
		assertThat(page("vera", "/wording", "en"))
			.contains("name=\"title.en\"", "name=\"area.words.ar\"", "name=\"gate.president.ar\"",
					"name=\"stillCurrent\" value=\"ar\"")
			.doesNotContain("name=\"authentic\"");

		Around.ELSEWHERE.tell(Told.done());
		String roadmap = "/m/doha/roadmaps/" + this.roadmap;
		People.browser("vera", this.port)
			.send(roadmap + "/wording", roadmap + "/wording", "version", "4", "title.en", "Another name", "areaKey",
					"words", "area.words.en", "Words", "gateKey", "president", "gate.president.en", "President",
					"stillCurrent", "ar");
		var asked = Around.ELSEWHERE.asked().getLast();
		assertThat(asked.header("If-Match")).isEqualTo("\"4\"");
		assertThat(asked.body()).contains("\"title\":{\"en\":\"Another name\"}",
				"\"impactAreas\":[{\"key\":\"words\",\"names\":{\"en\":\"Words\"}}]", "\"stillCurrent\":[\"ar\"]");
	}

	private void renamed() {
		this.doha.tell(new PlanReworded(this.roadmap, stale(), VERA));
		this.doha.tell(new ApprovalsVoided(this.roadmap, List.of("president"), HASH, new Lapse.Reworded()));
	}

	private static PlanTexts stale() {
		return plan("The roadmap of five offices", List.of(new Stale("title", List.of("ar"))));
	}

	private static PlanTexts plan(String english, @Nullable List<Stale> stale) {
		return new PlanTexts(text("خريطة المكاتب", english), List.of(new ImpactArea("words", text("كلمات", "Words"))),
				List.of(new Gate("president", text("الرئيسة", "President"), Role.PRESIDENT)), "en", stale);
	}

	private String words(String who, String page, String language) {
		return page(who, page, language).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
	}

	private String page(String who, String page, String language) {
		return People.browser(who, this.port)
			.get("/m/doha/roadmaps/" + this.roadmap + page + "?lang=" + language)
			.body();
	}

	private static LocalizedText text(String arabic, String english) {
		return new LocalizedText(Map.of("ar", arabic, "en", english));
	}

}
