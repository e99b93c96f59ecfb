package org.multaqa.portal.pages.timetable;

import java.util.function.Supplier;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.TrackEvent.TrackColour;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.sessions.api.TrackRequest;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The tracks of a programme: what they are called, and which there are. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/setup/tracks")
class TracksPageController {

	private static final String TRACK = "/{track}";

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	TracksPageController(PageRenderer renderer, FormDispatcher forms) {
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView tracks(PageRequest pageRequest) {
		return this.renderer.around(pageRequest, tracksView(pageRequest));
	}

	@PostMapping
	@Nullable ModelAndView add(PageRequest pageRequest, Form form) {
		var meeting = pageRequest.inMeeting().id();
		return take(pageRequest, form, TimetableForms.call((api) -> api.addTrack(form.key(), meeting, request(form))),
				"track-added", () -> tracksView(pageRequest));
	}

	@GetMapping(TRACK)
	ModelAndView track(PageRequest pageRequest, @PathVariable TrackId track) {
		return this.renderer.around(pageRequest, trackView(pageRequest, track));
	}

	@PostMapping(TRACK)
	@Nullable ModelAndView revise(PageRequest pageRequest, Form form, @PathVariable TrackId track) {
		var meeting = pageRequest.inMeeting().id();
		return take(pageRequest, form,
				TimetableForms.call((api) -> api.reviseTrack(form.version(), meeting, track, request(form))), "saved",
				() -> trackView(pageRequest, track));
	}

	@PostMapping(TRACK + "/removal")
	@Nullable ModelAndView remove(PageRequest pageRequest, Form form, @PathVariable TrackId track) {
		var meeting = pageRequest.inMeeting().id();
		return take(pageRequest, form, TimetableForms.call((api) -> api.removeTrack(meeting, track)), "saved",
				() -> trackView(pageRequest, track));
	}

	private static TrackRequest request(Form form) {
		return new TrackRequest(null, form.neededTexts("names"), form.neededChoice("colour", TrackColour.class));
	}

	private @Nullable ModelAndView take(PageRequest pageRequest, Form form, ServiceCall call, String notice,
			Supplier<PageView> same) {
		return this.forms.take(pageRequest, form, call, FormOutcome.to("programme/" + pageRequest.inMeeting().id(),
				pageRequest.addresses().tracks(), notice, same));
	}

	private static PageView tracksView(PageRequest pageRequest) {
		return new PageView("timetable/tracks", pageRequest.addresses().tracks(),
				TracksPresenter.of(pageRequest).page());
	}

	private static PageView trackView(PageRequest pageRequest, TrackId track) {
		return new PageView("timetable/track", pageRequest.addresses().tracks() + "/" + track,
				TracksPresenter.of(pageRequest).page(track));
	}

}
