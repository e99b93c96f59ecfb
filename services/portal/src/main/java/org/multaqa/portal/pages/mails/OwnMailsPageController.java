package org.multaqa.portal.pages.mails;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.ModelJson;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.NotificationsApi;
import org.multaqa.notifications.api.Pace;
import org.multaqa.notifications.api.PreferencesView;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Problem;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Which mails of a meeting the reader wants, and when. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/mails/mine")
class OwnMailsPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	OwnMailsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView own(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, ownView(pageRequest));
	}

	@PostMapping
	@Nullable ModelAndView choose(PageRequest pageRequest, Form form) {
		var news = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
		for (NoticeKind kind : NoticeKind.values()) {
			@Nullable Pace pace = form.choice("news." + ModelJson.wireName(kind), Pace.class);
			if (pace != null) {
				news.put(kind, pace);
			}
		}
		return this.forms.take(pageRequest, form, prefer(pageRequest, news),
				FormOutcome.to("", pageRequest.addresses().ownMails(), "saved", () -> ownView(pageRequest)));
	}

	private PageView ownView(PageRequest pageRequest) {
		var person = pageRequest.person();
		if (person == null) {
			throw new SignInNeeded();
		}
		return switch (this.forms.ask(pageRequest, call((api) -> api.preferences(person.actor().person())))) {
			case ServiceResponse.Done done -> new PageView("mails/mine", pageRequest.addresses().ownMails(),
					MailsPresenter.own(done.shown(PreferencesView.class).news()));
			case ServiceResponse.Refused refused -> throw Problem.insteadOfPage(refused);
		};
	}

	private static ServiceCall prefer(PageRequest pageRequest, Map<NoticeKind, Pace> news) {
		var actor = pageRequest.actor().orElseThrow(SignInNeeded::new);
		return call((api) -> api.prefer(actor.person(), new PreferencesView(news)));
	}

	private static ServiceCall call(Function<NotificationsApi, ResponseEntity<?>> request) {
		return ServiceCall.of(NotificationsApi.SERVICE, NotificationsApi.class, request);
	}

}
