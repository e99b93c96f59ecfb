package org.multaqa.portal.pages.delegations;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The roster: of all people for organisers, of their own delegation for heads. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/people")
class RosterPageController {

	private final PageRenderer renderer;

	RosterPageController(PageRenderer renderer) {
		this.renderer = renderer;
	}

	@GetMapping
	ModelAndView roster(PageRequest pageRequest, Form query) {
		var roster = Roster.of(pageRequest, RosterQuery.of(query));
		return this.renderer.around(pageRequest,
				PageView.asked("delegations/people", pageRequest.request(), new RosterPresenter(roster).page()));
	}

}
