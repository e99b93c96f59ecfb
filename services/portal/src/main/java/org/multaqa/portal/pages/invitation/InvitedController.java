package org.multaqa.portal.pages.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.InvitationLinkApi;
import org.multaqa.registration.api.OwnName;
import org.multaqa.registration.api.Question;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * An invitation, answered by the personal link in its letter. The link itself only shows
 * a page with a button, for programs follow links too; the button opens the invitation in
 * this browser, with the steps of the registration and the answer.
 */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/invited")
class InvitedController {

	private static final String ME = "/" + Steps.ME;

	private static final String NEEDS = "/" + Steps.NEEDS;

	private static final String QUESTIONS = "/" + Steps.QUESTIONS;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final InvitationsByLink invitations;

	InvitedController(PageRenderer renderer, FormDispatcher forms, InvitationsByLink invitations) {
		this.renderer = renderer;
		this.forms = forms;
		this.invitations = invitations;
	}

	/** What the link of a letter leads to; changes nothing. */
	@GetMapping(params = "link")
	ModelAndView link(PageRequest pageRequest, @RequestParam String link) {
		return shown(pageRequest, this.invitations.view(pageRequest, link, (open) -> open.link(link)));
	}

	/** Opens the invitation in this browser. */
	@PostMapping
	ModelAndView open(PageRequest pageRequest, Form form) {
		String link = form.text("link");
		var page = this.invitations.view(pageRequest, link, LinkPresenter::invitation);
		if (!(page.page() instanceof InvitedPage)) {
			return shown(pageRequest, page);
		}
		LinkSession.open(pageRequest, link);
		return this.renderer.onTo(pageRequest, page.path(), Notice.of("invitation-open"));
	}

	@GetMapping(params = "!link")
	ModelAndView invitation(PageRequest pageRequest) {
		return shown(pageRequest, view(pageRequest, LinkPresenter::invitation));
	}

	@GetMapping(ME)
	ModelAndView me(PageRequest pageRequest) {
		return shown(pageRequest, view(pageRequest, LinkPresenter::me));
	}

	@PostMapping(ME)
	@Nullable ModelAndView correct(PageRequest pageRequest, Form form) {
		String link = LinkSession.link(pageRequest);
		var page = view(pageRequest, LinkPresenter::me);
		if (!(page.page() instanceof MePage me)) {
			return shown(pageRequest, page);
		}
		return take(pageRequest, form, List.of((api) -> api.correctName(link, new OwnName(StepForms.name(form, me)))),
				NEEDS, "saved", LinkPresenter::me);
	}

	@GetMapping(NEEDS)
	ModelAndView needs(PageRequest pageRequest) {
		return shown(pageRequest, view(pageRequest, LinkPresenter::needs));
	}

	/** Says them, and where it is the last step and so wanted, accepts with them. */
	@PostMapping(NEEDS)
	@Nullable ModelAndView say(PageRequest pageRequest, Form form) {
		String link = LinkSession.link(pageRequest);
		return take(pageRequest, form,
				perhapsAccepting(form, link, (api) -> api.changeNeeds(link, StepForms.needs(form))),
				form.isTrue("on") ? QUESTIONS : "", notice(form), LinkPresenter::needs);
	}

	@GetMapping(QUESTIONS)
	ModelAndView questions(PageRequest pageRequest) {
		return shown(pageRequest, view(pageRequest, LinkPresenter::questions));
	}

	/** Where an answer brings up another question, that is asked next. */
	@PostMapping(QUESTIONS)
	@Nullable ModelAndView answer(PageRequest pageRequest, Form form) {
		String link = LinkSession.link(pageRequest);
		var answer = this.invitations.ask(pageRequest,
				perhapsAccepting(form, link, (api) -> api.answer(link, StepForms.answers(form))));
		return this.forms.follow(pageRequest, form, answer,
				new FormOutcome((_) -> "", (_) -> afterAnswers(pageRequest, form), (_) -> Notice.of(notice(form)),
						() -> view(pageRequest, LinkPresenter::questions)));
	}

	@PostMapping("/registration")
	@Nullable ModelAndView accept(PageRequest pageRequest, Form form) {
		String link = LinkSession.link(pageRequest);
		return take(pageRequest, form, List.of((api) -> api.register(link)), "", "invitation-accepted",
				LinkPresenter::invitation);
	}

	@PostMapping("/decline")
	@Nullable ModelAndView decline(PageRequest pageRequest, Form form) {
		String link = LinkSession.link(pageRequest);
		return take(pageRequest, form, List.of((api) -> api.decline(link)), "", "invitation-declined",
				LinkPresenter::invitation);
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form,
			List<Function<InvitationLinkApi, ResponseEntity<?>>> requests, String next, String notice,
			Function<LinkPresenter, PageView> same) {
		return this.forms.follow(pageRequest, form, this.invitations.ask(pageRequest, requests),
				FormOutcome.to("", pageRequest.addresses().invited() + next, notice, () -> view(pageRequest, same)));
	}

	private static List<Function<InvitationLinkApi, ResponseEntity<?>>> perhapsAccepting(Form form, String link,
			Function<InvitationLinkApi, ResponseEntity<?>> first) {
		var requests = new ArrayList<Function<InvitationLinkApi, ResponseEntity<?>>>(List.of(first));
		if (form.isTrue("accept")) {
			requests.add((api) -> api.register(link));
		}
		return requests;
	}

	private static String notice(Form form) {
		return form.isTrue("accept") ? "invitation-accepted" : "saved";
	}

	private String afterAnswers(PageRequest pageRequest, Form form) {
		boolean another = view(pageRequest, LinkPresenter::questions).page() instanceof AnswersPage page
				&& page.questions() != null
				&& !form.all("shown").containsAll(page.questions().stream().map(Question::id).toList());
		return pageRequest.addresses().invited() + (another ? QUESTIONS : "");
	}

	private PageView view(PageRequest pageRequest, Function<LinkPresenter, PageView> open) {
		return this.invitations.view(pageRequest, LinkSession.link(pageRequest), open);
	}

	private ModelAndView shown(PageRequest pageRequest, PageView page) {
		var shown = this.renderer.around(pageRequest, page);
		if (page.page() == LinkPage.UNKNOWN) {
			shown.setStatus(HttpStatus.NOT_FOUND);
		}
		return shown;
	}

}
