package org.multaqa.portal.pages.founders;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.FounderActions;
import org.multaqa.identity.api.FounderView;
import org.multaqa.identity.api.FoundersApi;
import org.multaqa.identity.api.FoundersView;
import org.multaqa.identity.api.NewFounder;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Permission;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceClient;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.pages.founders.FoundersPage.Founder;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.PersonName;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Who founds this installation, as identity says at the moment of asking. */
@Controller
@Hidden
class FoundersPageController {

	private static final String PATH = "/founders";

	private final ServiceClient services;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	FoundersPageController(ServiceClient services, PageRenderer renderer, FormDispatcher forms) {
		this.services = services;
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping(PATH)
	ModelAndView founders(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	@PostMapping(PATH)
	@Nullable ModelAndView appoint(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, call((api) -> api.appoint(form.key(), founder(form))),
				new FormOutcome((_) -> "", (_) -> PATH,
						(_) -> new Notice("founder-appointed", List.of(form.text("email"))),
						() -> pageView(pageRequest)));
	}

	@PostMapping(PATH + "/{person}/dismissal")
	@Nullable ModelAndView dismiss(PageRequest pageRequest, Form form, @PathVariable PersonId person) {
		return this.forms.take(pageRequest, form, call((api) -> api.dismiss(person)), FormOutcome.to("",
				pageRequest.is(person) ? "/" : PATH, "founder-dismissed", () -> pageView(pageRequest)));
	}

	private static NewFounder founder(Form form) {
		@Nullable Map<String, String> name = form.texts("name", "nameLanguage");
		return new NewFounder(Form.read("name", Form.needed("name", name), LocalizedText::new), form.needed("email"),
				form.needed("language"));
	}

	private static ServiceCall call(Function<FoundersApi, ResponseEntity<?>> request) {
		return ServiceCall.of(AccountsApi.SERVICE, FoundersApi.class, request);
	}

	private PageView pageView(PageRequest pageRequest) {
		var person = founder(pageRequest);
		return switch (this.services.ask(call(FoundersApi::list), person.accessToken(),
				pageRequest.reader().preference())) {
			case ServiceResponse.Done done -> new PageView("founders/founders", PATH,
					page(pageRequest, person, done.shown(FoundersView.class).founders()));
			// who was dismissed a moment ago
			case ServiceResponse.Refused refused when refused.status() == HttpStatus.FORBIDDEN.value() ->
				throw RuleViolation.notAllowed("actor.denied");
			case ServiceResponse.Refused _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		};
	}

	private static FoundersPage page(PageRequest pageRequest, SignedIn person, List<FounderView> founders) {
		var actions = new FounderActions(
				founders.stream().map(FounderView::person).collect(Collectors.toUnmodifiableSet()), person.actor());
		return new FoundersPage(founders.stream()
			.map((founder) -> new Founder(new PersonName(founder.person(), founder.name()),
					founder.since().atZone(pageRequest.reader().zone()).toLocalDate(), pageRequest.is(founder.person()),
					may(pageRequest, actions.dismiss(founder.person()))))
			.toList(), may(pageRequest, actions.appoint()));
	}

	private static ActionState may(PageRequest pageRequest, Permission permission) {
		return pageRequest.may(AccountsApi.SERVICE, permission, Permission.allowed());
	}

	private static SignedIn founder(PageRequest pageRequest) {
		var person = pageRequest.person();
		if (person == null) {
			throw new SignInNeeded();
		}
		person.actor().operate().orThrow();
		return person;
	}

}
