package org.multaqa.portal.pages.reference;

import java.util.List;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.portal.edge.calls.ServiceAddresses;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The contracts, for anybody to read. */
@Controller
@Hidden
class ReferencePageController {

	private static final List<String> SERVICES = Stream
		.concat(ServiceAddresses.NAMES.stream(), Stream.of(ServiceAddresses.SELF))
		.toList();

	private final PageRenderer renderer;

	ReferencePageController(PageRenderer renderer) {
		this.renderer = renderer;
	}

	@GetMapping("/docs/api")
	ModelAndView api(PageRequest pageRequest, @RequestParam(defaultValue = "registration") String of) {
		if (!SERVICES.contains(of)) {
			throw pageRequest.unknown();
		}
		return this.renderer.around(pageRequest,
				PageView.asked("reference/api", pageRequest.request(), new ApiPage(SERVICES, of)));
	}

	@GetMapping("/docs/events")
	ModelAndView events(PageRequest pageRequest) {
		return this.renderer.around(pageRequest,
				PageView.asked("reference/events", pageRequest.request(), new EventsPage()));
	}

}
