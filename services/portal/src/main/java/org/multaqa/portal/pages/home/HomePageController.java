package org.multaqa.portal.pages.home;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.kit.store.ListQuery;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.portal.edge.calls.ServiceAddresses;
import org.multaqa.portal.edge.signin.AfterSignIn;
import org.multaqa.portal.pages.home.MeetingsPage.Shown;
import org.multaqa.portal.pages.shell.LastSeen;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageAddresses;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Pager;
import org.multaqa.portal.pages.shell.SharedParts;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.MeetingReaders;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The way in, and the front page of a meeting. */
@Controller
@Hidden
class HomePageController {

	private static final String HOME = "home";

	private final ReadModels models;

	private final PageRenderer renderer;

	private final LastSeen lastSeen;

	private final ServiceAddresses addresses;

	HomePageController(ReadModels models, PageRenderer renderer, LastSeen lastSeen, ServiceAddresses addresses) {
		this.models = models;
		this.renderer = renderer;
		this.lastSeen = lastSeen;
		this.addresses = addresses;
	}

	@GetMapping("/")
	ModelAndView meetings(PageRequest pageRequest) {
		var shown = this.models
			.meetings(ListQuery.by("from")
				.where("readers", MeetingReaders.including(pageRequest.actorOrVisitor()))
				.descend()
				.from(pageRequest.from()))
			.filter(pageRequest.viewer()::isShown);
		var pager = Pager.of("/", shown);
		if (shown.items().size() == 1 && pager.isAll()) {
			return redirect(new PageAddresses(shown.items().getFirst().id()).home()
					+ ((pageRequest.request().getQueryString() != null) ? "?" + pageRequest.request().getQueryString()
							: ""));
		}
		var actor = pageRequest.actorOrVisitor();
		return show(pageRequest, "home/meetings",
				new MeetingsPage(shown
					.map((meeting) -> new Shown(PageRenderer.frame(meeting, pageRequest),
							new MeetingActions(actor, meeting.roles()).isToAppointFirst()))
					.items(), pager, MeetingActions.plan(actor).isAllowed()));
	}

	@GetMapping("/sign-in")
	ModelAndView signIn(PageRequest pageRequest) {
		if (pageRequest.away().contains("identity")) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		AfterSignIn.remember(pageRequest.request());
		return redirect("/oauth2/authorization/identity");
	}

	@GetMapping("/mailbox")
	ModelAndView mailbox() {
		if (this.addresses.mailboxUrl().isBlank()) {
			throw RuleViolation.unknown("request.unknown-address");
		}
		return redirect(this.addresses.mailboxUrl());
	}

	@GetMapping("/passkeys")
	ModelAndView passkeys() {
		return redirect(this.addresses.passkeysUrl());
	}

	@GetMapping("/m/{meeting}")
	@SharedParts(value = { "home-sessions", "home-journey", "home-changes" }, look = HOME)
	ModelAndView home(PageRequest pageRequest) {
		var lastLook = this.lastSeen.look(pageRequest, HOME, pageRequest.inMeeting().id());
		return show(pageRequest, "home/home", new HomePresenter(new MeetingContext(pageRequest)).page(lastLook));
	}

	@GetMapping("/m/{meeting}/changes")
	@SharedParts("changes")
	ModelAndView changes(PageRequest pageRequest) {
		return show(pageRequest, "home/changes", new HomePresenter(new MeetingContext(pageRequest)).changesPage());
	}

	private ModelAndView show(PageRequest pageRequest, String template, Object page) {
		return this.renderer.around(pageRequest, PageView.asked(template, pageRequest.request(), page));
	}

	private static ModelAndView redirect(String address) {
		return new ModelAndView(new RedirectView(address, false, false, false));
	}

}
