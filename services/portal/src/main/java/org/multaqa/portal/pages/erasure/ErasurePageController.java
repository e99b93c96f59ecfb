package org.multaqa.portal.pages.erasure;

import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.edge.signin.SignIns;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.registration.api.ErasureOutlook;
import org.multaqa.registration.api.MeetingFacts;
import org.multaqa.registration.api.PersonActions;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The erasure of one person. Registration says what it would do at the moment of asking:
 * it is private, and in no read model.
 */
@Controller
@Hidden
@RequestMapping("/erasures/{person}")
class ErasurePageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final SignIns signIns;

	ErasurePageController(PageRenderer renderer, FormDispatcher forms, SignIns signIns) {
		this.renderer = renderer;
		this.forms = forms;
		this.signIns = signIns;
	}

	@GetMapping
	ModelAndView look(PageRequest pageRequest, @PathVariable PersonId person) {
		return this.renderer.around(pageRequest, pageView(pageRequest, person));
	}

	@PostMapping
	ModelAndView erase(PageRequest pageRequest, Form form, @PathVariable PersonId person) {
		return switch (this.forms.ask(pageRequest, call((api) -> api.erase(person)))) {
			case ServiceResponse.Done _ -> gone(pageRequest, person);
			case ServiceResponse.Refused refused ->
				this.renderer.again(pageRequest, pageView(pageRequest, person), Problem.of(refused), form.values());
		};
	}

	/** Who is erased is nobody in this browser, too. */
	private ModelAndView gone(PageRequest pageRequest, PersonId person) {
		if (pageRequest.is(person)) {
			this.signIns.forget(pageRequest.request(), pageRequest.response());
			return this.renderer.onTo(pageRequest, "/?erased", Notice.of("self-erased"));
		}
		return this.renderer.onTo(pageRequest, ErasuresPageController.PATH, Notice.of("person-erased"));
	}

	private PageView pageView(PageRequest pageRequest, PersonId person) {
		var outlook = switch (this.forms.ask(pageRequest, call((api) -> api.erasure(person)))) {
			case ServiceResponse.Done done -> done.shown(ErasureOutlook.class);
			case ServiceResponse.Refused refused -> throw Problem.insteadOfPage(refused);
		};
		return new PageView("erasure/erasure", ErasuresPageController.PATH + "/" + person, page(pageRequest, outlook));
	}

	private static ErasurePage page(PageRequest pageRequest, ErasureOutlook outlook) {
		var actor = pageRequest.actor().orElseThrow(SignInNeeded::new);
		var actions = new PersonActions(actor, outlook.person(), outlook.duties());
		return new ErasurePage(new PersonName(outlook.person(), outlook.name()), pageRequest.is(outlook.person()),
				outlook.leaves().stream().map(MeetingFacts::names).toList(),
				outlook.stays().stream().map(MeetingFacts::names).toList(),
				pageRequest.may("registration", actions.erase(), Permission.allowed()));
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of("registration", RegistrationApi.class, request);
	}

}
