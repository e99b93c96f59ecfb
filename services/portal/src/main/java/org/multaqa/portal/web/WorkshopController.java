package org.multaqa.portal.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.OutputId;
import org.multaqa.model.SessionId;
import org.multaqa.portal.calls.Call;
import org.multaqa.portal.readmodels.ReadModels;
import org.multaqa.portal.web.Desk.Then;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The workshop room and its forms. */
@Controller
@Hidden
@RequestMapping("/m/{m}/workshops/{s}")
class WorkshopController {

	private static final String SERVICE = "sessions";

	private final ReadModels models;

	private final Frames frames;

	private final Desk desk;

	WorkshopController(ReadModels models, Frames frames, Desk desk) {
		this.models = models;
		this.frames = frames;
		this.desk = desk;
	}

	@GetMapping
	ModelAndView workshop(Visit visit, @PathVariable SessionId s) {
		return this.frames.around(visit, sheet(visit, s));
	}

	@PostMapping("/opening")
	@Nullable ModelAndView open(Visit visit, Form form, @PathVariable SessionId s) {
		return take(visit, form, s, Call.post(SERVICE, "/workshops/" + s + "/opening"), "workshop-opened");
	}

	@PostMapping("/attendance")
	@Nullable ModelAndView attend(Visit visit, Form form, @PathVariable SessionId s) {
		return take(visit, form, s, Call.put(SERVICE, "/workshops/" + s + "/attendance"), "attending");
	}

	@PostMapping("/closing")
	@Nullable ModelAndView close(Visit visit, Form form, @PathVariable SessionId s) {
		return take(visit, form, s, Call.post(SERVICE, "/workshops/" + s + "/closing"), "workshop-closed");
	}

	@PostMapping("/acceptance")
	@Nullable ModelAndView accept(Visit visit, Form form, @PathVariable SessionId s) {
		return take(visit, form, s, Call.post(SERVICE, "/workshops/" + s + "/acceptance"), "workshop-accepted");
	}

	@PostMapping("/outputs")
	@Nullable ModelAndView record(Visit visit, Form form, @PathVariable SessionId s) {
		var call = Call.post(SERVICE, "/workshops/" + s + "/outputs")
			.with("kind", form.optional("kind"))
			.with("language", form.optional("language"))
			.with("words", form.optional("words"))
			.once(form.text("attempt"));
		return this.desk.take(visit, form, call,
				Then.toNew("output", address(visit, s) + "#o-", "output-recorded", () -> sheet(visit, s)));
	}

	@PostMapping("/outputs/{o}/wording")
	@Nullable ModelAndView reword(Visit visit, Form form, @PathVariable SessionId s, @PathVariable OutputId o) {
		var call = Call.put(SERVICE, "/outputs/" + o)
			.with("words", form.optional("reworded." + o))
			.on(form.text("version"));
		return take(visit, form, s, o, call, "saved");
	}

	@PostMapping("/outputs/{o}/carried-forward")
	@Nullable ModelAndView carry(Visit visit, Form form, @PathVariable SessionId s, @PathVariable OutputId o) {
		String path = "/outputs/" + o + "/carried-forward";
		boolean carried = form.isTrue("carried");
		return take(visit, form, s, o, carried ? Call.put(SERVICE, path) : Call.delete(SERVICE, path),
				carried ? "output-carried" : "output-set-aside");
	}

	@PostMapping("/outputs/{o}/withdrawal")
	@Nullable ModelAndView withdraw(Visit visit, Form form, @PathVariable SessionId s, @PathVariable OutputId o) {
		return take(visit, form, s, o, Call.post(SERVICE, "/outputs/" + o + "/withdrawal"), "output-withdrawn");
	}

	private @Nullable ModelAndView take(Visit visit, Form form, SessionId s, Call call, String notice) {
		return this.desk.take(visit, form, call,
				Then.to("workshop/" + s, address(visit, s), notice, () -> sheet(visit, s)));
	}

	private @Nullable ModelAndView take(Visit visit, Form form, SessionId s, OutputId o, Call call, String notice) {
		return this.desk.take(visit, form, call,
				Then.to("output/" + o, address(visit, s) + "#o-" + o, notice, () -> sheet(visit, s)));
	}

	private Sheet sheet(Visit visit, SessionId s) {
		return new Sheet("workshop", address(visit, s), new WorkshopSheet(new Cards(visit, this.models)).page(s));
	}

	private static String address(Visit visit, SessionId s) {
		return "/m/" + visit.inMeeting().id() + "/workshops/" + s;
	}

}
