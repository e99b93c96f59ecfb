package org.multaqa.portal.pages.outbox;

import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of what waits in a browser. It is drawn without a word of that, which only the
 * browser has, and is the page that stands where one was never read, without a network.
 */
@Controller
@Hidden
class OutboxPageController {

	private final PageRenderer renderer;

	OutboxPageController(PageRenderer renderer) {
		this.renderer = renderer;
	}

	@GetMapping("/outbox")
	ModelAndView outbox(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, PageView.asked("outbox/outbox", pageRequest.request(), Map.of()));
	}

}
