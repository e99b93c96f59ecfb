package org.multaqa.portal.pages.mails;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.notifications.api.DeliveryView;
import org.multaqa.notifications.api.LetterView;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.NotificationsApi;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.mails.MailsPage.Filter;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Problem;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The mails of a meeting, and an example of each letter. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/mails")
class MailsPageController {

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	MailsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView mails(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, mailsView(pageRequest, filter(query)));
	}

	@PostMapping("/{mail}/resending")
	@Nullable ModelAndView resend(PageRequest pageRequest, Form form, @PathVariable String mail) {
		pageRequest.require(MailsPresenter.read(pageRequest));
		var filter = filter(form);
		return this.forms.take(pageRequest, form, call((api) -> api.resend(mail)),
				FormOutcome.to("", address(pageRequest, filter), "mail-resent", () -> mailsView(pageRequest, filter)));
	}

	@GetMapping("/letters/{kind}")
	ModelAndView letter(PageRequest pageRequest, Form query, @PathVariable String kind) {
		pageRequest.require(MailsPresenter.read(pageRequest));
		var wanted = NoticeKind.named(kind).orElseThrow(pageRequest::unknown);
		String language = query.text("in").isEmpty() ? pageRequest.reader().language() : query.text("in");
		return this.renderer.around(pageRequest,
				new PageView("mails/letter", pageRequest.addresses().mails() + "/letters/" + kind + "?in=" + language,
						letterPage(pageRequest, wanted, language)));
	}

	private PageView mailsView(PageRequest pageRequest, Filter filter) {
		pageRequest.require(MailsPresenter.read(pageRequest));
		MeetingId meeting = pageRequest.inMeeting().id();
		@Nullable OfficeId office = (filter.office() != null) ? Form.read("office", filter.office(), OfficeId::new) : null;
		@Nullable Cursor from = pageRequest.from();
		@Nullable String page = (from != null) ? from.toString() : null;
		return switch (this.forms.ask(pageRequest,
				call((api) -> api.deliveriesOf(meeting, filter.kind(), filter.status(), office, page)))) {
			case ServiceResponse.Done done -> mailsView(pageRequest, filter, done);
			case ServiceResponse.Refused refused -> throw Problem.insteadOfPage(refused);
		};
	}

	private static PageView mailsView(PageRequest pageRequest, Filter filter, ServiceResponse.Done done) {
		List<?> listed = done.shown(List.class);
		var mails = listed.stream().map(DeliveryView.class::cast).toList();
		String address = address(pageRequest, filter);
		return new PageView("mails/mails", address,
				new MailsPresenter(new MeetingContext(pageRequest)).page(done.slice(mails), filter, address));
	}

	private LetterPage letterPage(PageRequest pageRequest, NoticeKind kind, String language) {
		MeetingId meeting = pageRequest.inMeeting().id();
		return switch (this.forms.ask(pageRequest,
				call((api) -> api.preview(meeting, ModelJson.wireName(kind), language)))) {
			case ServiceResponse.Done done ->
				MailsPresenter.letter(kind, language, MailsPresenter.letter(done.shown(LetterView.class)));
			case ServiceResponse.Refused refused when refused.code().equals("letter.no-example") ->
				MailsPresenter.noLetter(kind, language);
			case ServiceResponse.Refused refused -> throw Problem.insteadOfPage(refused);
		};
	}

	private static ServiceCall call(Function<NotificationsApi, ResponseEntity<?>> request) {
		return ServiceCall.of(NotificationsApi.SERVICE, NotificationsApi.class, request);
	}

	private static Filter filter(Form query) {
		return new Filter(query.optional("kind"), query.optional("status"), query.optional("office"));
	}

	/** With what is filtered by, so that one stays where one was. */
	private static String address(PageRequest pageRequest, Filter filter) {
		var address = UriComponentsBuilder.fromPath(pageRequest.addresses().mails());
		if (filter.kind() != null) {
			address.queryParam("kind", filter.kind());
		}
		if (filter.status() != null) {
			address.queryParam("status", filter.status());
		}
		if (filter.office() != null) {
			address.queryParam("office", filter.office());
		}
		return address.encode().toUriString();
	}

}
