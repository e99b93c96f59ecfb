package org.multaqa.portal.pages.invitation;

import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

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

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
class InvitedPageController {

	private static final String OPENED = "/{opened}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	private final InvitationsByLink invitations;

	private final LinkSession links = new LinkSession(Clock.systemUTC());

	InvitedPageController(PageRenderer renderer, FormDispatcher forms, InvitationsByLink invitations) {
		this.renderer = renderer;
		this.forms = forms;
		this.invitations = invitations;
	}

	/** What the link of a letter leads to; changes nothing. */
	@GetMapping(params = "link")
	ModelAndView link(PageRequest pageRequest, @RequestParam String link) {
		return shown(pageRequest,
				this.invitations.view(pageRequest, link, pageRequest.addresses().invited(), (open) -> open.link(link)));
	}

	/** Opens the invitation in this browser. */
	@PostMapping
	ModelAndView open(PageRequest pageRequest, Form form) {
		String link = form.text("link");
		var page = this.invitations.view(pageRequest, link, pageRequest.addresses().invited(),
				LinkPresenter::invitation);
		if (!(page.page() instanceof InvitedPage)) {
			return shown(pageRequest, page);
		}
		return this.renderer.onTo(pageRequest,
				pageRequest.addresses().invited(this.links.open(pageRequest.request(), link)),
				Notice.of("invitation-open"));
	}

	/** Where nothing is open. */
	@GetMapping(params = "!link")
	ModelAndView none(PageRequest pageRequest) {
		return shown(pageRequest,
				this.invitations.view(pageRequest, "", pageRequest.addresses().invited(), LinkPresenter::invitation));
	}

	/** Closes it in this browser, where somebody else may sit next. */
	@PostMapping(OPENED + "/closing")
	ModelAndView close(PageRequest pageRequest, @PathVariable String opened) {
		this.links.close(pageRequest.request(), opened);
		return this.renderer.onTo(pageRequest, pageRequest.addresses().home(), Notice.of("invitation-closed"));
	}

	@GetMapping(OPENED)
	ModelAndView invitation(PageRequest pageRequest, @PathVariable String opened) {
		return shown(pageRequest, view(pageRequest, opened, LinkPresenter::invitation));
	}

	@GetMapping(OPENED + "/" + Steps.ME)
	ModelAndView me(PageRequest pageRequest, @PathVariable String opened) {
		return shown(pageRequest, view(pageRequest, opened, LinkPresenter::me));
	}

	@PostMapping(OPENED + "/" + Steps.ME)
	@Nullable ModelAndView correct(PageRequest pageRequest, Form form, @PathVariable String opened) {
		var page = view(pageRequest, opened, LinkPresenter::me);
		if (!(page.page() instanceof MePage me)) {
			return shown(pageRequest, keeping(form, page));
		}
		var name = new OwnName(StepForms.name(form, me));
		return take(pageRequest, form, opened, List.of((api, link) -> api.correctName(link, name)),
				to(pageRequest, opened, "/" + Steps.NEEDS, "saved", LinkPresenter::me));
	}

	@GetMapping(OPENED + "/" + Steps.NEEDS)
	ModelAndView needs(PageRequest pageRequest, @PathVariable String opened) {
		return shown(pageRequest, view(pageRequest, opened, LinkPresenter::needs));
	}

	/** Says them, and where it is the last step and so wanted, accepts with them. */
	@PostMapping(OPENED + "/" + Steps.NEEDS)
	@Nullable ModelAndView say(PageRequest pageRequest, Form form, @PathVariable String opened) {
		return take(pageRequest, form, opened,
				perhapsAccepting(form, (api, link) -> api.changeNeeds(link, StepForms.needs(form))),
				to(pageRequest, opened, StepForms.goesOn(form) ? "/" + Steps.QUESTIONS : "", StepForms.notice(form),
						LinkPresenter::needs));
	}

