package org.multaqa.portal.pages.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.SessionId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.timetable.TimetablePage.Review;
import org.multaqa.portal.pages.timetable.TimetablePage.Warning;
import org.multaqa.sessions.api.ProgrammeView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The timetable as organisers work on it. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/timetable")
class TimetableController {

	private static final String SESSION = "/sessions/{session}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	TimetableController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView timetable(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, timetableView(pageRequest, query));
	}

	@GetMapping("/sessions/new")
	ModelAndView blank(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, blankView(pageRequest));
	}

	@GetMapping(SESSION)
	ModelAndView session(PageRequest pageRequest, @PathVariable SessionId session) {
		return this.renderer.around(pageRequest, planView(pageRequest, session));
	}

	@PostMapping("/sessions")
	@Nullable ModelAndView plan(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, TimetableForms.plan(form, pageRequest.inMeeting().id()),
				new FormOutcome((done) -> programme(pageRequest),
						(done) -> address(pageRequest) + "/sessions/" + done.id(),
						(done) -> Notice.of("session-planned"), () -> blankView(pageRequest)));
	}

	@PostMapping(SESSION)
	@Nullable ModelAndView revise(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return change(pageRequest, form, session, TimetableForms.revise(form, pageRequest.inMeeting().id(), session),
				"saved");
	}

	@PostMapping(SESSION + "/placement")
	@Nullable ModelAndView place(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		var zone = pageRequest.reader().zone();
		return this.forms.take(pageRequest, form,
				TimetableForms.place(form, pageRequest.inMeeting().id(), session, zone),
				FormOutcome.to(programme(pageRequest),
						address(pageRequest) + "?day=" + form.text("day") + "#s-" + session, "session-placed",
						() -> planView(pageRequest, session)));
	}

	@PostMapping(SESSION + "/placement/removal")
	@Nullable ModelAndView unplace(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return change(pageRequest, form, session,
				TimetableForms.call((api) -> api.unplace(pageRequest.inMeeting().id(), session)), "session-unplaced");
	}

	@PostMapping(SESSION + "/cancellation")
	@Nullable ModelAndView cancel(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return change(pageRequest, form, session,
				TimetableForms.call((api) -> api.cancel(pageRequest.inMeeting().id(), session)), "session-cancelled");
	}

	@PostMapping("/releases")
	@Nullable ModelAndView release(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, TimetableForms.release(form, pageRequest.inMeeting().id()),
				FormOutcome.to(programme(pageRequest), address(pageRequest), "programme-released",
						() -> timetableView(pageRequest, form)));
	}

	private @Nullable ModelAndView change(PageRequest pageRequest, Form form, SessionId session, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to(programme(pageRequest),
				address(pageRequest) + "/sessions/" + session, notice, () -> planView(pageRequest, session)));
	}

	private PageView timetableView(PageRequest pageRequest, Form query) {
		@Nullable String day = query.optional("day");
		var presenter = TimetablePresenter.of(pageRequest);
		@Nullable LocalDate wanted = (day != null) ? Form.date("day", day) : null;
		return new PageView("timetable/timetable", address(pageRequest) + ((wanted != null) ? "?day=" + wanted : ""),
				presenter.page(wanted, review(pageRequest).orElse(null)));
	}

	/** What the service says of its draft; what it does not answer is not shown. */
	private Optional<Review> review(PageRequest pageRequest) {
		var answer = this.forms.ask(pageRequest,
				TimetableForms.call((api) -> api.programme(pageRequest.inMeeting().id())));
		if (!(answer instanceof ServiceResponse.Done done) || !(done.shown() instanceof ProgrammeView draft)) {
			return Optional.empty();
		}
		var warnings = Optional.ofNullable(draft.warnings()).orElse(List.of());
		return Optional
			.of(new Review(warnings.stream().map((issue) -> new Warning(issue.session(), issue.title())).toList(),
					Optional.ofNullable(draft.changes()).orElse(List.of()).size()));
	}

	private static PageView blankView(PageRequest pageRequest) {
		return new PageView("timetable/plan", address(pageRequest) + "/sessions/new",
				TimetablePresenter.of(pageRequest).blank());
	}

	private static PageView planView(PageRequest pageRequest, SessionId session) {
		return new PageView("timetable/plan", address(pageRequest) + "/sessions/" + session,
				TimetablePresenter.of(pageRequest).plan(session));
	}

	private static String address(PageRequest pageRequest) {
		return pageRequest.addresses().timetable();
	}

	private static String programme(PageRequest pageRequest) {
		return "programme/" + pageRequest.inMeeting().id();
	}

}
