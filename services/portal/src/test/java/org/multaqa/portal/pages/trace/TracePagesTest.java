package org.multaqa.portal.pages.trace;

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
import org.multaqa.model.Initiative;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.RecommendationId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PlanningEvent.SessionPlaced;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.model.events.RecommendationEvent.Citation;
import org.multaqa.model.events.RecommendationEvent.RecommendationDrafted;
import org.multaqa.model.events.RecommendationEvent.RecommendationSubmitted;
import org.multaqa.model.events.ReleaseEvent.ProgrammeReleased;
import org.multaqa.model.events.RoadmapEvent.EditionPublished;
import org.multaqa.model.events.RoadmapEvent.RoadmapOpened;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.model.events.WorkshopEvent.OutputRecorded;
import org.multaqa.portal.Telling;
import org.multaqa.portal.running.Browser;
import org.multaqa.portal.running.Doha;
import org.multaqa.portal.running.RunningPortal;
import org.multaqa.testkit.EventSample;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A long trace is read in pages, and never says that there is nothing where there is. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracePagesTest {

	private static final Pattern NEXT = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"");

	private static final String NOTHING = "Nothing has grown from it yet";

	private static final String INSIDE = "is read by those who take part";

	private final MeetingId meeting = new MeetingId("m-" + UUID.randomUUID());

	private final SessionId session = new SessionId("s-" + this.meeting);

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@BeforeEach
	void aReleasedSession() {
		this.doha
			.tell(new MeetingPlanned(this.meeting, text("Traced"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
					"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(this.meeting, MeetingStage.RUNNING));
		this.doha.tell(new SessionPlanned(this.meeting, new SessionPlan(this.session, SessionKind.WORKSHOP,
				text("The room"), null, List.of(), List.of(), List.of("en"), null, List.of())));
		this.doha.tell(new SessionPlaced(this.meeting,
				new Placement(this.session, new RoomId("hall"), Telling.BEGIN, Telling.BEGIN.plusSeconds(60))));
		this.doha.tell(new ProgrammeReleased(this.meeting, 1, text("First"), "hash", 1, 1));
	}

	@Test
	void a_link_leads_on_to_the_others_that_cite_an_output() {
		var output = said(1);
		IntStream.rangeClosed(1, 26).forEach((number) -> cited(output, number));

		String first = visited("outputs/" + output);
		String second = page(next(first));

		assertThat(first).contains("Recommended 26.").doesNotContain("Recommended 1.");
		assertThat(second).contains("Recommended 1.").doesNotContain("Recommended 26.");
	}

	@Test
	void a_visitor_is_told_that_the_first_of_a_session_are_for_those_who_take_part() {
		IntStream.rangeClosed(1, 25).forEach(this::said);
		cited(said(26), 1);

		String first = visited("sessions/" + this.session);

		assertThat(first).contains(INSIDE).doesNotContain(NOTHING);
		assertThat(page(next(first))).contains("Said 26.").doesNotContain(INSIDE, NOTHING);
	}

	@Test
	void a_visitor_is_told_so_too_where_they_are_all_there_is() {
		said(1);

		assertThat(visited("sessions/" + this.session)).contains(INSIDE).doesNotContain(NOTHING);
	}

	@Test
	void nothing_is_said_to_have_grown_from_what_nothing_has_grown_from() {
		assertThat(visited("sessions/" + this.session)).contains(NOTHING).doesNotContain(INSIDE);
	}

	@Test
	void an_initiative_is_read_in_the_roadmap_in_which_it_stands() {
		var older = new RoadmapId("x-2026-" + this.meeting);
		var newer = new RoadmapId("x-2027-" + this.meeting);
		var line = new Initiative(new InitiativeId("i-" + this.meeting), text("One line"), text("Outcome"), "words",
				List.of("2026-Q1"), Doha.MENA, List.of(), null, List.of(), List.of(new RecommendationId("r-none")),
				null, null);
		this.doha.tell(new RoadmapOpened(older, this.meeting, 2026, text("2026"), List.of(), List.of(), null));
		this.doha
			.tell(new EditionPublished(older, "1.0", "9f2c".repeat(16), List.of(line), Doha.HEAD, null, null, null));
		this.doha.tell(new RoadmapOpened(newer, this.meeting, 2027, text("2027"), List.of(), List.of(), null));
		this.doha.tell(new EditionPublished(newer, "1.0", "9f2c".repeat(16), List.of(), Doha.HEAD, null, null, null));

		assertThat(visited("initiatives/" + line.id()))
			.contains("href=\"/m/" + this.meeting + "/roadmaps/" + older + "#i-" + line.id() + "\"");
	}

	private OutputId said(int number) {
		var output = new OutputId("o-" + number + "-" + this.meeting);
		this.doha.tell(new OutputRecorded(this.meeting, output, this.session, OutputKind.NEED, "en",
				"Said " + number + ".", "hash", Doha.HEAD, Doha.MENA));
		return output;
	}

	private void cited(OutputId output, int number) {
		var recommendation = new RecommendationId("r-" + number + "-" + this.meeting);
		this.doha.tell(EventSample.of(RecommendationDrafted.class)
			.with("recommendation", recommendation)
			.with("meeting", this.meeting)
			.with("office", Doha.MENA)
			.with("title", text("Recommended " + number + "."))
			.with("citations", List.of(new Citation(output, this.session, 1, "Said", "hash")))
			.with("by", Doha.HEAD)
			.event());
		this.doha.tell(new RecommendationSubmitted(recommendation, this.meeting, Doha.HEAD));
	}

	private String visited(String trace) {
		return page("/m/" + this.meeting + "/trace/" + trace + "?lang=en");
	}

	private String page(String address) {
		return new Browser(this.port).get(address).body();
	}

	private static String next(String page) {
		var next = NEXT.matcher(page);
		assertThat(next.find()).as("a link to the next page").isTrue();
		return next.group(1);
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
