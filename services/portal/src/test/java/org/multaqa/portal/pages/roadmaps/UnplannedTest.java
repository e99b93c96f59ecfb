package org.multaqa.portal.pages.roadmaps;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.EventSample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A roadmap says what was agreed and is not planned yet, and whether that is all. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnplannedTest {

	private static final PersonId VERA = new PersonId("vera");

	private static final String MORE = "There are more";

	private static final String OLDER = "there are older ones";

	private final MeetingId busy = new MeetingId("busy-" + UUID.randomUUID());

	private final RoadmapId roadmap = new RoadmapId("x-2026-" + this.busy);

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void anEditionWithoutInitiatives() {
		this.doha.tell(new MeetingPlanned(this.busy, text("Busy"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(this.busy, MeetingStage.RUNNING));
		this.doha.tell(new RoadmapOpened(this.roadmap, this.busy, 2026, text("2026"), List.of(), List.of(), null));
		this.doha.tell(new EditionPublished(this.roadmap, "1.0", "9f2c".repeat(16), List.of(), VERA, null, null, null));
	}

	@Test
	void as_many_as_a_page_has_are_counted_and_of_more_it_says_that_there_are_more() {
		IntStream.rangeClosed(1, MeetingLists.CARDS).forEach(this::agreed);
		assertThat(page()).containsPattern("class=\"count\">25<").doesNotContain(MORE);

		agreed(51);
		assertThat(page()).contains("Agreed 51.", MORE)
			.doesNotContain("Agreed 1.")
			.doesNotContainPattern("class=\"count\">25<");
	}

	@Test
	void what_another_roadmap_carries_out_is_planned() {
		var other = new RoadmapId("x-2027-" + this.busy);
		agreed(61);
		agreed(62);
		this.doha.tell(new RoadmapOpened(other, this.busy, 2027, text("2027"), List.of(), List.of(), null));
		this.doha.tell(new EditionPublished(other, "1.0", "9f2c".repeat(16), List.of(carryingOut(61)), VERA, null, null,
				null));

		assertThat(page()).contains("Agreed 62.").doesNotContain("Agreed 61.");
	}

	@Test
	void the_form_of_an_initiative_lists_fifty_and_says_that_there_are_older_ones() {
		IntStream.rangeClosed(1, ListQuery.PAGE).forEach(this::agreed);
		assertThat(form()).contains("Agreed 1.").doesNotContain(OLDER);

		agreed(51);
		assertThat(form()).contains("Agreed 51.", OLDER).doesNotContain("Agreed 1.");
	}

	private String form() {
		return new Browser(this.port).as(Around.ELSEWHERE, "hq-" + this.busy, this.busy + ":headquarters:hq")
			.get("/m/" + this.busy + "/roadmaps/" + this.roadmap + "/initiatives/new?lang=en")
			.body();
	}

	private Initiative carryingOut(int number) {
		return new Initiative(new InitiativeId("busy-line"), text("One line"), text("Outcome"), "words",
				List.of("2027-Q1"), Doha.MENA, List.of(), null, List.of(), List.of(recommendation(number)), null, null);
	}

	private String page() {
		return People.browser("hana", this.port)
			.get("/m/" + this.busy + "/roadmaps/" + this.roadmap + "?lang=en")
			.body();
	}

	private RecommendationId recommendation(int number) {
		return new RecommendationId("r-" + number + "-" + this.busy);
	}

	private void agreed(int number) {
		var id = recommendation(number);
		this.doha.tell(EventSample.of(RecommendationDrafted.class)
			.with("recommendation", id)
			.with("meeting", this.busy)
			.with("office", Doha.MENA)
			.with("title", text("Agreed " + number + "."))
			.with("citations", List.of())
			.with("by", VERA)
			.event());
		this.doha.tell(new RecommendationSubmitted(id, this.busy, VERA));
		this.doha.tell(new RecommendationAgreed(id, this.busy, 1, new Tally(4, 4, 0, 0, 0), List.of(), VERA));
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
