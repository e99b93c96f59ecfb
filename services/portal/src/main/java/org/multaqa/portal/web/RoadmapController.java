package org.multaqa.portal.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.RoadmapId;
import org.multaqa.portal.calls.Call;
import org.multaqa.portal.pages.Notice;
import org.multaqa.portal.readmodels.ReadModels;
import org.multaqa.portal.web.Desk.Then;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The roadmap, its consultation, and the desk of those who approve it. */
@Controller
@Hidden
@RequestMapping("/m/{m}")
class RoadmapController {

	private static final String SERVICE = "roadmap";

	private final ReadModels models;

	private final Frames frames;

	private final Desk desk;

	private final Looks looks;

	RoadmapController(ReadModels models, Frames frames, Desk desk, Looks looks) {
		this.models = models;
		this.frames = frames;
		this.desk = desk;
		this.looks = looks;
	}

	@GetMapping("/roadmap")
	ModelAndView newest(Visit visit) {
		return this.frames.around(visit, newestSheet(visit));
	}

	@GetMapping("/roadmaps/{x}")
	ModelAndView one(Visit visit, @PathVariable RoadmapId x) {
		return this.frames.around(visit, sheet(visit, x));
	}

	@GetMapping("/roadmaps/{x}/editions/{number}")
	ModelAndView edition(Visit visit, @PathVariable RoadmapId x, @PathVariable String number) {
		var roadmaps = new RoadmapSheet(new Cards(visit, this.models));
		return this.frames.around(visit,
				Sheet.asked("roadmap", visit.request(), roadmaps.edition(roadmaps.find(x), number)));
	}

	@GetMapping("/roadmaps/{x}/approval")
	ModelAndView desk(Visit visit, @PathVariable RoadmapId x) {
		return this.frames.around(visit, approval(visit, x));
	}

	@PostMapping("/roadmaps")
	@Nullable ModelAndView open(Visit visit, Form form) {
		return this.desk.take(visit, form, RoadmapForms.open(visit.inMeeting().id(), form),
				Then.toNew("roadmap", base(visit) + "/roadmaps/", "roadmap-opened", () -> newestSheet(visit)));
	}

	@PostMapping("/roadmaps/{x}/consultation")
	@Nullable ModelAndView consult(Visit visit, Form form, @PathVariable RoadmapId x) {
		return take(visit, form, x, "/consultation", "consultation-opened");
	}

	@PostMapping("/roadmaps/{x}/consultation/closing")
	@Nullable ModelAndView closeConsultation(Visit visit, Form form, @PathVariable RoadmapId x) {
		return take(visit, form, x, "/consultation/closing", "consultation-closed");
	}

	@PostMapping("/roadmaps/{x}/presentation")
	@Nullable ModelAndView present(Visit visit, Form form, @PathVariable RoadmapId x) {
		return atTheDesk(visit, form, x, Call.post(SERVICE, "/roadmaps/" + x + "/presentation"), "presented");
	}

	@PostMapping("/roadmaps/{x}/comments")
	@Nullable ModelAndView comment(Visit visit, Form form, @PathVariable RoadmapId x) {
		var call = Call.post(SERVICE, "/roadmaps/" + x + "/comments")
			.with("initiative", form.optional("initiative"))
			.with("language", form.optional("language"))
			.with("words", form.optional("words"))
			.once(form.text("attempt"));
		return this.desk.take(visit, form, call,
				Then.to("roadmap/" + x, address(visit, x), "commented", () -> sheet(visit, x)));
	}

	@PostMapping("/roadmaps/{x}/editions")
	@Nullable ModelAndView publish(Visit visit, Form form, @PathVariable RoadmapId x) {
		return this.desk.take(visit, form, Call.post(SERVICE, "/roadmaps/" + x + "/editions"),
				new Then((done) -> "roadmap/" + x, (done) -> address(visit, x),
						(done) -> new Notice("published", List.of(done.body().path("number").asString(""))),
						() -> approval(visit, x)));
	}

	@PostMapping("/roadmaps/{x}/gates/{gate}/approval")
	@Nullable ModelAndView approve(Visit visit, Form form, @PathVariable RoadmapId x, @PathVariable String gate) {
		var call = gate(x, gate, "approval").with("contentHash", form.optional("contentHash"));
		return atTheDesk(visit, form, x, call, "approved");
	}

	@PostMapping("/roadmaps/{x}/gates/{gate}/return")
	@Nullable ModelAndView sendBack(Visit visit, Form form, @PathVariable RoadmapId x, @PathVariable String gate) {
		var call = gate(x, gate, "return").with("reason", form.words("reason", "reasonLanguage"));
		return atTheDesk(visit, form, x, call, "returned");
	}

	private static Call gate(RoadmapId x, String gate, String intent) {
		if (!gate.matches("[a-z0-9][a-z0-9-]{0,79}")) {
			throw SessionSheet.unknown();
		}
		return Call.post(SERVICE, "/roadmaps/" + x + "/gates/" + gate + "/" + intent);
	}

	private @Nullable ModelAndView atTheDesk(Visit visit, Form form, RoadmapId x, Call call, String notice) {
		return this.desk.take(visit, form, call,
				Then.to("roadmap/" + x, address(visit, x) + "/approval", notice, () -> approval(visit, x)));
	}

	private @Nullable ModelAndView take(Visit visit, Form form, RoadmapId x, String intent, String notice) {
		return this.desk.take(visit, form, Call.post(SERVICE, "/roadmaps/" + x + intent),
				Then.to("roadmap/" + x, address(visit, x), notice, () -> sheet(visit, x)));
	}

	private Sheet newestSheet(Visit visit) {
		var roadmaps = new RoadmapSheet(new Cards(visit, this.models));
		return new Sheet("roadmap", base(visit) + "/roadmap",
				roadmaps.newest().map(roadmaps::page).orElseGet(roadmaps::none));
	}

	private Sheet sheet(Visit visit, RoadmapId x) {
		var roadmaps = new RoadmapSheet(new Cards(visit, this.models));
		return new Sheet("roadmap", address(visit, x), roadmaps.page(roadmaps.find(x)));
	}

	private Sheet approval(Visit visit, RoadmapId x) {
		var cards = new Cards(visit, this.models);
		visit.needsToTakePart();
		var roadmap = new RoadmapSheet(cards).find(x);
		var lastLook = this.looks.look(visit, "approval " + x);
		return new Sheet("approval", address(visit, x) + "/approval", new ApprovalSheet(cards).page(roadmap, lastLook));
	}

	private static String base(Visit visit) {
		return "/m/" + visit.inMeeting().id();
	}

	private static String address(Visit visit, RoadmapId x) {
		return base(visit) + "/roadmaps/" + x;
	}

}
