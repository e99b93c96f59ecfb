package org.multaqa.portal.pages.signins;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.AccountsApi;
import org.multaqa.identity.api.SignInView;
import org.multaqa.identity.api.SignInsApi;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where people see on which devices they are signed in, as identity says. */
@Controller
@Hidden
@RequestMapping(SignInsPageController.PATH)
class SignInsPageController {

	static final String PATH = "/sign-ins";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	SignInsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView signIns(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	@PostMapping("/others/end")
	@Nullable ModelAndView endOthers(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, call(SignInsApi::endOthers),
				FormOutcome.to("", PATH, "sign-ins-ended", () -> pageView(pageRequest)));
	}

	@PostMapping("/{signIn}/end")
	@Nullable ModelAndView end(PageRequest pageRequest, Form form, @PathVariable String signIn) {
		return this.forms.take(pageRequest, form, call((api) -> api.end(signIn)),
				FormOutcome.to("", PATH, "sign-in-ended", () -> pageView(pageRequest)));
	}

	private static ServiceCall call(Function<SignInsApi, ResponseEntity<?>> request) {
		return ServiceCall.of(AccountsApi.SERVICE, SignInsApi.class, request);
	}

	private PageView pageView(PageRequest pageRequest) {
		return switch (this.forms.ask(pageRequest, call(SignInsApi::list))) {
			case ServiceResponse.Done done ->
				new PageView("signins/sign-ins", PATH, page(pageRequest, done.shown(List.class)));
			case ServiceResponse.Refused _ -> throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		};
	}

	private static SignInsPage page(PageRequest pageRequest, List<?> listed) {
		var views = listed.stream().map(SignInView.class::cast).toList();
		var may = pageRequest.may(AccountsApi.SERVICE, Permission.allowed(), Permission.allowed());
		boolean others = views.stream().anyMatch((view) -> !view.current());
		return new SignInsPage(views.stream()
			.map((view) -> new SignInsPage.SignIn(view.id(), view.device(), view.since(), view.used(), view.current(),
					view.current() ? ActionState.hidden() : may))
			.toList(), others ? may : ActionState.hidden());
	}

}
