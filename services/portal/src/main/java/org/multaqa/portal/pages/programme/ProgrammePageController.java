package org.multaqa.portal.pages.programme;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.personal.OwnSessions;
import org.multaqa.portal.personal.PersonalProgramme;
import org.multaqa.portal.personal.PersonalProgrammes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The programme, each of its releases, and one session of it. */
@Controller
@Hidden
class ProgrammePageController {

	private final PageRenderer renderer;

	private final PersonalProgrammes personal;

	ProgrammePageController(PageRenderer renderer, PersonalProgrammes personal) {
		this.renderer = renderer;
		this.personal = personal;
	}

	@GetMapping("/m/{meeting}/programme")
	ModelAndView programme(PageRequest pageRequest, Form query) {
		var context = new MeetingContext(pageRequest);
		var kept = this.personal.of(pageRequest.viewer());
		return show(pageRequest, "programme/programme",
				new ProgrammePresenter(context, ProgrammeQuery.of(query), own(context, kept),
						pageRequest.addresses().programme())
					.page(new CalendarsPresenter(pageRequest).calendars(kept)));
	}

	@GetMapping("/m/{meeting}/programme/releases")
	ModelAndView releases(PageRequest pageRequest, @RequestParam(required = false) @Nullable Integer from,
			@RequestParam(required = false) @Nullable Integer to) {
		return show(pageRequest, "programme/releases",
				new ReleasesPresenter(new MeetingContext(pageRequest)).all(from, to));
	}

	@GetMapping("/m/{meeting}/programme/releases/{number}")
	ModelAndView release(PageRequest pageRequest, @PathVariable int number) {
		return show(pageRequest, "programme/release",
				new ReleasesPresenter(new MeetingContext(pageRequest)).page(number));
	}

	@GetMapping("/m/{meeting}/sessions/{session}")
	ModelAndView session(PageRequest pageRequest, @PathVariable SessionId session) {
		return show(pageRequest, "programme/session", new SessionPresenter(new MeetingContext(pageRequest))
			.page(session, this.personal.of(pageRequest.viewer()).stars().contains(session)));
	}

	private static OwnSessions own(MeetingContext context, PersonalProgramme kept) {
		return context.pageRequest()
			.actor()
			.map((actor) -> OwnSessions.of(actor.person(), context.snapshot(), kept,
					context.snapshot()
						.readModels()
						.programmes()
						.sessionsWithPlaceOf(actor.person(), context.snapshot().meeting())))
			.orElse(OwnSessions.NONE);
	}

	private ModelAndView show(PageRequest pageRequest, String template, Object page) {
		return this.renderer.around(pageRequest, PageView.asked(template, pageRequest.request(), page));
	}

}
