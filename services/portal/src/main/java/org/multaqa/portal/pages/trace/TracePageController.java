package org.multaqa.portal.pages.trace;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.trace.Trace;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Why is this here, and what became of it? */
@Controller
@Hidden
class TracePageController {

	private final Trace trace;

	private final PageRenderer renderer;

	TracePageController(Trace trace, PageRenderer renderer) {
		this.trace = trace;
		this.renderer = renderer;
	}

	@GetMapping("/m/{meeting}/trace/{family}/{id}")
	ModelAndView trace(PageRequest pageRequest, @PathVariable String family, @PathVariable String id) {
		var page = new TracePresenter(new MeetingContext(pageRequest), this.trace).page(family, id);
		return this.renderer.around(pageRequest, PageView.asked("trace/trace", pageRequest.request(), page));
	}

}
