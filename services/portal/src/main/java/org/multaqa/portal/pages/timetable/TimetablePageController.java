package org.multaqa.portal.pages.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.pages.shell.Problem;
import org.multaqa.portal.pages.timetable.TimetablePage.Review;
import org.multaqa.portal.pages.timetable.TimetablePage.Warning;
import org.multaqa.sessions.api.PlacementCheckView;
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
class TimetablePageController {

	private static final String SESSION = "/sessions/{session}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	TimetablePageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView timetable(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, timetableView(pageRequest, query));
	}

	@GetMapping("/sessions/new")
	ModelAndView blank(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, blankView(pageRequest, List.of()));
	}

	/** A session; with a place in the query, what speaks against that place. */
	@GetMapping(SESSION)
	ModelAndView session(PageRequest pageRequest, @PathVariable SessionId session, Form query) {
		return this.renderer.around(pageRequest, placingView(pageRequest, session, query));
	}

	@PostMapping("/sessions")
	@Nullable ModelAndView plan(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, TimetableForms.plan(form, pageRequest.inMeeting().id()),
				new FormOutcome((done) -> programme(pageRequest),
						(done) -> address(pageRequest) + "/sessions/" + done.id(),
						(done) -> Notice.of("session-planned"),
						() -> blankView(pageRequest, TimetableForms.chosenPeople(form))));
	}

	@PostMapping(SESSION)
	@Nullable ModelAndView revise(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return change(pageRequest, form, session, TimetableForms.revise(form, pageRequest.inMeeting().id(), session),
				"saved");
	}

	/** The page again, with a guest who was not there before in the next free line. */
	@PostMapping("/guests")
	@Nullable ModelAndView addGuest(PageRequest pageRequest, Form form) {
		return addGuest(pageRequest, form, (people) -> blankView(pageRequest, people));
	}

	/** As {@link #addGuest(PageRequest, Form)}, of a session that is planned. */
	@PostMapping(SESSION + "/guests")
	@Nullable ModelAndView addGuestTo(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return addGuest(pageRequest, form, (people) -> planView(pageRequest, session, people));
	}

	private @Nullable ModelAndView addGuest(PageRequest pageRequest, Form form,
			Function<List<PersonId>, PageView> again) {
		return this.forms.takeOnTheWay(pageRequest, form, TimetableForms.guest(form, pageRequest.inMeeting().id()),
				"person", () -> again.apply(TimetableForms.chosenPeople(form)),
				(done) -> TimetableForms.named(form, done.id()), Notice.of("guest-added"));
	}

	/** The page again, with those first among the people whose names have some words. */
	@PostMapping("/people")
	ModelAndView findPeople(PageRequest pageRequest, Form form) {
		return findPeople(pageRequest, form, (people) -> blankView(pageRequest, people));
	}

	/** As {@link #findPeople(PageRequest, Form)}, of a session that is planned. */
	@PostMapping(SESSION + "/people")
	ModelAndView findPeopleFor(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return findPeople(pageRequest, form, (people) -> planView(pageRequest, session, people));
	}

	private ModelAndView findPeople(PageRequest pageRequest, Form form, Function<List<PersonId>, PageView> again) {
		var found = PeopleChoice.find(new MeetingContext(pageRequest), form.text("guest"));
		var people = Stream.concat(TimetableForms.chosenPeople(form).stream(), found.stream()).toList();
		return this.renderer.written(pageRequest, again.apply(people), form.values(),
				Notice.of(found.isEmpty() ? "people-not-found" : "people-found"));
	}

	@PostMapping(SESSION + "/placement")
	@Nullable ModelAndView place(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		var zone = pageRequest.reader().zone();
		return this.forms.take(pageRequest, form,
				TimetableForms.place(form, pageRequest.inMeeting().id(), session, zone),
				FormOutcome
					.to(programme(pageRequest),
							address(pageRequest) + "?day=" + form.text("day") + "&room=" + form.text("room") + "#s-"
									+ session,
							"session-placed", () -> placingView(pageRequest, session, form))
					.asOf(() -> planView(pageRequest, session, List.of())));
	}

	@PostMapping(SESSION + "/placement/swap")
	@Nullable ModelAndView swap(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return change(pageRequest, form, session, TimetableForms.swap(form, pageRequest.inMeeting().id(), session),
				"sessions-swapped");
	}

	@PostMapping(SESSION + "/placement/removal")
	@Nullable ModelAndView unplace(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return change(pageRequest, form, session,
				TimetableForms.call((api) -> api.unplace(form.version(), pageRequest.inMeeting().id(), session)),
				"session-unplaced");
	}

	@PostMapping(SESSION + "/cancellation")
	@Nullable ModelAndView cancel(PageRequest pageRequest, Form form, @PathVariable SessionId session) {
		return change(pageRequest, form, session,
				TimetableForms.call((api) -> api.cancel(form.version(), pageRequest.inMeeting().id(), session)),
				"session-cancelled");
	}

	@PostMapping("/releases")
	@Nullable ModelAndView release(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, TimetableForms.release(form, pageRequest.inMeeting().id()),
				FormOutcome.to(programme(pageRequest), address(pageRequest), "programme-released",
						() -> timetableView(pageRequest, form)));
	}

	private @Nullable ModelAndView change(PageRequest pageRequest, Form form, SessionId session, ServiceCall call,
			String notice) {
		return this.forms.take(pageRequest, form, call,
				FormOutcome.to(programme(pageRequest), address(pageRequest) + "/sessions/" + session, notice,
						() -> planView(pageRequest, session, TimetableForms.chosenPeople(form))));
	}

	private PageView timetableView(PageRequest pageRequest, Form query) {
		@Nullable String day = query.optional("day");
		var context = TimetablePresenter.of(pageRequest);
		@Nullable LocalDate wanted = (day != null) ? Form.date("day", day) : null;
		@Nullable String room = query.optional("room");
		var page = context.page(wanted, (room != null) ? Form.read("room", room, RoomId::new) : null,
				review(pageRequest).orElse(null));
		boolean plain = wanted == null && page.part().isEmpty();
		return new PageView("timetable/timetable",
				address(pageRequest) + (plain ? "" : "?day=" + page.day() + page.part()), page);
	}

	/** What the service says of its draft; what it does not answer is not shown. */
	private Optional<Review> review(PageRequest pageRequest) {
		var answer = this.forms.ask(pageRequest,
				TimetableForms.call((api) -> api.programme(pageRequest.inMeeting().id())));
		if (!(answer instanceof ServiceResponse.Done done) || !(done.shown() instanceof ProgrammeView draft)) {
			return Optional.empty();
		}
		var warnings = Optional.ofNullable(draft.warnings()).orElse(List.of());
		return Optional.of(new Review(Optional.ofNullable(draft.clashes()).orElse(List.of()),
				warnings.stream().map((issue) -> new Warning(issue.session(), issue.title())).toList(),
				Optional.ofNullable(draft.changes()).orElse(List.of()).size()));
	}

	private static PageView blankView(PageRequest pageRequest, List<PersonId> chosen) {
		return new PageView("timetable/plan", address(pageRequest) + "/sessions/new",
				TimetablePresenter.of(pageRequest).blank(chosen));
	}

	private static PageView planView(PageRequest pageRequest, SessionId session, List<PersonId> chosen) {
		return planView(pageRequest, session, chosen, null, PlanPage.Objections.NONE);
	}

	/** With what the service says of the place that is asked of, if one is. */
	private PageView placingView(PageRequest pageRequest, SessionId session, Form asked) {
		PlanPage.@Nullable Place wanted = TimetableForms.chosen(asked);
		return planView(pageRequest, session, List.of(), wanted,
				(wanted != null) ? objections(pageRequest, session, asked) : PlanPage.Objections.NONE);
	}

	private PlanPage.Objections objections(PageRequest pageRequest, SessionId session, Form asked) {
		return switch (this.forms.ask(pageRequest,
				TimetableForms.check(asked, pageRequest.inMeeting().id(), session, pageRequest.reader().zone()))) {
			case ServiceResponse.Done done when done.shown() instanceof PlacementCheckView check ->
				new PlanPage.Objections(check.clashes(), null);
			case ServiceResponse.Done _ -> PlanPage.Objections.NONE;
			case ServiceResponse.Refused refused -> new PlanPage.Objections(List.of(), Problem.of(refused));
		};
	}

	private static PageView planView(PageRequest pageRequest, SessionId session, List<PersonId> chosen,
			PlanPage.@Nullable Place wanted, PlanPage.Objections objections) {
		return new PageView("timetable/plan", address(pageRequest) + "/sessions/" + session,
				TimetablePresenter.of(pageRequest).plan(session, chosen, wanted, objections));
	}

	private static String address(PageRequest pageRequest) {
		return pageRequest.addresses().timetable();
	}

	private static String programme(PageRequest pageRequest) {
		return "programme/" + pageRequest.inMeeting().id();
	}

}
