package org.multaqa.portal.pages.invitation;

import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.DelegationId;
import org.multaqa.model.PersonId;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.OwnDataView;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One's own invitation. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}")
class InvitationPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final OwnData own;

	InvitationPageController(PageRenderer renderer, FormDispatcher forms, OwnData own) {
		this.renderer = renderer;
		this.forms = forms;
		this.own = own;
	}

	@GetMapping("/invitation")
	ModelAndView invitation(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, pageView(pageRequest));
	}

	/** All that registration keeps of the reader, to take along. */
	@GetMapping("/invitation/data.json")
	ResponseEntity<OwnDataView> data(PageRequest pageRequest) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"" + pageRequest.inMeeting().id() + ".json\"")
			.body(this.own.needed(pageRequest));
	}

	@PostMapping("/invitations/{delegation}/registration")
	@Nullable ModelAndView accept(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		return answer(pageRequest, form, delegation, (api) -> api.register(delegation, self(pageRequest), null),
				"invitation-accepted");
	}

	@PostMapping("/invitations/{delegation}/decline")
	@Nullable ModelAndView decline(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		return answer(pageRequest, form, delegation, (api) -> api.decline(delegation, self(pageRequest)),
				"invitation-declined");
	}

	@PostMapping("/invitations/{delegation}/withdrawal")
	@Nullable ModelAndView withdraw(PageRequest pageRequest, Form form, @PathVariable DelegationId delegation) {
		return answer(pageRequest, form, delegation, (api) -> api.withdraw(delegation, self(pageRequest)),
				"invitation-withdrawn");
	}

	private @Nullable ModelAndView answer(PageRequest pageRequest, Form form, DelegationId delegation,
			Function<RegistrationApi, ResponseEntity<?>> request, String notice) {
		return this.forms.take(pageRequest, form, ServiceCall.of("registration", RegistrationApi.class, request),
				FormOutcome.to("delegation/" + delegation, pageRequest.addresses().invitation(), notice,
						() -> pageView(pageRequest)));
	}

	private static PersonId self(PageRequest pageRequest) {
		return pageRequest.actor().orElseThrow(SignInNeeded::new).person();
	}

	private PageView pageView(PageRequest pageRequest) {
		var context = new InvitationPresenter(new MeetingContext(pageRequest));
		boolean inSteps = context.places().stream().anyMatch((place) -> place.maySay().allowed());
		return new PageView("invitation/invitation", pageRequest.addresses().invitation(),
				context.page(inSteps ? this.own.orNone(pageRequest) : null));
	}

}
