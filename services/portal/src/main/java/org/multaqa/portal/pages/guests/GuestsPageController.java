package org.multaqa.portal.pages.guests;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.PersonId;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The guests of a programme, for its organisers. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/guests")
class GuestsPageController {

	private static final String GUEST = "/{person}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	GuestsPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView guests(PageRequest pageRequest, Form query) {
		return this.renderer.around(pageRequest, guestsView(pageRequest, query));
	}

	@PostMapping
	@Nullable ModelAndView add(PageRequest pageRequest, Form form) {
		return this.forms.take(pageRequest, form, GuestForms.add(form, pageRequest.inMeeting().id()), FormOutcome
			.toNew("person", (person) -> address(pageRequest), "guest-added", () -> guestsView(pageRequest, form)));
	}

	/** A guest; with somebody in the query, what if the guest is that person. */
	@GetMapping(GUEST)
	ModelAndView guest(PageRequest pageRequest, @PathVariable PersonId person, Form query) {
		return this.renderer.around(pageRequest, guestView(pageRequest, person, query));
	}

	@PostMapping(GUEST)
	@Nullable ModelAndView correct(PageRequest pageRequest, Form form, @PathVariable PersonId person) {
		return this.forms.take(pageRequest, form, GuestForms.correct(form, pageRequest.inMeeting().id(), person),
				FormOutcome.to("person/" + person, address(pageRequest) + "/" + person, "saved",
						() -> guestView(pageRequest, person, form)));
	}

	@PostMapping(GUEST + "/removal")
	@Nullable ModelAndView remove(PageRequest pageRequest, Form form, @PathVariable PersonId person) {
		return this.forms.take(pageRequest, form,
				GuestForms.call((api) -> api.remove(pageRequest.inMeeting().id(), person)),
				gone(pageRequest, person, "guest-removed", form));
	}

	@PostMapping(GUEST + "/erasure")
	@Nullable ModelAndView erase(PageRequest pageRequest, Form form, @PathVariable PersonId person) {
		return this.forms.take(pageRequest, form,
				GuestForms.call((api) -> api.erase(pageRequest.inMeeting().id(), person)),
				gone(pageRequest, person, "guest-erased", form));
	}

	@PostMapping(GUEST + "/merge")
	@Nullable ModelAndView merge(PageRequest pageRequest, Form form, @PathVariable PersonId person) {
		return this.forms.take(pageRequest, form, GuestForms.merge(form, pageRequest.inMeeting().id(), person),
				FormOutcome.to("programme/" + pageRequest.inMeeting().id(), address(pageRequest) + "/" + person,
						"guest-merged", () -> guestView(pageRequest, person, form)));
	}

	/** Back to the list, in which the guest is no more. */
	private FormOutcome gone(PageRequest pageRequest, PersonId person, String notice, Form form) {
		return new FormOutcome((_) -> "", (_) -> {
			this.forms.awaitGone("person/" + person);
			return address(pageRequest);
		}, (_) -> Notice.of(notice), () -> guestView(pageRequest, person, form));
	}

	private static PageView guestsView(PageRequest pageRequest, Form query) {
		return PageView.asked("guests/guests", pageRequest.request(), GuestsPresenter.of(pageRequest).page(query));
	}

	private PageView guestView(PageRequest pageRequest, PersonId person, Form query) {
		var context = GuestsPresenter.of(pageRequest);
		return new PageView("guests/guest", address(pageRequest) + "/" + person,
				context.guest(person, query.text("find"), preview(pageRequest, person, query)));
	}

	/** What the service says of a merge, where one is asked of. */
	private @Nullable ServiceResponse preview(PageRequest pageRequest, PersonId person, Form query) {
		return (query.optional("into") != null)
				? this.forms.ask(pageRequest, GuestForms.checkMerge(query, pageRequest.inMeeting().id(), person))
				: null;
	}

	private static String address(PageRequest pageRequest) {
		return pageRequest.addresses().guests();
	}

}
