package org.multaqa.portal.pages.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.MemberCorrection;
import org.multaqa.registration.api.OwnDataView;
import org.multaqa.registration.api.Question;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The steps of one's own registration, each saved by itself. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/invitations/{delegation}")
class StepsPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final OwnData own;

	StepsPageController(PageRenderer renderer, FormDispatcher forms, OwnData own) {
		this.renderer = renderer;
		this.forms = forms;
		this.own = own;
	}

	@GetMapping("/" + Steps.ME)
	ModelAndView me(PageRequest pageRequest, @PathVariable DelegationId delegation) {
		return this.renderer.around(pageRequest, meView(pageRequest, delegation));
	}

	@PostMapping("/" + Steps.ME)
	@Nullable ModelAndView correct(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		var presenter = presenter(pageRequest);
		var person = presenter.place(delegation).member().person();
		var page = presenter.me(delegation, null);
		return this.forms.take(pageRequest, form,
				call((api) -> api.correct(delegation, person, new MemberCorrection(StepForms.name(form, page), null))),
				FormOutcome.to("delegation/" + delegation,
						pageRequest.addresses().registration(delegation, Steps.NEEDS), "saved",
						() -> meView(pageRequest, delegation)));
	}

	@GetMapping("/" + Steps.NEEDS)
	ModelAndView needs(PageRequest pageRequest, @PathVariable DelegationId delegation) {
		return this.renderer.around(pageRequest, needsView(pageRequest, delegation, this.own.orNone(pageRequest)));
	}

	/** Says them, and where it is the last step and so wanted, accepts with them. */
	@PostMapping("/" + Steps.NEEDS)
	@Nullable ModelAndView say(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		var person = presenter(pageRequest).place(delegation).member().person();
		var calls = new LinkedHashMap<String, ServiceCall>();
		calls.put("", call((api) -> api.changeNeeds(null, delegation, person, StepForms.needs(form))));
		if (StepForms.accepts(form)) {
			calls.put("delegation/" + delegation, call((api) -> api.register(delegation, person, null)));
		}
		return this.forms.takeInOrder(pageRequest, form, calls,
				FormOutcome.to("", afterNeeds(pageRequest, form, delegation), StepForms.notice(form),
						() -> needsView(pageRequest, delegation, this.own.needed(pageRequest))));
	}

	private static String afterNeeds(PageRequest pageRequest, Form form, DelegationId delegation) {
		return StepForms.goesOn(form) ? pageRequest.addresses().registration(delegation, Steps.QUESTIONS)
				: pageRequest.addresses().invitation();
	}

	@GetMapping("/" + Steps.QUESTIONS)
	ModelAndView questions(PageRequest pageRequest, @PathVariable DelegationId delegation) {
		return this.renderer.around(pageRequest, answersView(pageRequest, delegation, this.own.orNone(pageRequest)));
	}

	/** Where an answer brings up another question, that is asked next. */
	@PostMapping("/" + Steps.QUESTIONS)
	@Nullable ModelAndView answer(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		var person = presenter(pageRequest).place(delegation).member().person();
		var calls = new LinkedHashMap<String, ServiceCall>();
		calls.put("", call((api) -> api.answer(delegation, person, StepForms.answers(form))));
		if (StepForms.accepts(form)) {
			calls.put("delegation/" + delegation, call((api) -> api.register(delegation, person, null)));
		}
		return this.forms.takeInOrder(pageRequest, form, calls,
				new FormOutcome((_) -> "", (_) -> afterAnswers(pageRequest, form, delegation),
						(_) -> Notice.of(StepForms.notice(form)),
						() -> answersView(pageRequest, delegation, this.own.needed(pageRequest))));
	}

	private String afterAnswers(PageRequest pageRequest, Form form, DelegationId delegation) {
		@Nullable List<Question> asked = presenter(pageRequest).answers(delegation, this.own.orNone(pageRequest)).questions();
		return StepForms.bringsUpAnother(form, asked)
				? pageRequest.addresses().registration(delegation, Steps.QUESTIONS)
				: pageRequest.addresses().invitation();
	}

	private static InvitationPresenter presenter(PageRequest pageRequest) {
		return new InvitationPresenter(new MeetingContext(pageRequest));
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of("registration", RegistrationApi.class, request);
	}

	private PageView meView(PageRequest pageRequest, DelegationId delegation) {
		var presenter = presenter(pageRequest);
		presenter.place(delegation);
		return new PageView("invitation/me", pageRequest.addresses().registration(delegation, Steps.ME),
				presenter.me(delegation, this.own.orNone(pageRequest)));
	}

	private static PageView answersView(PageRequest pageRequest, DelegationId delegation, @Nullable OwnDataView own) {
		return new PageView("invitation/questions", pageRequest.addresses().registration(delegation, Steps.QUESTIONS),
				presenter(pageRequest).answers(delegation, own));
	}

	private static PageView needsView(PageRequest pageRequest, DelegationId delegation, @Nullable OwnDataView own) {
		return new PageView("invitation/needs", pageRequest.addresses().registration(delegation, Steps.NEEDS),
				presenter(pageRequest).needs(delegation, own));
	}

}
