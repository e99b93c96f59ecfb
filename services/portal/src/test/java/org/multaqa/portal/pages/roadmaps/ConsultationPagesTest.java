package org.multaqa.portal.pages.roadmaps;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.events.RoadmapEvent.ConsultationEndMoved;
import org.multaqa.model.events.RoadmapEvent.ConsultationOpened;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.People;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Until when one may comment; it is 11:15 on 8 December in Doha. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConsultationPagesTest {

	private static final PersonId VERA = new PersonId("vera");

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	private final RoadmapId roadmap = new RoadmapId("x-" + UUID.randomUUID());

	@Test
	void an_end_is_said_to_all_with_the_days_that_are_left_and_by_the_clock_of_the_meeting() {
		consultedUntil("2025-12-11T15:00:00Z");

		assertThat(page("noura", "en")).contains("Comments until", "11 December 2025, 18:00", "(UTC+03:00)",
				"3 days left", "data-own-time", "data-zone=\"Asia/Qatar\"", "id=\"comment-words\"");
		assertThat(page("noura", "ar")).contains("تُقبل التعليقات حتى", "بقيت 3 أيام");
	}

	@Test
	void the_last_day_is_called_so() {
		consultedUntil("2025-12-08T15:00:00Z");

		assertThat(page("noura", "fr")).contains("Dernier jour");
		assertThat(page("noura", "es")).contains("Último día");
	}

	@Test
	void from_the_end_on_it_is_closed_by_itself() {
		consultedUntil("2025-12-08T08:15:00Z");

		assertThat(page("noura", "en")).contains("The consultation ended on", "Being drafted")
			.doesNotContain("id=\"comment-words\"", "In consultation");
		assertThat(page("vera", "en")).contains("/consultation\"").doesNotContain("/consultation/closing");
	}

	@Test
	void headquarters_says_the_end_when_it_opens_and_moves_it_afterwards() {
		this.doha.tell(new RoadmapOpened(this.roadmap, Doha.MEETING, 2001, LocalizedText.of("en", "The roadmap"),
				List.of(), List.of(), null));
		assertThat(page("vera", "en")).contains("name=\"until\" required", "value=\"2025-12-22T18:00\"");

		this.doha.tell(new ConsultationOpened(this.roadmap, VERA, Instant.parse("2025-12-11T15:00:00Z")));
		this.doha.tell(new ConsultationEndMoved(this.roadmap, Instant.parse("2025-12-15T09:00:00Z"), VERA));
		assertThat(page("vera", "en")).contains("15 December 2025, 12:00", "/consultation/end\"",
				"value=\"2025-12-15T12:00\"", "/consultation/closing");
		assertThat(page("noura", "en")).doesNotContain("name=\"until\"");
	}

	private void consultedUntil(String end) {
		this.doha.tell(new RoadmapOpened(this.roadmap, Doha.MEETING, 2001, LocalizedText.of("en", "The roadmap"),
				List.of(), List.of(), null));
		this.doha.tell(new ConsultationOpened(this.roadmap, VERA, Instant.parse(end)));
	}

	private String page(String person, String language) {
		return People.browser(person, this.port)
			.get("/m/" + Doha.MEETING + "/roadmaps/" + this.roadmap + "?lang=" + language)
			.body();
	}

}
