package org.multaqa.portal.pages.roadmaps;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.LastSeen;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.roadmap.api.ChallengeView;
import org.multaqa.roadmap.api.EditionView;
import org.multaqa.roadmap.api.GateReturn;
import org.multaqa.roadmap.api.NewComment;
import org.multaqa.roadmap.api.ReadContent;

import org.springframework.http.CacheControl;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The roadmap, its consultation, and the desk of those who approve it. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}")
class RoadmapPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final LastSeen lastSeen;

	RoadmapPageController(PageRenderer renderer, FormDispatcher forms, LastSeen lastSeen) {
		this.renderer = renderer;
		this.forms = forms;
		this.lastSeen = lastSeen;
	}

	@GetMapping("/roadmap")
	ModelAndView newest(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, newestView(pageRequest));
	}

	@GetMapping("/roadmaps/{roadmap}")
	ModelAndView one(PageRequest pageRequest, @PathVariable RoadmapId roadmap) {
		return this.renderer.around(pageRequest, pageView(pageRequest, roadmap));
	}

	@GetMapping("/roadmaps/{roadmap}/editions/{number}")
	ModelAndView edition(PageRequest pageRequest, @PathVariable RoadmapId roadmap, @PathVariable String number) {
		var roadmaps = new RoadmapPresenter(new MeetingContext(pageRequest));
		return this.renderer.around(pageRequest, PageView.asked("roadmaps/edition", pageRequest.request(),
				roadmaps.edition(roadmaps.find(roadmap), number)));
	}

	@GetMapping("/roadmaps/{roadmap}/approval")
	ModelAndView approvalDesk(PageRequest pageRequest, @PathVariable RoadmapId roadmap) {
		return this.renderer.around(pageRequest, approval(pageRequest, roadmap));
	}

	@PostMapping("/roadmaps")
	@Nullable ModelAndView open(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form,
				RoadmapForms
					.call((api) -> api.open(form.key(), pageRequest.inMeeting().id(), RoadmapForms.roadmap(form))),
				FormOutcome.toNew("roadmap", (id) -> pageRequest.addresses().roadmap(new RoadmapId(id)),
						"roadmap-opened", () -> newestView(pageRequest)));
	}

	@PostMapping("/roadmaps/{roadmap}/consultation")
	@Nullable ModelAndView consult(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap) {
		return take(pageRequest, form, roadmap,
				RoadmapForms.call((api) -> api.consult(roadmap, RoadmapForms.end(form))), "consultation-opened");
	}

	@PostMapping("/roadmaps/{roadmap}/consultation/end")
	@Nullable ModelAndView moveConsultationEnd(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap) {
		return take(pageRequest, form, roadmap,
				RoadmapForms.call((api) -> api.moveConsultationEnd(roadmap, RoadmapForms.end(form))),
				"consultation-end-moved");
	}

	@PostMapping("/roadmaps/{roadmap}/consultation/closing")
	@Nullable ModelAndView closeConsultation(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap) {
		return take(pageRequest, form, roadmap, RoadmapForms.call((api) -> api.closeConsultation(roadmap)),
				"consultation-closed");
	}

	@PostMapping("/roadmaps/{roadmap}/presentation")
	@Nullable ModelAndView present(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap) {
		return atTheDesk(pageRequest, form, roadmap, RoadmapForms.call((api) -> api.present(roadmap)), "presented");
	}

	@PostMapping("/roadmaps/{roadmap}/comments")
	@Nullable ModelAndView comment(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap) {
		var call = RoadmapForms.call((api) -> api.comment(form.key(), roadmap, comment(form)));
		return this.forms.take(pageRequest, form, call, FormOutcome.to("roadmap/" + roadmap,
				pageRequest.addresses().roadmap(roadmap), "commented", () -> pageView(pageRequest, roadmap)));
	}

	@PostMapping("/roadmaps/{roadmap}/comments/{comment}/answer")
	@Nullable ModelAndView answer(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap,
			@PathVariable String comment) {
		needsToBeOne(comment);
		var answer = RoadmapForms.answer(form, comment);
		return take(pageRequest, form, roadmap, RoadmapForms.call((api) -> api.answer(roadmap, comment, answer)),
				"answered");
	}

	@PostMapping("/roadmaps/{roadmap}/editions")
	@Nullable ModelAndView publish(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap) {
		return this.forms.take(pageRequest, form, RoadmapForms.call((api) -> api.publish(roadmap)),
				new FormOutcome((done) -> "roadmap/" + roadmap, (done) -> pageRequest.addresses().roadmap(roadmap),
						(done) -> new Notice("published", List.of(done.shown(EditionView.class).number())),
						() -> approval(pageRequest, roadmap)));
	}

	@PostMapping("/roadmaps/{roadmap}/gates/{gate}/approval")
	@Nullable ModelAndView approve(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap,
			@PathVariable String gate) {
		needsToBeOne(gate);
		var call = RoadmapForms.call((api) -> api.approve(roadmap, gate, RoadmapForms.approval(form)));
		return atTheDesk(pageRequest, form, roadmap, call, "approved");
	}

	/**
	 * What a passkey signs to pass a gate, for the script of the desk, which then sends
	 * the approval.
	 */
	@PostMapping("/roadmaps/{roadmap}/gates/{gate}/challenge")
	ResponseEntity<?> challenge(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap,
			@PathVariable String gate) {
		needsToBeOne(gate);
		var call = RoadmapForms
			.call((api) -> api.challenge(roadmap, gate, new ReadContent(form.needed("contentHash"))));
		return switch (this.forms.ask(pageRequest, call)) {
			case ServiceResponse.Done done ->
				ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(done.shown(ChallengeView.class));
			case ServiceResponse.Refused refused -> ResponseEntity.of(problem(refused)).build();
		};
	}

	@PostMapping("/roadmaps/{roadmap}/gates/{gate}/return")
	@Nullable ModelAndView sendBack(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap,
			@PathVariable String gate) {
		needsToBeOne(gate);
		var call = RoadmapForms
			.call((api) -> api.sendBack(roadmap, gate, new GateReturn(form.neededTexts("reason", "reasonLanguage"))));
		return atTheDesk(pageRequest, form, roadmap, call, "returned");
	}

	/** What cannot be a gate or a comment is no address either. */
	private static void needsToBeOne(String name) {
		if (!name.matches("[a-z0-9][a-z0-9-]{0,79}")) {
			throw RuleViolation.unknown("request.unknown-address");
		}
	}

	private static ProblemDetail problem(ServiceResponse.Refused refused) {
		var problem = ProblemDetail.forStatus(refused.status());
		problem.setTitle(refused.title());
		problem.setProperty("code", refused.code());
		return problem;
	}

	private static NewComment comment(Form form) {
		@Nullable String initiative = form.optional("initiative");
		return new NewComment((initiative != null) ? Form.read("initiative", initiative, InitiativeId::new) : null,
				Form.read("language", form.needed("language"), LocalizedText::checkLanguage), form.needed("words"));
	}

	private @Nullable ModelAndView atTheDesk(PageRequest pageRequest, Form form, RoadmapId roadmap, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("roadmap/" + roadmap,
				pageRequest.addresses().approvalDesk(roadmap), notice, () -> approval(pageRequest, roadmap)));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, RoadmapId roadmap, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("roadmap/" + roadmap,
				pageRequest.addresses().roadmap(roadmap), notice, () -> pageView(pageRequest, roadmap)));
	}

	private PageView newestView(PageRequest pageRequest) {
		var roadmaps = new RoadmapPresenter(new MeetingContext(pageRequest));
		return new PageView("roadmaps/roadmap", pageRequest.addresses().roadmap() + Pager.query(pageRequest.from()),
				roadmaps.newest().map(roadmaps::page).orElseGet(roadmaps::none));
	}

	private PageView pageView(PageRequest pageRequest, RoadmapId roadmap) {
		var roadmaps = new RoadmapPresenter(new MeetingContext(pageRequest));
		return new PageView("roadmaps/roadmap",
				pageRequest.addresses().roadmap(roadmap) + Pager.query(pageRequest.from()),
				roadmaps.page(roadmaps.find(roadmap)));
	}

	private PageView approval(PageRequest pageRequest, RoadmapId roadmap) {
		var context = new MeetingContext(pageRequest);
		var found = new RoadmapPresenter(context).find(roadmap);
		return new PageView("roadmaps/approval", pageRequest.addresses().approvalDesk(roadmap),
				new ApprovalPresenter(context).page(found,
						() -> this.lastSeen.look(pageRequest, "approval " + roadmap)));
	}

}
