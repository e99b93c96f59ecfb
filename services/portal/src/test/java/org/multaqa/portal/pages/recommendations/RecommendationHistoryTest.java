package org.multaqa.portal.pages.recommendations;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.Stance;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.DiscussionOpened;
import org.multaqa.model.events.RecommendationEvent.PositionStated;
import org.multaqa.model.events.RecommendationEvent.RecommendationReworded;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSupported;
import org.multaqa.model.events.RecommendationEvent.SupportWithdrawn;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.OutputReworded;
import org.multaqa.model.events.WorkshopEvent.OutputWithdrawn;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.EventSample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of a recommendation tells of its words before. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecommendationHistoryTest {

	private static final String STAYS = "A paragraph that stays.";

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	private final RecommendationId id = new RecommendationId("r-" + UUID.randomUUID());

	@BeforeEach
	void aRecommendationIsReworded() {
		this.doha.tell(Doha.drafted(this.id)
			.with("title", text("Terms"))
			.with("text", text(STAYS + "\n\nScribbled at first."))
			.with("citations", citations())
			.event());
		word(2, "Written with care.");
		this.doha.tell(new RecommendationSubmitted(this.id, Doha.MEETING, Doha.HEAD));
		word(3, "Read by all offices.");
	}

	@Test
	void everybody_reads_which_paragraph_was_changed_since_it_was_submitted() {
		assertThat(read("visitor"))
			.contains("Text English Removed: Written with care. Added: Read by all offices. Office")
			.containsOnlyOnce(STAYS);
	}

	@Test
	void which_word_was_changed_is_told_and_in_which_language() {
		word(4, "Read by some offices.");

		assertThat(read("visitor")).contains("Text English Read by Removed: all Added: some offices. Office");
	}

	@Test
	void a_block_stays_in_the_history_after_its_office_gave_it_up() {
		this.doha.tell(new DiscussionOpened(this.id, Doha.MEETING, Doha.HEAD));
		this.doha.tell(position(Stance.BLOCK, "It costs our archive."));
		this.doha.tell(position(Stance.CAN_LIVE_WITH, "The cost is shared."));

		assertThat(List.of(read("visitor"), read("noura"))).allSatisfy((page) -> assertThat(page).containsPattern(
				"Position stated .* Blocks It costs our archive. ⟶ then Can live with it The cost is shared."));
	}

	@Test
	void support_given_and_taken_back_stays_in_the_history_with_its_office() {
		this.doha.tell(new RecommendationSupported(this.id, Doha.MEETING, Doha.MENA, Doha.HEAD));
		this.doha.tell(new SupportWithdrawn(this.id, Doha.MEETING, Doha.MENA, Doha.HEAD));

		assertThat(read("visitor"))
			.containsPattern("Support withdrawn .* Office mena .* Recommendation supported .* Office mena");
	}

	@Test
	void what_was_changed_in_the_draft_stays_with_its_office() {
		assertThat(read("noura")).contains("Removed: Scribbled at first. Added: Written with care.");

		assertThat(List.of(read("visitor"), read("amina"), read("vera"), read("sami")))
			.allSatisfy((page) -> assertThat(page).doesNotContain("Scribbled at first."));
	}

	@Test
	void the_words_cited_are_told_when_the_output_has_others_now_or_is_withdrawn() {
		var output = new OutputId("o-" + UUID.randomUUID());
		var citing = new RecommendationId("r-" + UUID.randomUUID());
		this.doha.tell(new OutputRecorded(Doha.MEETING, output, Doha.WORKSHOP, OutputKind.NEED, "en",
				"A boat needs a pilot.", "h", Doha.HEAD, Doha.MENA));
		this.doha.tell(Doha.drafted(citing)
			.with("citations", List.of(new Citation(output, Doha.WORKSHOP, 1, "a pilot", "h")))
			.event());
		this.doha.tell(new RecommendationSubmitted(citing, Doha.MEETING, Doha.HEAD));
		assertThat(trace(citing)).contains("A boat needs a pilot .").doesNotContain("Words cited");

		this.doha.tell(new OutputReworded(Doha.MEETING, output, 2, "A boat needs a captain.", "h2", Doha.HEAD));
		this.doha.tell(new OutputWithdrawn(Doha.MEETING, output, Doha.HEAD));
		assertThat(trace(citing)).contains("withdrawn", "A boat needs a captain.", "Words cited a pilot",
				"Wording 1 was cited; the words have changed since");
	}

	private String trace(RecommendationId of) {
		return page("visitor", "/trace/recommendations/" + of);
	}

	private void word(int number, String last) {
		this.doha.tell(EventSample.of(RecommendationReworded.class)
			.with("recommendation", this.id)
			.with("meeting", Doha.MEETING)
			.with("wording", number)
			.with("title", text("Terms"))
			.with("text", text(STAYS + "\n\n" + last))
			.with("stale", List.of())
			.with("citations", citations())
			.with("by", Doha.HEAD)
			.event());
	}

	private PositionStated position(Stance stance, String reason) {
		return new PositionStated(this.id, Doha.MEETING, Doha.MENA, stance, text(reason), Doha.HEAD);
	}

	private String read(String who) {
		return page(who, "/recommendations/" + this.id);
	}

	private String page(String who, String path) {
		return People.browser(who, this.port)
			.get("/m/doha" + path + "?lang=en")
			.body()
			.replaceAll("<[^>]*>", " ")
			.replaceAll("\\s+", " ");
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

	private static List<Citation> citations() {
		return List.of(new Citation(new OutputId("o-1"), Doha.WORKSHOP, 1, "We need terms.", "h"));
	}

}
