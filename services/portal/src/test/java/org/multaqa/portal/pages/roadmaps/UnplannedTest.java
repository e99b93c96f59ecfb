package org.multaqa.portal.pages.roadmaps;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RecommendationEvent.RecommendationAgreed;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.Tally;
import org.multaqa.model.events.RegistrationEvent.MeetingPlanned;
import org.multaqa.model.events.RegistrationEvent.MeetingStage;
import org.multaqa.model.events.RegistrationEvent.MeetingStageReached;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.portal.projections.MeetingLists;
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

	private static final MeetingId BUSY = new MeetingId("busy-2025");

	private static final RoadmapId ROADMAP = new RoadmapId("busy-roadmap");

	private static final PersonId VERA = new PersonId("vera");

	private static final String MORE = "There are more";

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void anEditionWithoutInitiatives() {
		this.doha.tell(new MeetingPlanned(BUSY, text("Busy"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true));
		this.doha.tell(new MeetingStageReached(BUSY, MeetingStage.RUNNING));
		this.doha.tell(new RoadmapOpened(ROADMAP, BUSY, 2026, text("2026"), List.of(), List.of()));
		this.doha.tell(new EditionPublished(ROADMAP, "1.0", "9f2c".repeat(16), List.of(), VERA));
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

	private String page() {
		return People.browser("hana", this.port).get("/m/" + BUSY + "/roadmaps/" + ROADMAP + "?lang=en").body();
	}

	private void agreed(int number) {
		var id = new RecommendationId("r-busy-" + number);
		this.doha.tell(EventSample.of(RecommendationDrafted.class)
			.with("recommendation", id)
			.with("meeting", BUSY)
			.with("office", Doha.MENA)
			.with("title", text("Agreed " + number + "."))
			.with("citations", List.of())
			.with("by", VERA)
			.event());
		this.doha.tell(new RecommendationSubmitted(id, BUSY, VERA));
		this.doha.tell(new RecommendationAgreed(id, BUSY, 1, new Tally(4, 4, 0, 0, 0), List.of(), VERA));
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
