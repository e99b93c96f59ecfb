package org.multaqa.portal.pages.timetable;

import java.util.function.Supplier;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The rules by which the timetable is planned, and when rooms and people are available.
 */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/timetable")
class RulesPageController {

	private static final String RULES = "/rules";

	private static final String ROOM = "/rooms/{room}";

	private static final String PERSON = "/people/{person}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	RulesPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping(RULES)
	ModelAndView rules(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, rulesView(pageRequest));
	}

	@PostMapping(RULES)
	@Nullable ModelAndView setRules(PageRequest pageRequest, Form form) {
		return take(pageRequest, form, RulesForms.rules(form, pageRequest.inMeeting().id()),
				() -> rulesView(pageRequest));
	}

	@GetMapping(ROOM)
	ModelAndView room(PageRequest pageRequest, @PathVariable RoomId room) {
		return this.renderer.around(pageRequest, roomView(pageRequest, room));
	}

	@PostMapping(ROOM)
	@Nullable ModelAndView useRoom(PageRequest pageRequest, Form form, @PathVariable RoomId room) {
		return take(pageRequest, form,
				RulesForms.room(form, pageRequest.inMeeting().id(), room, pageRequest.reader().zone()),
				() -> roomView(pageRequest, room));
	}

	@GetMapping(PERSON)
	ModelAndView person(PageRequest pageRequest, @PathVariable PersonId person) {
		return this.renderer.around(pageRequest, personView(pageRequest, person));
	}

	@PostMapping(PERSON)
	@Nullable ModelAndView setPresence(PageRequest pageRequest, Form form, @PathVariable PersonId person) {
		return take(pageRequest, form,
				RulesForms.person(form, pageRequest.inMeeting().id(), person, pageRequest.reader().zone()),
				() -> personView(pageRequest, person));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, ServiceCall call, Supplier<PageView> same) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("programme/" + pageRequest.inMeeting().id(),
				address(pageRequest) + RULES, "saved", same));
	}

	private static PageView rulesView(PageRequest pageRequest) {
		return new PageView("timetable/rules", address(pageRequest) + RULES, RulesPresenter.of(pageRequest).page());
	}

	private static PageView roomView(PageRequest pageRequest, RoomId room) {
		return new PageView("timetable/availability", address(pageRequest) + "/rooms/" + room,
				RulesPresenter.of(pageRequest).room(room));
	}

	private static PageView personView(PageRequest pageRequest, PersonId person) {
		return new PageView("timetable/availability", address(pageRequest) + "/people/" + person,
				RulesPresenter.of(pageRequest).person(person));
	}

	private static String address(PageRequest pageRequest) {
		return pageRequest.addresses().timetable();
	}

}
