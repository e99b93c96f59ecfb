package org.multaqa.portal.pages.programme;

import java.util.function.BiConsumer;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.personal.PersonalProgrammes;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What people keep of the programme for themselves. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/programme")
class PersonalPageController {

	private final PageRenderer renderer;

	private final PersonalProgrammes personal;

	PersonalPageController(PageRenderer renderer, PersonalProgrammes personal) {
		this.renderer = renderer;
		this.personal = personal;
	}

	/**
	 * Gives a session a star, or takes it away.
	 * @throws RuleViolation {@code request.unknown-address} of what is not released
	 */
	@PostMapping("/stars")
	ModelAndView star(PageRequest pageRequest, Form form) {
		boolean star = form.optional("star") != null;
		var session = Form.read("session", form.needed(star ? "star" : "unstar"), SessionId::new);
		if (LatestRelease.of(new MeetingContext(pageRequest)).filter((latest) -> latest.shows(session)).isEmpty()) {
			throw pageRequest.unknown();
		}
		keep(pageRequest, (person, meeting) -> {
			if (star) {
				this.personal.star(person, meeting, session);
			}
			else {
				this.personal.unstar(person, meeting, session);
			}
		});
		String back = form.isTrue("alone") ? pageRequest.addresses().session(session)
				: ProgrammeQuery.of(form).at(pageRequest.addresses().programme()) + "#s-" + session;
		return this.renderer.onTo(pageRequest, back, Notice.of(star ? "starred" : "unstarred"));
	}

	/** Gives the own calendar an address, another one where it has one. */
	@PostMapping("/own-calendar")
	ModelAndView renew(PageRequest pageRequest) {
		keep(pageRequest, this.personal::renew);
		return this.renderer.onTo(pageRequest, pageRequest.addresses().programme() + "#calendars",
				Notice.of("calendar-renewed"));
	}

	private static void keep(PageRequest pageRequest, BiConsumer<PersonId, MeetingId> act) {
		var actor = pageRequest.actor().orElseThrow(SignInNeeded::new);
		act.accept(actor.person(), pageRequest.inMeeting().id());
	}

}
