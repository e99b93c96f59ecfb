package org.multaqa.portal.web;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.RoadmapId;
import org.multaqa.portal.calls.Answer;
import org.multaqa.portal.calls.Call;
import org.multaqa.portal.pages.Notice;
import org.multaqa.portal.readmodels.ReadModels;
import org.multaqa.portal.readmodels.Roadmap;
import org.multaqa.portal.web.Desk.Then;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Initiatives of a roadmap: writing, changing, removing, and their milestones. */
@Controller
@Hidden
@RequestMapping("/m/{m}/roadmaps/{x}/initiatives")
class InitiativeController {

	private static final String SERVICE = "roadmap";

	private final ReadModels models;

	private final Frames frames;

	private final Desk desk;

	InitiativeController(ReadModels models, Frames frames, Desk desk) {
		this.models = models;
		this.frames = frames;
		this.desk = desk;
	}

	@GetMapping("/new")
	ModelAndView blank(Visit visit, @PathVariable RoadmapId x, Form query) {
		return this.frames.around(visit, blankSheet(visit, x, query.all("source")));
	}

	@GetMapping("/{i}/wording")
	ModelAndView wording(Visit visit, @PathVariable RoadmapId x, @PathVariable InitiativeId i) {
		return this.frames.around(visit, sheet(visit, x, i));
	}

	@PostMapping
	@Nullable ModelAndView draft(Visit visit, Form form, @PathVariable RoadmapId x) {
		var call = RoadmapForms.initiative(Call.post(SERVICE, "/roadmaps/" + x + "/initiatives"), form)
			.once(form.text("attempt"));
		var saved = saved(x);
		return this.desk.take(visit, form, call, new Then((done) -> "roadmap/" + x, (done) -> address(visit, x), saved,
				() -> blankSheet(visit, x, form.all("source"))));
	}

	@PostMapping("/{i}/wording")
	@Nullable ModelAndView reword(Visit visit, Form form, @PathVariable RoadmapId x, @PathVariable InitiativeId i) {
		var call = RoadmapForms.initiative(Call.put(SERVICE, path(x, i)), form).on(form.text("version"));
		return this.desk.take(visit, form, call,
				new Then((done) -> "roadmap/" + x, (done) -> address(visit, x), saved(x), () -> sheet(visit, x, i)));
	}

	@PostMapping("/{i}/removal")
	@Nullable ModelAndView remove(Visit visit, Form form, @PathVariable RoadmapId x, @PathVariable InitiativeId i) {
		return this.desk.take(visit, form, Call.delete(SERVICE, path(x, i)),
				new Then((done) -> "roadmap/" + x, (done) -> address(visit, x), saved(x), () -> sheet(visit, x, i)));
	}

	@PostMapping("/{i}/milestones/{ms}/reached")
	@Nullable ModelAndView reach(Visit visit, Form form, @PathVariable RoadmapId x, @PathVariable InitiativeId i,
			@PathVariable MilestoneId ms) {
		var call = Call.put(SERVICE, path(x, i) + "/milestones/" + ms + "/reached").with("on", form.optional("on"));
		return this.desk.take(visit, form, call,
				Then.to("roadmap/" + x, address(visit, x), "milestone-reached", () -> roadmap(visit, x)));
	}

	private Sheet blankSheet(Visit visit, RoadmapId x, List<String> sources) {
		var roadmaps = new RoadmapSheet(new Cards(visit, this.models));
		return new Sheet("initiative", address(visit, x) + "/initiatives/new",
				roadmaps.initiative(roadmaps.find(x), null, sources));
	}

	private Sheet sheet(Visit visit, RoadmapId x, InitiativeId i) {
		var roadmaps = new RoadmapSheet(new Cards(visit, this.models));
		return new Sheet("initiative", address(visit, x) + "/initiatives/" + i + "/wording",
				roadmaps.initiative(roadmaps.find(x), i, List.of()));
	}

	private Sheet roadmap(Visit visit, RoadmapId x) {
		var roadmaps = new RoadmapSheet(new Cards(visit, this.models));
		return new Sheet("roadmap", address(visit, x), roadmaps.page(roadmaps.find(x)));
	}

	/** What to say of a change; whoever saves what was there already changes nothing. */
	private Function<Answer.Done, Notice> saved(RoadmapId x) {
		long binding = this.models.roadmap(x)
			.filter(Roadmap::isBeforeTheGates)
			.map((roadmap) -> roadmap.last().sequence())
			.orElse(Long.MAX_VALUE);
		return (done) -> Notice.of((done.sequence() > binding) ? "gates-again" : "saved");
	}

	private static String path(RoadmapId x, InitiativeId i) {
		return "/roadmaps/" + x + "/initiatives/" + i;
	}

	private static String address(Visit visit, RoadmapId x) {
		return "/m/" + visit.inMeeting().id() + "/roadmaps/" + x;
	}

}
