package org.multaqa.portal.pages.workshops;

import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.sessions.api.LanguageTag;
import org.multaqa.sessions.api.OutputRequest;
import org.multaqa.sessions.api.RewordingRequest;
import org.multaqa.sessions.api.WorkshopsApi;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The workshop room and its forms. */
@Controller
@Hidden
@RequestMapping("/m/{m}/workshops/{s}")
class WorkshopController {

	private static final String TEMPLATE = "workshops/workshop";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	WorkshopController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView workshop(PageRequest pageRequest, @PathVariable SessionId s) {
		return this.renderer.around(pageRequest,
				PageView.asked(TEMPLATE, pageRequest.request(), pageView(pageRequest, s).page()));
	}

	@PostMapping("/opening")
	@Nullable ModelAndView open(PageRequest pageRequest, Form form, @PathVariable SessionId s) {
		return take(pageRequest, form, s, call((api) -> api.open(s)), "workshop-opened");
	}

	@PostMapping("/attendance")
	@Nullable ModelAndView attend(PageRequest pageRequest, Form form, @PathVariable SessionId s) {
		return take(pageRequest, form, s, call((api) -> api.join(s)), "attending");
	}

	@PostMapping("/closing")
	@Nullable ModelAndView close(PageRequest pageRequest, Form form, @PathVariable SessionId s) {
		return take(pageRequest, form, s, call((api) -> api.close(s)), "workshop-closed");
	}

	@PostMapping("/acceptance")
	@Nullable ModelAndView accept(PageRequest pageRequest, Form form, @PathVariable SessionId s) {
		return take(pageRequest, form, s, call((api) -> api.accept(s)), "workshop-accepted");
	}

	@PostMapping("/outputs")
	@Nullable ModelAndView record(PageRequest pageRequest, Form form, @PathVariable SessionId s) {
		var call = call(
				(api) -> api.record(form.key(), s, new OutputRequest(null, form.neededChoice("kind", OutputKind.class),
						Form.read("language", form.needed("language"), LanguageTag::new), form.needed("words"))));
		return this.forms.take(pageRequest, form, call,
				FormOutcome.toNew("output", (id) -> pageRequest.addresses().output(s, new OutputId(id)),
						"output-recorded", () -> pageView(pageRequest, s)));
	}

	@PostMapping("/outputs/{o}/wording")
	@Nullable ModelAndView reword(PageRequest pageRequest, Form form, @PathVariable SessionId s, @PathVariable OutputId o) {
		var call = call((api) -> api.reword(form.version(), o,
				new RewordingRequest(Form.needed("words", form.optional("reworded." + o)))));
		return take(pageRequest, form, s, o, call, "saved");
	}

	@PostMapping("/outputs/{o}/carried-forward")
	@Nullable ModelAndView carry(PageRequest pageRequest, Form form, @PathVariable SessionId s, @PathVariable OutputId o) {
		boolean carried = form.isTrue("carried");
		return take(pageRequest, form, s, o, call((api) -> carried ? api.carryForward(o) : api.setAside(o)),
				carried ? "output-carried" : "output-set-aside");
	}

	@PostMapping("/outputs/{o}/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable SessionId s, @PathVariable OutputId o) {
		return take(pageRequest, form, s, o, call((api) -> api.withdraw(o)), "output-withdrawn");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, SessionId s, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("workshop/" + s,
				pageRequest.addresses().workshop(s), notice, () -> pageView(pageRequest, s)));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, SessionId s, OutputId o, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("output/" + o,
				page(pageRequest, s) + "#" + PageAddresses.anchor(o), notice, () -> pageView(pageRequest, s)));
	}

	private static ServiceCall call(Function<WorkshopsApi, ResponseEntity<?>> request) {
		return ServiceCall.of("sessions", WorkshopsApi.class, request);
	}

	/** The page of its outputs that is looked at. */
	private static String page(PageRequest pageRequest, SessionId s) {
		return pageRequest.addresses().workshop(s) + Pager.query(pageRequest.from());
	}

	private PageView pageView(PageRequest pageRequest, SessionId s) {
		return new PageView(TEMPLATE, page(pageRequest, s),
				new WorkshopPresenter(new MeetingPresenter(pageRequest)).page(s));
	}

}
