package org.multaqa.portal.pages.doors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.ArrivalView;
import org.multaqa.registration.api.ExpectedView;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/** Checking people in. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/doors")
class DoorsPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	DoorsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView doors(PageRequest pageRequest, Form query) {
		pageRequest.require(pageRequest.meetingActions().read());
		return this.renderer.around(pageRequest, view(pageRequest, query.optional("words")));
	}

	@GetMapping("/people.json")
	ResponseEntity<PeopleList> people(PageRequest pageRequest, @RequestParam @Nullable String page) {
		pageRequest.require(pageRequest.meetingActions().read());
		var context = DoorsPresenter.of(pageRequest);
		var meeting = pageRequest.inMeeting().id();
		return switch (this.forms.ask(pageRequest, call((api) -> api.expected(meeting, page)))) {
			case ServiceResponse.Done done -> ResponseEntity.ok()
				.header(HttpHeaders.CACHE_CONTROL, "no-store")
				.body(new PeopleList(expected(done).map(context::person).toList(), done.next()));
			case ServiceResponse.Refused refused -> throw Papers.refusal(refused);
		};
	}

	@GetMapping("/badges.pdf")
	ResponseEntity<byte[]> badges(PageRequest pageRequest, @RequestParam @Nullable OfficeId office) {
		pageRequest.require(pageRequest.meetingActions().read());
		var meeting = pageRequest.inMeeting().id();
		return Papers.file(this.forms.ask(pageRequest, call((api) -> api.badges(meeting, office)).patient()),
				MediaType.APPLICATION_PDF);
	}

	@PostMapping("/{delegation}/{person}/check-in")
	@Nullable ModelAndView checkIn(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, call((api) -> api.checkIn(form.key(), delegation, person)),
				(done) -> done.shown(ArrivalView.class).already() ? "already-checked-in" : "checked-in");
	}

	@PostMapping("/{delegation}/{person}/check-in-reversion")
	@Nullable ModelAndView revertCheckIn(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation,
			@PathVariable PersonId person) {
		return take(pageRequest, form, delegation, call((api) -> api.revertCheckIn(delegation, person)),
				(done) -> "check-in-reverted");
	}

	/** Once it is known, the same search again. */
	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, DelegationId delegation, ServiceCall call,
			Function<ServiceResponse.Done, String> notice) {
		@Nullable String words = form.optional("words");
		return this.forms.take(pageRequest, form, call,
				new FormOutcome((done) -> "delegation/" + delegation, (done) -> address(pageRequest, words),
						(done) -> Notice.of(notice.apply(done)), () -> view(pageRequest, words)));
	}

	private static Stream<ExpectedView> expected(ServiceResponse.Done done) {
		List<?> shown = done.shown(List.class);
		return shown.stream().map(ExpectedView.class::cast);
	}

	private static PageView view(PageRequest pageRequest, @Nullable String words) {
		return new PageView("doors/doors", address(pageRequest, words), DoorsPresenter.of(pageRequest).page(words));
	}

	private static String address(PageRequest pageRequest, @Nullable String words) {
		String doors = pageRequest.addresses().doors();
		return (words != null) ? doors + "?words=" + UriUtils.encode(words, StandardCharsets.UTF_8) : doors;
	}

	private static ServiceCall call(Function<RegistrationApi, ResponseEntity<?>> request) {
		return ServiceCall.of("registration", RegistrationApi.class, request);
	}

}
