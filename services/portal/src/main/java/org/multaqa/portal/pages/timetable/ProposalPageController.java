package org.multaqa.portal.pages.timetable;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.sessions.api.ProposalView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Timetables that the platform proposes. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/timetable/proposal")
class ProposalPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	ProposalPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView proposal(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, view(pageRequest));
	}

	@PostMapping
	@Nullable ModelAndView propose(PageRequest pageRequest, Form form) {
		return take(pageRequest, form, ProposalForms.propose(form, pageRequest.inMeeting().id()), "proposal-asked");
	}

	@PostMapping("/stopping")
	@Nullable ModelAndView stop(PageRequest pageRequest, Form form) {
		return take(pageRequest, form, ProposalForms.call((api) -> api.stop(pageRequest.inMeeting().id())),
				"proposal-stopped");
	}

	@PostMapping("/acceptance")
	@Nullable ModelAndView take(PageRequest pageRequest, Form form) {
		return take(pageRequest, form, ProposalForms.take(form, pageRequest.inMeeting().id()), "proposal-taken");
	}

	@PostMapping("/removal")
	@Nullable ModelAndView drop(PageRequest pageRequest, Form form) {
		return take(pageRequest, form, ProposalForms.call((api) -> api.drop(pageRequest.inMeeting().id())),
				"proposal-dropped");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, ServiceCall call, String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("programme/" + pageRequest.inMeeting().id(),
				address(pageRequest), notice, () -> view(pageRequest)));
	}

	private PageView view(PageRequest pageRequest) {
		var context = ProposalPresenter.of(pageRequest);
		var answer = this.forms.ask(pageRequest,
				ProposalForms.call((api) -> api.proposal(pageRequest.inMeeting().id())));
		if (answer instanceof ServiceResponse.Done done && done.shown() instanceof ProposalView proposal) {
			return view(pageRequest, context.page(proposal, false));
		}
		boolean isKnown = answer instanceof ServiceResponse.Refused refused && refused.code().equals("proposal.none");
		return view(pageRequest, context.page(null, !isKnown));
	}

	private static PageView view(PageRequest pageRequest, ProposalPage page) {
		return new PageView("timetable/proposal", address(pageRequest), page);
	}

	private static String address(PageRequest pageRequest) {
		return pageRequest.addresses().timetable() + "/proposal";
	}

}
