package org.multaqa.portal.pages.setup;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opening a meeting. */
@Controller
@Hidden
@RequestMapping("/setup")
class OpeningPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	OpeningPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView blank(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	@PostMapping
	@Nullable ModelAndView open(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, SetupForms.open(form), FormOutcome.toNew("meeting",
				(id) -> new PageAddresses(new MeetingId(id)).setup(), "meeting-opened", () -> pageView(pageRequest)));
	}

	private static PageView pageView(PageRequest pageRequest) {
		return new PageView("setup/facts", "/setup", new FactsPresenter(pageRequest).blank());
	}

}
