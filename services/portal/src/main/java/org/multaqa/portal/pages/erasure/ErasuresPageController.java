package org.multaqa.portal.pages.erasure;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.AddressOwner;
import org.multaqa.identity.api.AddressesAsked;
import org.multaqa.identity.api.ErasureView;
import org.multaqa.identity.api.ErasuresApi;
import org.multaqa.kit.web.ProblemWriter;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.portal.projections.ReadModels;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where founders look somebody up who wants to be erased, and see who was. */
@Controller
@Hidden
@RequestMapping(ErasuresPageController.PATH)
class ErasuresPageController {

	static final String PATH = "/erasures";

	private final ReadModels models;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final ProblemWriter problems;

	ErasuresPageController(ReadModels models, PageRenderer renderer, FormDispatcher forms, ProblemWriter problems) {
		this.models = models;
		this.renderer = renderer;
		this.forms = forms;
		this.problems = problems;
	}

	@GetMapping
	ModelAndView erasures(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	/** Finds whose address it is; nothing is done yet. */
	@PostMapping
	ModelAndView find(PageRequest pageRequest, Form form) {
		return switch (this.forms.ask(pageRequest, ownersOf(form))) {
			case ServiceResponse.Done done when done.shown(List.class).isEmpty() ->
				this.renderer.again(pageRequest, pageView(pageRequest), nobody(pageRequest), form.values());
			case ServiceResponse.Done done -> this.renderer.onTo(pageRequest,
					PATH + "/" + ((AddressOwner) done.shown(List.class).getFirst()).person(),
					new Notice("person-found", List.of(form.text("email"))));
			case ServiceResponse.Refused refused ->
				this.renderer.again(pageRequest, pageView(pageRequest), Problem.of(refused), form.values());
		};
	}

	private static ServiceCall ownersOf(Form form) {
		return ServiceCall.of(AccountsApi.SERVICE, AccountsApi.class,
				(api) -> ResponseEntity.ok(api.owners(new AddressesAsked(List.of(form.needed("email"))))));
	}

	private Problem nobody(PageRequest pageRequest) {
		var problem = this.problems.problem(HttpStatus.NOT_FOUND, "erasure.nobody", pageRequest.reader().preference());
		return new Problem(problem.getStatus(), "erasure.nobody", String.valueOf(problem.getTitle()), null, "email");
	}

	private PageView pageView(PageRequest pageRequest) {
		var person = pageRequest.person();
		if (person == null) {
			throw new SignInNeeded();
		}
		person.actor().operate().orThrow();
		var latest = ServiceCall.of(AccountsApi.SERVICE, ErasuresApi.class, ErasuresApi::latest);
		return switch (this.forms.ask(pageRequest, latest)) {
			case ServiceResponse.Done done -> new PageView("erasure/erasures", PATH, page(done.shown(List.class)));
			// who was dismissed a moment ago
			case ServiceResponse.Refused refused when refused.status() == HttpStatus.FORBIDDEN.value() ->
				throw RuleViolation.notAllowed("actor.denied");
			case ServiceResponse.Refused _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		};
	}

	private ErasuresPage page(List<?> erasures) {
		return new ErasuresPage(erasures.stream().map(ErasureView.class::cast).map(this::erasure).toList());
	}

	private ErasuresPage.Erasure erasure(ErasureView view) {
		return new ErasuresPage.Erasure(view.person(), view.person().equals(view.askedBy()),
				new PersonName(view.askedBy(), this.models.name(view.askedBy()).orElse(null)), view.at());
	}

}
