package org.multaqa.portal.pages.setup;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.access.Permission;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.registration.api.Deadlines;
import org.multaqa.registration.api.MeetingActions;
import org.multaqa.registration.api.RegistrationApi;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Until when people of a meeting are nominated and answer. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/deadlines")
class DeadlinesPageController {

	private static final String SERVICE = "registration";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	DeadlinesPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView deadlines(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, view(pageRequest));
	}

	@PostMapping
	@Nullable ModelAndView set(PageRequest pageRequest, Form form) {
		var meeting = pageRequest.inMeeting();
		return this.forms.take(pageRequest, form,
				ServiceCall.of(SERVICE, RegistrationApi.class,
						(api) -> api.setDeadlines(form.version(), meeting.id(), deadlines(form))),
				FormOutcome.to(meeting.subject(), pageRequest.addresses().deadlines(), "saved",
						() -> view(pageRequest)));
	}

	private static Deadlines deadlines(Form form) {
		List<Integer> reminders = Stream.of("first", "second")
			.map((field) -> number(field, form.optional(field)))
			.filter(Objects::nonNull)
			.toList();
		return new Deadlines(time("nominations", form.optional("nominations")),
				time("answers", form.optional("answers")), reminders);
	}

	private static @Nullable LocalDateTime time(String field, @Nullable String written) {
		return (written != null) ? Form.dateTime(field, written) : null;
	}

	private static @Nullable Integer number(String field, @Nullable String written) {
		return (written != null) ? Form.read(field, written, Integer::valueOf) : null;
	}

	private static PageView view(PageRequest pageRequest) {
		var meeting = pageRequest.inMeeting();
		var actions = new MeetingActions(pageRequest.actorOrVisitor(), meeting.roles());
		pageRequest.require(actions.read());
		return new PageView("setup/deadlines", pageRequest.addresses().deadlines(),
				new DeadlinesPage(meeting.until(), meeting.roles().nominationsUntil().orElse(null),
						meeting.roles().answersUntil().orElse(null), meeting.last().version(),
						pageRequest.may(SERVICE, actions.setDeadlines(), Permission.allowed())));
	}

}
