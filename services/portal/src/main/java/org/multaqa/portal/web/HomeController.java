package org.multaqa.portal.web;

import java.util.Comparator;

import io.swagger.v3.oas.annotations.Hidden;
import org.multaqa.model.SessionId;
import org.multaqa.portal.calls.ServiceAddresses;
import org.multaqa.portal.pages.MeetingsPage;
import org.multaqa.portal.readmodels.Meeting;
import org.multaqa.portal.readmodels.ReadModels;
import org.multaqa.portal.signin.AfterSignIn;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages that are only read: the way in, home, programme, session. */
@Controller
@Hidden
class HomeController {

	private final ReadModels models;

	private final Frames frames;

	private final Looks looks;

	private final ServiceAddresses addresses;

	HomeController(ReadModels models, Frames frames, Looks looks, ServiceAddresses addresses) {
		this.models = models;
		this.frames = frames;
		this.looks = looks;
		this.addresses = addresses;
	}

	@GetMapping("/")
	ModelAndView meetings(Visit visit) {
		var shown = this.models.meetings()
			.stream()
			.filter((meeting) -> Visits.isShown(visit, meeting))
			.sorted(Comparator.comparing((Meeting meeting) -> meeting.from()).reversed())
			.toList();
		if (shown.size() == 1) {
			return redirect("/m/" + shown.getFirst().id()
					+ ((visit.request().getQueryString() != null) ? "?" + visit.request().getQueryString() : ""));
		}
		return show(visit, "meetings",
				new MeetingsPage(shown.stream().map((meeting) -> Frames.frame(meeting, visit)).toList()));
	}

	@GetMapping("/sign-in")
	ModelAndView signIn(Visit visit) {
		if (visit.away().contains("identity")) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
		}
		AfterSignIn.remember(visit.request());
		return redirect("/oauth2/authorization/identity");
	}

	@GetMapping("/mailbox")
	ModelAndView mailbox() {
		if (this.addresses.mailboxUrl().isBlank()) {
			throw SessionSheet.unknown();
		}
		return redirect(this.addresses.mailboxUrl());
	}

	@GetMapping("/m/{m}")
	ModelAndView home(Visit visit) {
		var lastLook = this.looks.look(visit, "home " + visit.inMeeting().id());
		return show(visit, "home", new HomeSheet(cards(visit)).page(lastLook));
	}

	@GetMapping("/m/{m}/programme")
	ModelAndView programme(Visit visit) {
		return show(visit, "programme", new ProgrammeSheet(cards(visit)).page());
	}

	@GetMapping("/m/{m}/sessions/{s}")
	ModelAndView session(Visit visit, @PathVariable SessionId s) {
		return show(visit, "session", new SessionSheet(cards(visit)).page(s));
	}

	private Cards cards(Visit visit) {
		return new Cards(visit, this.models);
	}

	private ModelAndView show(Visit visit, String template, Object page) {
		return this.frames.around(visit, Sheet.asked(template, visit.request(), page));
	}

	private static ModelAndView redirect(String address) {
		return new ModelAndView(new RedirectView(address, false, false, false));
	}

}
