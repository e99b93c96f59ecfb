package org.multaqa.portal.pages.workshops;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OutputId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.model.events.PlanningEvent.SessionPlanned;
import org.multaqa.model.events.ProgrammeEvent.SessionKind;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
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

/** A workshop shows what it builds on, and says whether that is all. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingPapersTest {

	private static final MeetingId MEETING = new MeetingId("papers-2025");

	private static final PersonId PIA = new PersonId("pia");

	@LocalServerPort
	int port;

	@Autowired
	Doha doha;

	@ParameterizedTest
	@CsvSource({ "as-many-as-fit, 0, false", "one-more, 1, true" })
	void of_more_than_a_page_has_it_says_that_there_are_more(SessionId session, int beyond, boolean more) {
		var earlier = planned("before-" + session);
		var papers = IntStream.rangeClosed(1, MeetingLists.CARDS + beyond)
			.mapToObj((number) -> recorded(earlier, number))
			.toList();
		planned(session.value());
		this.doha.tell(new WorkshopOpened(MEETING, session, papers));

		String page = new Browser(this.port).as(Around.ELSEWHERE, "pia", MEETING + ":organiser")
			.get("/m/" + MEETING + "/workshops/" + session + "?lang=en")
			.body();

		assertThat(page).contains("Paper 1.", "Paper " + MeetingLists.CARDS + ".")
			.doesNotContain("Paper " + (MeetingLists.CARDS + 1) + ".");
		assertThat(page.contains("There are more, in the sessions it builds on.")).isEqualTo(more);
	}

	private SessionId planned(String id) {
		var session = new SessionId(id);
		this.doha.tell(new MeetingPlanned(MEETING, text("Papers"), LocalDate.of(2025, 12, 7), LocalDate.of(2025, 12, 9),
				"Asia/Qatar", text("Doha"), List.of("en"), new ConsentRule.NoBlock(), true, null, null));
		this.doha.tell(new MeetingStageReached(MEETING, MeetingStage.RUNNING));
		this.doha.tell(new SessionPlanned(MEETING, new SessionPlan(session, SessionKind.WORKSHOP, text(id), null,
				List.of(), List.of(), List.of("en"), null, List.of())));
		return session;
	}

	private OutputId recorded(SessionId session, int number) {
		var id = new OutputId("o-" + session + "-" + number);
		this.doha.tell(new OutputRecorded(MEETING, id, session, OutputKind.IDEA, "en", "Paper " + number + ".", "h",
				PIA, Doha.MENA));
		return id;
	}

	private static LocalizedText text(String words) {
		return LocalizedText.of("en", words);
	}

}
