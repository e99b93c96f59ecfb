package org.multaqa.portal.pages.home;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.multaqa.model.ConsentRule;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.events.MeetingEvent.MeetingPlanned;
import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.model.events.MeetingEvent.MeetingStageReached;
import org.multaqa.portal.Telling;
import org.multaqa.portal.edge.calls.ServiceAddresses;
import org.multaqa.portal.pages.shell.LastSeen;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.Reader;
import org.multaqa.portal.projections.ProjectionStores;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.running.RunningPortal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import static org.assertj.core.api.Assertions.assertThat;

/** With meetings of its own, since those of the running portal are told by all tests. */
@RunningPortal
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrontDoorTest {

	private final ReadModels models = new ReadModels(ProjectionStores.inMemory());

	private final Telling telling = new Telling();

	@Autowired
	PageRenderer renderer;

	@Autowired
	LastSeen lastSeen;

	@Autowired
	ServiceAddresses addresses;

	@Test
	void leads_to_the_only_meeting() {
		open("doha");

		assertThat(door().getView()).isInstanceOfSatisfying(RedirectView.class,
				(redirect) -> assertThat(redirect.getUrl()).isEqualTo("/m/doha"));
	}

	@Test
	void lists_several() {
		open("doha");
		open("quito");

		assertThat(door().getView()).isNotInstanceOf(RedirectView.class);
	}

	private ModelAndView door() {
		var visit = new PageRequest(new MockHttpServletRequest("GET", "/"), new MockHttpServletResponse(), null,
				new Reader(LanguagePreference.of("en"), ZoneOffset.UTC, null), null, null, Telling.BEGIN, List.of());
		return new HomePageController(this.models, this.renderer, this.lastSeen, this.addresses).meetings(visit);
	}

	private void open(String id) {
		var meeting = new MeetingId(id);
		this.telling
			.tell(new MeetingPlanned(meeting, LocalizedText.of("en", id), LocalDate.of(2025, 12, 7),
					LocalDate.of(2025, 12, 9), "Asia/Qatar", LocalizedText.of("en", "Here"), List.of("en"),
					new ConsentRule.NoBlock(), true, null, null), new MeetingStageReached(meeting, MeetingStage.OPEN))
			.forEach(this.models.bySubject()::apply);
	}

}