	@GetMapping(OPENED + "/" + Steps.QUESTIONS)
	ModelAndView questions(PageRequest pageRequest, @PathVariable String opened) {
		return shown(pageRequest, view(pageRequest, opened, LinkPresenter::questions));
	}

	/** Where an answer brings up another question, that is asked next. */
	@PostMapping(OPENED + "/" + Steps.QUESTIONS)
	@Nullable ModelAndView answer(PageRequest pageRequest, Form form, @PathVariable String opened) {
		return take(pageRequest, form, opened,
				perhapsAccepting(form, (api, link) -> api.answer(link, StepForms.answers(form))),
				new FormOutcome((_) -> "", (_) -> afterAnswers(pageRequest, form, opened),
						(_) -> Notice.of(StepForms.notice(form)),
						() -> view(pageRequest, opened, LinkPresenter::questions)));
	}

	@PostMapping(OPENED + "/registration")
	@Nullable ModelAndView accept(PageRequest pageRequest, Form form, @PathVariable String opened) {
		return take(pageRequest, form, opened, List.of(InvitationLinkApi::register),
				to(pageRequest, opened, "", "invitation-accepted", LinkPresenter::invitation));
	}

	@PostMapping(OPENED + "/decline")
	@Nullable ModelAndView decline(PageRequest pageRequest, Form form, @PathVariable String opened) {
		return take(pageRequest, form, opened, List.of(InvitationLinkApi::decline),
				to(pageRequest, opened, "", "invitation-declined", LinkPresenter::invitation));
	}

	/**
	 * A form of an invitation that is not open, or no longer, says nothing, and gives
	 * back what was written.
	 */
	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, String opened,
			List<BiFunction<InvitationLinkApi, String, ResponseEntity<?>>> requests, FormOutcome outcome) {
		String link = this.links.link(pageRequest.request(), opened);
		Supplier<PageView> same = () -> keeping(form, outcome.same().get());
		if (link.isEmpty()) {
			return shown(pageRequest, same.get());
		}
		return this.forms.follow(pageRequest, form, this.invitations.ask(pageRequest, link, requests),
				new FormOutcome(outcome.subject(), outcome.address(), outcome.notice(), same));
	}

	private FormOutcome to(PageRequest pageRequest, String opened, String next, String notice,
			Function<LinkPresenter, PageView> same) {
		return FormOutcome.to("", pageRequest.addresses().invited(opened) + next, notice,
				() -> view(pageRequest, opened, same));
	}

	private static List<BiFunction<InvitationLinkApi, String, ResponseEntity<?>>> perhapsAccepting(Form form,
			BiFunction<InvitationLinkApi, String, ResponseEntity<?>> first) {
		return StepForms.accepts(form) ? List.of(first, InvitationLinkApi::register) : List.of(first);
	}

	private String afterAnswers(PageRequest pageRequest, Form form, String opened) {
		boolean another = view(pageRequest, opened, LinkPresenter::questions).page() instanceof AnswersPage page
				&& StepForms.bringsUpAnother(form, page.questions());
		return pageRequest.addresses().invited(opened) + (another ? "/" + Steps.QUESTIONS : "");
	}

	private PageView view(PageRequest pageRequest, String opened, Function<LinkPresenter, PageView> open) {
		return this.invitations.view(pageRequest, this.links.link(pageRequest.request(), opened),
				pageRequest.addresses().invited(opened), open);
	}

	private static PageView keeping(Form form, PageView page) {
		return (page.page() instanceof LinkPage link)
				? new PageView(page.template(), page.path(), link.with(form.words())) : page;
	}

	private ModelAndView shown(PageRequest pageRequest, PageView page) {
		var shown = this.renderer.around(pageRequest, page);
		if (page.page() instanceof LinkPage link && link.isUnknown()) {
			shown.setStatus(HttpStatus.NOT_FOUND);
		}
		return shown;
	}

}
