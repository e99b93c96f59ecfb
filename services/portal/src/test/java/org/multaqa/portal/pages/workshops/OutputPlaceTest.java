package org.multaqa.portal.pages.workshops;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.model.events.WorkshopEvent.WorkshopOpened;
import org.multaqa.portal.projections.MeetingLists;
import org.multaqa.portal.running.Around;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A link to an output leads to the page of its workshop that has it. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutputPlaceTest {

	private final MeetingId meeting = new MeetingId("m-" + UUID.randomUUID());

	private final SessionId session = new SessionId("s-" + this.meeting);

	private final OutputId early = new OutputId("o-" + this.meeting);

	private final RecommendationId citing = new RecommendationId("r-" + this.meeting);

	private final PersonId author = new PersonId("author-" + this.meeting);

	private final String workshop = "/m/" + this.meeting + "/workshops/" + this.session;

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	private Browser browser;

	@BeforeEach
	void anOutputIsCitedThatIsNoneOfTheLatest() {
		this.doha
			.tell(new MeetingPlanned(this.meeting, text("Long"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
					"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(this.meeting, MeetingStage.RUNNING));
		this.doha.tell(new SessionPlanned(this.meeting, new SessionPlan(this.session, SessionKind.WORKSHOP,
				text("The room"), null, List.of(), List.of(), List.of("en"), null, List.of())));
		this.doha.tell(new WorkshopOpened(this.meeting, this.session, List.of()));
		said(this.early);
		IntStream.range(0, MeetingLists.CARDS).forEach((_) -> said(new OutputId("o-" + UUID.randomUUID())));
		this.doha.tell(Doha.drafted(this.citing)
			.with("meeting", this.meeting)
			.with("citations", List.of(new Citation(this.early, this.session, 1, "Said", "h")))
			.event());
		this.browser = new Browser(this.port).as(Around.ELSEWHERE, this.author.value(), this.meeting + ":head:mena");
	}

	@Test
	void wherever_the_link_is() {
		assertThat(page("/workshops/" + this.session)).doesNotContain("id=\"o-" + this.early + "\"");

		for (String linking : List.of("/recommendations/" + this.citing, "/recommendations/new?output=" + this.early,
				"/trace/outputs/" + this.early)) {
			var link = Pattern.compile("href=\"" + this.workshop + "([^\"#]*)#([^\"]*)\"").matcher(page(linking));

			assertThat(link.find()).as(linking).isTrue();
			assertThat(page("/workshops/" + this.session + link.group(1))).contains("id=\"" + link.group(2) + "\"");
		}
	}

	@Test
	void and_what_is_done_there_leads_back_to_that_page() {
		assertThat(page("/workshops/" + this.session + "?output=" + this.early))
			.contains("action=\"" + this.workshop + "/outputs/" + this.early + "/wording?output=" + this.early + "\"");
	}

	private void said(OutputId output) {
		this.doha.tell(new OutputRecorded(this.meeting, output, this.session, OutputKind.NEED, "en", "Said.", "h",
				this.author, Doha.MENA));
	}

	private String page(String place) {
		return this.browser.get("/m/" + this.meeting + place).body();
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
