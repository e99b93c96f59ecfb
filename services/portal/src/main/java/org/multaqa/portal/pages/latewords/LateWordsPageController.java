package org.multaqa.portal.pages.latewords;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.sessions.api.LateWordsApi;
import org.multaqa.sessions.api.SessionActions;
import org.multaqa.sessions.api.SettingAside;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the rapporteur decides on what arrived after the workshop had closed. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/workshops/{session}/late-words")
class LateWordsPageController {

	private static final String TEMPLATE = "latewords/late-words";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	LateWordsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView lateWords(PageRequest pageRequest, @PathVariable SessionId session) {
		return this.renderer.around(pageRequest, pageView(pageRequest, session));
	}

	@PostMapping("/{words}/taking-up")
	@Nullable ModelAndView takeUp(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable OutputId words) {
		return take(pageRequest, form, session, words, call((api) -> api.takeUp(words)), "late-words-taken-up");
	}

	@PostMapping("/{words}/setting-aside")
	@Nullable ModelAndView setAside(PageRequest pageRequest, Form form, @PathVariable SessionId session,
			@PathVariable OutputId words) {
		var call = call((api) -> api.setAside(words, new SettingAside(Form.read("reason",
				Form.needed("reason", form.texts("reason." + words, "reasonLanguage")), LocalizedText::new))));
		return take(pageRequest, form, session, words, call, "late-words-set-aside");
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, SessionId session, OutputId words,
			ServiceCall call, String notice) {
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to("latewords/" + words, address(pageRequest, session) + "#" + PageAddresses.anchor(words),
						notice, () -> pageView(pageRequest, session)));
	}

	private static ServiceCall call(Function<LateWordsApi, ResponseEntity<?>> request) {
		return ServiceCall.of("sessions", LateWordsApi.class, request);
	}

	private static String address(PageRequest pageRequest, SessionId session) {
		return pageRequest.addresses().lateWords(session) + Pager.query(pageRequest.from());
	}

	private PageView pageView(PageRequest pageRequest, SessionId session) {
		var context = new MeetingContext(pageRequest);
		var actions = context.actions(session).filter(SessionActions::isPlanShown).orElseThrow(pageRequest::unknown);
		pageRequest.require(actions.read());
		@Nullable Cursor place = pageRequest.from();
		@Nullable String from = (place != null) ? place.toString() : null;
		return switch (this.forms.ask(pageRequest, call((api) -> api.list(session, from)))) {
			case ServiceResponse.Done done ->
				new PageView(TEMPLATE, address(pageRequest, session), new LateWordsPresenter(context, actions)
					.page(session, done.slice(LateWordsPresenter.views(done.shown(List.class)))));
			case ServiceResponse.Refused refused -> throw Problem.insteadOfPage(refused);
		};
	}

}
