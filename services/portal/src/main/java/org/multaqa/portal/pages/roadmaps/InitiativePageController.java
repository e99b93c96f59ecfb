package org.multaqa.portal.pages.roadmaps;

import java.util.List;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.RoadmapId;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.roadmap.api.MilestoneReached;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Initiatives of a roadmap: writing, changing, removing, and their milestones. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/roadmaps/{roadmap}/initiatives")
class InitiativePageController {

	private final ReadModels models;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	InitiativePageController(ReadModels models, PageRenderer renderer, FormDispatcher forms) {
		this.models = models;
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping("/new")
	ModelAndView blank(PageRequest pageRequest, @PathVariable RoadmapId roadmap, Form query) {
		return this.renderer.around(pageRequest, blankView(pageRequest, roadmap, query.all("source")));
	}

	@GetMapping("/{initiative}/wording")
	ModelAndView wording(PageRequest pageRequest, @PathVariable RoadmapId roadmap,
			@PathVariable InitiativeId initiative) {
		return this.renderer.around(pageRequest, pageView(pageRequest, roadmap, initiative));
	}

	@PostMapping
	@Nullable ModelAndView draft(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap) {
		var call = RoadmapForms.call((api) -> api.draft(form.key(), roadmap, RoadmapForms.initiative(form)));
		var saved = SavedNotice.of(this.models, roadmap);
		return this.forms.take(pageRequest, form, call,
				new FormOutcome((done) -> "roadmap/" + roadmap, (done) -> pageRequest.addresses().roadmap(roadmap),
						saved, () -> blankView(pageRequest, roadmap, form.all("source"))));
	}

	@PostMapping("/{initiative}/wording")
	@Nullable ModelAndView reword(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap,
			@PathVariable InitiativeId initiative) {
		var call = RoadmapForms
			.call((api) -> api.revise(form.version(), roadmap, initiative, RoadmapForms.initiative(form)));
		return this.forms.take(pageRequest, form, call,
				new FormOutcome((done) -> "roadmap/" + roadmap, (done) -> pageRequest.addresses().roadmap(roadmap),
						SavedNotice.of(this.models, roadmap), () -> pageView(pageRequest, roadmap, initiative)));
	}

	@PostMapping("/{initiative}/removal")
	@Nullable ModelAndView remove(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap,
			@PathVariable InitiativeId initiative) {
		return this.forms.take(pageRequest, form, RoadmapForms.call((api) -> api.remove(roadmap, initiative)),
				new FormOutcome((done) -> "roadmap/" + roadmap, (done) -> pageRequest.addresses().roadmap(roadmap),
						SavedNotice.of(this.models, roadmap), () -> pageView(pageRequest, roadmap, initiative)));
	}

	@PostMapping("/{initiative}/milestones/{milestone}/reached")
	@Nullable ModelAndView reach(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap,
			@PathVariable InitiativeId initiative, @PathVariable MilestoneId milestone) {
		var call = RoadmapForms.call((api) -> api.reach(roadmap, initiative, milestone,
				new MilestoneReached(Form.date("on", form.needed("on")))));
		return this.forms.take(pageRequest, form, call, FormOutcome.to("roadmap/" + roadmap,
				pageRequest.addresses().roadmap(roadmap), "milestone-reached", () -> roadmap(pageRequest, roadmap)));
	}

	private PageView blankView(PageRequest pageRequest, RoadmapId roadmap, List<String> sources) {
		var roadmaps = new RoadmapPresenter(new MeetingContext(pageRequest));
		return new PageView("roadmaps/initiative", pageRequest.addresses().roadmap(roadmap) + "/initiatives/new",
				roadmaps.initiative(roadmaps.find(roadmap), null, sources));
	}

	private PageView pageView(PageRequest pageRequest, RoadmapId roadmap, InitiativeId initiative) {
		var roadmaps = new RoadmapPresenter(new MeetingContext(pageRequest));
		return new PageView("roadmaps/initiative",
				pageRequest.addresses().roadmap(roadmap) + "/initiatives/" + initiative + "/wording",
				roadmaps.initiative(roadmaps.find(roadmap), initiative, List.of()));
	}

	private PageView roadmap(PageRequest pageRequest, RoadmapId roadmap) {
		var roadmaps = new RoadmapPresenter(new MeetingContext(pageRequest));
		return new PageView("roadmaps/roadmap", pageRequest.addresses().roadmap(roadmap),
				roadmaps.page(roadmaps.find(roadmap)));
	}

}
