package org.multaqa.portal.pages.roadmaps;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormDispatcher.FormOutcome;
import org.multaqa.portal.pages.shell.LastSeen;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.api.GateApproval;
import org.multaqa.roadmap.api.GateReturn;
import org.multaqa.roadmap.api.NewComment;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The roadmap, its consultation, and the desk of those who approve it. */
@Controller
@Hidden
@RequestMapping("/m/{m}")
class RoadmapController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final LastSeen lastSeen;

	RoadmapController(PageRenderer renderer, FormDispatcher forms, LastSeen lastSeen) {
		this.renderer = renderer;
		this.forms = forms;
		this.lastSeen = lastSeen;
	}

	@GetMapping("/roadmap")
	ModelAndView newest(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, newestView(pageRequest));
	}

	@GetMapping("/roadmaps/{x}")
	ModelAndView one(PageRequest pageRequest, @PathVariable RoadmapId x) {
		return this.renderer.around(pageRequest, pageView(pageRequest, x));
	}

	@GetMapping("/roadmaps/{x}/editions/{number}")
	ModelAndView edition(PageRequest pageRequest, @PathVariable RoadmapId x, @PathVariable String number) {
		var roadmaps = new RoadmapPresenter(new MeetingPresenter(pageRequest));
		return this.renderer.around(pageRequest,
				PageView.asked("roadmaps/roadmap", pageRequest.request(), roadmaps.edition(roadmaps.find(x), number)));
	}

	@GetMapping("/roadmaps/{x}/approval")
	ModelAndView approvalDesk(PageRequest pageRequest, @PathVariable RoadmapId x) {
		return this.renderer.around(pageRequest, approval(pageRequest, x));
	}

	@PostMapping("/roadmaps")
	@Nullable ModelAndView open(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form,
				RoadmapForms
					.ask((api) -> api.open(form.key(), pageRequest.inMeeting().id(), RoadmapForms.roadmap(form))),
				FormOutcome.toNew("roadmap", base(pageRequest) + "/roadmaps/", "roadmap-opened",
						() -> newestView(pageRequest)));
	}

	@PostMapping("/roadmaps/{x}/consultation")
	@Nullable ModelAndView consult(PageRequest pageRequest, Form form, @PathVariable RoadmapId x) {
		return take(pageRequest, form, x, RoadmapForms.ask((api) -> api.consult(x)), "consultation-opened");
	}

	@PostMapping("/roadmaps/{x}/consultation/closing")
	@Nullable ModelAndView closeConsultation(PageRequest pageRequest, Form form, @PathVariable RoadmapId x) {
		return take(pageRequest, form, x, RoadmapForms.ask((api) -> api.closeConsultation(x)), "consultation-closed");
	}

	@PostMapping("/roadmaps/{x}/presentation")
	@Nullable ModelAndView present(PageRequest pageRequest, Form form, @PathVariable RoadmapId x) {
		return atTheDesk(pageRequest, form, x, RoadmapForms.ask((api) -> api.present(x)), "presented");
	}

	@PostMapping("/roadmaps/{x}/comments")
	@Nullable ModelAndView comment(PageRequest pageRequest, Form form, @PathVariable RoadmapId x) {
		var call = RoadmapForms.ask((api) -> api.comment(form.key(), x, comment(form)));
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("roadmap/" + x, address(pageRequest, x), "commented", () -> pageView(pageRequest, x)));
	}

	@PostMapping("/roadmaps/{x}/editions")
	@Nullable ModelAndView publish(PageRequest pageRequest, Form form, @PathVariable RoadmapId x) {
		return this.forms.take(pageRequest, form, RoadmapForms.ask((api) -> api.publish(x)),
				new FormOutcome((done) -> "roadmap/" + x, (done) -> address(pageRequest, x),
						(done) -> new Notice("published", List.of(done.shown(EditionView.class).number())),
						() -> approval(pageRequest, x)));
	}

	@PostMapping("/roadmaps/{x}/gates/{gate}/approval")
	@Nullable ModelAndView approve(PageRequest pageRequest, Form form, @PathVariable RoadmapId x, @PathVariable String gate) {
		needsToBeOne(gate);
		var call = RoadmapForms.ask((api) -> api.approve(x, gate, new GateApproval(form.needed("contentHash"))));
		return atTheDesk(pageRequest, form, x, call, "approved");
	}

	@PostMapping("/roadmaps/{x}/gates/{gate}/return")
	@Nullable ModelAndView sendBack(PageRequest pageRequest, Form form, @PathVariable RoadmapId x, @PathVariable String gate) {
		needsToBeOne(gate);
		var call = RoadmapForms
			.ask((api) -> api.sendBack(x, gate, new GateReturn(form.neededWords("reason", "reasonLanguage"))));
		return atTheDesk(pageRequest, form, x, call, "returned");
	}

	/** What cannot be a gate is no address either. */
	private static void needsToBeOne(String gate) {
		if (!gate.matches("[a-z0-9][a-z0-9-]{0,79}")) {
			throw RuleViolation.unknown("request.unknown-address");
		}
	}

	private static NewComment comment(Form form) {
		@Nullable String initiative = form.optional("initiative");
		return new NewComment((initiative != null) ? Form.read("initiative", initiative, InitiativeId::new) : null,
				Form.read("language", form.needed("language"), LocalizedText::checkLanguage), form.needed("words"));
	}

	private @Nullable ModelAndView atTheDesk(PageRequest pageRequest, Form form, RoadmapId x, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("roadmap/" + x,
				address(pageRequest, x) + "/approval", notice, () -> approval(pageRequest, x)));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, RoadmapId x, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("roadmap/" + x, address(pageRequest, x), notice, () -> pageView(pageRequest, x)));
	}

	private PageView newestView(PageRequest pageRequest) {
		var roadmaps = new RoadmapPresenter(new MeetingPresenter(pageRequest));
		return new PageView("roadmaps/roadmap", base(pageRequest) + "/roadmap" + Pager.query(pageRequest.from()),
				roadmaps.newest().map(roadmaps::page).orElseGet(roadmaps::none));
	}

	private PageView pageView(PageRequest pageRequest, RoadmapId x) {
		var roadmaps = new RoadmapPresenter(new MeetingPresenter(pageRequest));
		return new PageView("roadmaps/roadmap", address(pageRequest, x) + Pager.query(pageRequest.from()),
				roadmaps.page(roadmaps.find(x)));
	}

	private PageView approval(PageRequest pageRequest, RoadmapId x) {
		var presenter = new MeetingPresenter(pageRequest);
		pageRequest.needsToTakePart();
		var roadmap = new RoadmapPresenter(presenter).find(x);
		var lastLook = this.lastSeen.look(pageRequest, "approval " + x);
		return new PageView("roadmaps/approval", address(pageRequest, x) + "/approval",
				new ApprovalPresenter(presenter).page(roadmap, lastLook));
	}

	private static String base(PageRequest pageRequest) {
		return "/m/" + pageRequest.inMeeting().id();
	}

	private static String address(PageRequest pageRequest, RoadmapId x) {
		return base(pageRequest) + "/roadmaps/" + x;
	}

}
