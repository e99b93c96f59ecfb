package org.multaqa.portal.pages.programme;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.model.RoomId;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.personal.OwnSessions;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The programme where nobody does anything with it: on the screen at the door of a room,
 * and in a frame of another site. Without the frame of the portal's pages.
 */
@Controller
@Hidden
class DisplayPageController {

	private final PageRenderer renderer;

	DisplayPageController(PageRenderer renderer) {
		this.renderer = renderer;
	}

	@GetMapping("/m/{meeting}/rooms/{room}")
	ModelAndView room(PageRequest pageRequest, @PathVariable RoomId room) {
		return show(pageRequest, "programme/room", new RoomPresenter(new MeetingContext(pageRequest)).page(room));
	}

	@GetMapping("/m/{meeting}/programme/embed")
	ModelAndView embed(PageRequest pageRequest, Form query) {
		return show(pageRequest, "programme/embed", new ProgrammePresenter(new MeetingContext(pageRequest),
				ProgrammeQuery.of(query), OwnSessions.NONE, pageRequest.addresses().programmeInFrame())
			.page(null));
	}

	private ModelAndView show(PageRequest pageRequest, String template, Object page) {
		return this.renderer.around(pageRequest, PageView.asked(template, pageRequest.request(), page));
	}

}
