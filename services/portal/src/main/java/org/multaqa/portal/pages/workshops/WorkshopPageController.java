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
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.sessions.api.LanguageTag;
import org.multaqa.sessions.api.LateWordsApi;
import org.multaqa.sessions.api.OutputRequest;
import org.multaqa.sessions.api.RewordingRequest;
import org.multaqa.sessions.api.WorkshopReopening;
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
@RequestMapping("/m/{meeting}/workshops/{session}")
class WorkshopPageController {

	private static final String TEMPLATE = "workshops/workshop";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	WorkshopPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView workshop(PageRequest pageRequest, @PathVariable SessionId session) {
		return this.renderer.around(pageRequest,
				PageView.asked(TEMPLATE, pageRequest.request(), pageView(pageRequest, session).page()));
	}

	@PostMapping("/opening")
	@Nullable ModelAndView open(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session, call((api) -> api.open(session)), "workshop-opened");
	}

	@PostMapping("/attendance")
	@Nullable ModelAndView attend(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session, call((api) -> api.join(session)), "attending");
	}

	@PostMapping("/closing")
	@Nullable ModelAndView close(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session, call((api) -> api.close(session)), "workshop-closed");
	}

	@PostMapping("/reopening")
	@Nullable ModelAndView reopen(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		var call = call(
				(api) -> api.reopen(session, new WorkshopReopening(form.neededTexts("reason", "reasonLanguage"))));
		return take(pageRequest, form, session, call, "workshop-reopened");
	}

	@PostMapping("/acceptance")
	@Nullable ModelAndView accept(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session, call((api) -> api.accept(session)), "workshop-accepted");
	}

	@PostMapping("/outputs")
	@Nullable ModelAndView record(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		var call = call((api) -> api.record(form.key(), session, said(form)));
		var outcome = FormOutcome
			.toNew("output",
					(id) -> pageRequest.addresses().workshop(session) + "#" + PageAddresses.anchor(new OutputId(id)),
					"output-recorded", () -> pageView(pageRequest, session))
			.instead("workshop.not-open", pageRequest.addresses().lateWords(session));
		return (Letters.areToAskAbout(form) && mayRecord(pageRequest, session))
				? this.forms.follow(pageRequest, form, Letters.question(pageRequest.reader(), form), outcome)
				: this.forms.take(pageRequest, form, call, outcome);
	}

	/** What comes too late for the workshop goes to its rapporteur, as it is. */
	@PostMapping("/late-words")
	@Nullable ModelAndView handOver(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		var call = ServiceCall.of("sessions", LateWordsApi.class,
				(api) -> api.handOver(form.key(), session, said(form)));
		return this.forms.take(pageRequest, form, call, FormOutcome.toNew("latewords",
				(id) -> pageRequest.addresses().lateWords(session) + "#" + PageAddresses.anchor(new OutputId(id)),
				"late-words-handed-over", () -> pageView(pageRequest, session)));
	}

	private static OutputRequest said(Form form) {
		return new OutputRequest(null, form.neededChoice("kind", OutputKind.class),
				Form.read("language", form.needed("language"), LanguageTag::new), form.needed("words"));
	}

	/** What comes too late is asked no question about its letters. */
	private static boolean mayRecord(PageRequest pageRequest, SessionId session) {
		return new MeetingContext(pageRequest).actions(session)
			.filter((actions) -> actions.write().isAllowed())
			.isPresent();
	}

	@PostMapping("/outputs/{output}/wording")
	@Nullable ModelAndView reword(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable OutputId output) {
		var call = call((api) -> api.reword(form.version(), output,
				new RewordingRequest(Form.needed("words", form.optional("reworded." + output)))));
		return take(pageRequest, form, session, output, call, "saved");
	}

	@PostMapping("/outputs/{output}/carried-forward")
	@Nullable ModelAndView carry(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable OutputId output) {
		boolean carried = form.isTrue("carried");
		return take(pageRequest, form, session, output,
				call((api) -> carried ? api.carryForward(output) : api.setAside(output)),
				carried ? "output-carried" : "output-set-aside");
	}

	@PostMapping("/outputs/{output}/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable OutputId output) {
		return take(pageRequest, form, session, output, call((api) -> api.withdraw(output)), "output-withdrawn");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, SessionId session, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("workshop/" + session,
				pageRequest.addresses().workshop(session), notice, () -> pageView(pageRequest, session)));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, SessionId session, OutputId output,
			ServiceCall call, String notice) {
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("output/" + output, page(pageRequest, session) + "#" + PageAddresses.anchor(output),
						notice, () -> pageView(pageRequest, session)));
	}

	private static ServiceCall call(Function<WorkshopsApi, ResponseEntity<?>> request) {
		return ServiceCall.of("sessions", WorkshopsApi.class, request);
	}

	/** The page of its outputs that is looked at. */
	private static String page(PageRequest pageRequest, SessionId session) {
		return pageRequest.addresses().workshop(session) + OutputsPage.asked(pageRequest).query();
	}

	private PageView pageView(PageRequest pageRequest, SessionId session) {
		return new PageView(TEMPLATE, page(pageRequest, session),
				new WorkshopPresenter(new MeetingContext(pageRequest)).page(session));
	}

}
