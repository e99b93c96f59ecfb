package org.multaqa.portal.pages.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.web.OperationsApi;
import org.multaqa.kit.web.OperationsView;
import org.multaqa.model.LanguagePreference;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceAddresses;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceClient;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.journal.Journal;
import org.multaqa.portal.pages.operations.OperationsPage.ReadModelsInUse;
import org.multaqa.portal.pages.shell.ActionState;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.rebuild.ReadModelsApi;
import org.multaqa.portal.rebuild.Rebuild;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** How the platform is, for those who run it. */
@Controller
@Hidden
class OperationsPageController {

	private static final List<String> ALL = Stream
		.concat(ServiceAddresses.NAMES.stream(), Stream.of(ServiceAddresses.SELF))
		.toList();

	private final ServiceClient services;

	private final Lag lag;

	private final Journal journal;

	private final Rebuild rebuild;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	OperationsPageController(ServiceClient services, Lag lag, Journal journal, Rebuild rebuild, PageRenderer renderer,
			FormDispatcher forms) {
		this.services = services;
		this.lag = lag;
		this.journal = journal;
		this.rebuild = rebuild;
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping("/operations")
	ModelAndView operations(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	@PostMapping("/operations/{service}/parked/{id}/resumption")
	@Nullable ModelAndView resume(PageRequest pageRequest, Form form, @PathVariable String service, @PathVariable String id) {
		String subject = OperationsPresenter.subjectOf(id);
		return take(pageRequest, form, service, (operations) -> operations.resume(subject));
	}

	@PostMapping("/operations/{service}/parked/{id}/skip")
	@Nullable ModelAndView skip(PageRequest pageRequest, Form form, @PathVariable String service, @PathVariable String id) {
		String subject = OperationsPresenter.subjectOf(id);
		@Nullable String event = form.optional("event");
		return take(pageRequest, form, service, (operations) -> operations.skip(subject, event));
	}

	@PostMapping("/operations/read-models/rebuild")
	@Nullable ModelAndView rebuild(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form,
				ServiceCall.of(ServiceAddresses.SELF, ReadModelsApi.class, ReadModelsApi::rebuild),
				FormOutcome.to("", "/operations", "rebuild-begun", () -> pageView(pageRequest)));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, String service,
			Function<OperationsApi, ResponseEntity<?>> request) {
		if (!ALL.contains(service)) {
			throw pageRequest.unknown();
		}
		return this.forms.take(pageRequest, form, ServiceCall.of(service, OperationsApi.class, request),
				FormOutcome.to("", "/operations", "done", () -> pageView(pageRequest)));
	}

	private PageView pageView(PageRequest pageRequest) {
		var person = operator(pageRequest);
		var asked = new ArrayList<CompletableFuture<OperationsPresenter>>();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var lags = CompletableFuture.supplyAsync(() -> this.lag.of(ALL), threads);
			ALL.forEach((service) -> asked.add(CompletableFuture
				.supplyAsync(() -> ask(service, person, pageRequest.reader().preference(), lags), threads)));
		}
		var presenters = asked.stream().map(CompletableFuture::join).toList();
		var numbers = this.journal.numbers();
		return new PageView("operations/operations", "/operations",
				new OperationsPage(presenters.stream().map(OperationsPresenter::line).toList(),
						presenters.stream().flatMap((pageView) -> pageView.parked().stream()).toList(),
						presenters.stream().mapToLong(OperationsPresenter::parkedInAll).sum(),
						new OperationsPage.Journal(numbers.subjects(), numbers.events(), numbers.gaps()),
						ReadModelsInUse.of(this.rebuild.inUse(), this.rebuild.progress().orElse(null)),
						ActionState.yes(), ActionState.yes()));
	}

	private OperationsPresenter ask(String service, SignedIn person, LanguagePreference reader,
			CompletableFuture<Map<String, Long>> lags) {
		var look = ServiceCall.of(service, OperationsApi.class, OperationsApi::look);
		return switch (this.services.ask(look, person.accessToken(), reader)) {
			case ServiceResponse.Done done -> OperationsPresenter.of(service, done.shown(OperationsView.class),
					lags.join().get(service), Instant.now());
			case ServiceResponse.Refused _ -> OperationsPresenter.down(service);
		};
	}

	private static SignedIn operator(PageRequest pageRequest) {
		var person = pageRequest.person();
		if (person == null) {
			throw new SignInNeeded();
		}
		person.actor().operate().orThrow();
		return person;
	}

}
