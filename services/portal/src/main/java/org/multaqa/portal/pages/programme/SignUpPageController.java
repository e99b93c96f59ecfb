package org.multaqa.portal.pages.programme;

import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.personal.PersonalProgrammes;
import org.multaqa.sessions.api.SignUpRequest;
import org.multaqa.sessions.api.SignUpsApi;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Signing up for a place in a session, on its page. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/sessions/{session}/sign-up")
class SignUpPageController {

	private final FormDispatcher forms;

	private final PersonalProgrammes personal;

	SignUpPageController(FormDispatcher forms, PersonalProgrammes personal) {
		this.forms = forms;
		this.personal = personal;
	}

	@PostMapping
	@Nullable ModelAndView open(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session,
				(api) -> api.open(session,
						new SignUpRequest(Form.read("places", form.needed("places"), Integer::parseInt))),
				"sign-up-opened");
	}

	@PostMapping("/closing")
	@Nullable ModelAndView close(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session, (api) -> api.close(session), "sign-up-closed");
	}

	@PostMapping("/place")
	@Nullable ModelAndView take(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session, (api) -> api.take(session), "signed-up");
	}

	@PostMapping("/return")
	@Nullable ModelAndView giveBack(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return take(pageRequest, form, session, (api) -> api.giveBack(session), "place-given-back");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, SessionId session,
			Function<SignUpsApi, ResponseEntity<?>> request, String notice) {
		return this.forms.take(pageRequest, form, ServiceCall.of("sessions", SignUpsApi.class, request),
				FormOutcome.to("signup/" + session, pageRequest.addresses().session(session) + "#places", notice,
						() -> new PageView("programme/session", pageRequest.addresses().session(session),
								new SessionPresenter(new MeetingContext(pageRequest)).page(session,
										this.personal.of(pageRequest.viewer()).stars().contains(session)))));
	}

}
