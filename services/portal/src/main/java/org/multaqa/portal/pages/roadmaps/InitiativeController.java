package org.multaqa.portal.pages.roadmaps;

import java.util.List;
import java.util.function.Function;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.RoadmapId;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingPresenter;
import org.multaqa.portal.pages.shell.Notice;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.roadmap.Roadmap;
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
@RequestMapping("/m/{m}/roadmaps/{x}/initiatives")
class InitiativeController {

	private final ReadModels models;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	InitiativeController(ReadModels models, PageRenderer renderer, FormDispatcher forms) {
		this.models = models;
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping("/new")
	ModelAndView blank(PageRequest pageRequest, @PathVariable RoadmapId x, Form query) {
		return this.renderer.around(pageRequest, blankView(pageRequest, x, query.all("source")));
	}

	@GetMapping("/{i}/wording")
	ModelAndView wording(PageRequest pageRequest, @PathVariable RoadmapId x, @PathVariable InitiativeId i) {
		return this.renderer.around(pageRequest, pageView(pageRequest, x, i));
	}

	@PostMapping
	@Nullable ModelAndView draft(PageRequest pageRequest, Form form, @PathVariable RoadmapId x) {
		var call = RoadmapForms.call((api) -> api.draft(form.key(), x, RoadmapForms.initiative(form)));
		var saved = saved(x);
		return this.forms.take(pageRequest, form, call,
				new FormOutcome((done) -> "roadmap/" + x, (done) -> pageRequest.addresses().roadmap(x), saved,
						() -> blankView(pageRequest, x, form.all("source"))));
	}

	@PostMapping("/{i}/wording")
	@Nullable ModelAndView reword(PageRequest pageRequest, Form form, @PathVariable RoadmapId x, @PathVariable InitiativeId i) {
		var call = RoadmapForms.call((api) -> api.revise(form.version(), x, i, RoadmapForms.initiative(form)));
		return this.forms.take(pageRequest, form, call, new FormOutcome((done) -> "roadmap/" + x,
				(done) -> pageRequest.addresses().roadmap(x), saved(x), () -> pageView(pageRequest, x, i)));
	}

	@PostMapping("/{i}/removal")
	@Nullable ModelAndView remove(PageRequest pageRequest, Form form, @PathVariable RoadmapId x, @PathVariable InitiativeId i) {
		return this.forms.take(pageRequest, form, RoadmapForms.call((api) -> api.remove(x, i)),
				new FormOutcome((done) -> "roadmap/" + x, (done) -> pageRequest.addresses().roadmap(x), saved(x),
						() -> pageView(pageRequest, x, i)));
	}

	@PostMapping("/{i}/milestones/{ms}/reached")
	@Nullable ModelAndView reach(PageRequest pageRequest, Form form, @PathVariable RoadmapId x, @PathVariable InitiativeId i,
			@PathVariable MilestoneId ms) {
		var call = RoadmapForms
			.call((api) -> api.reach(x, i, ms, new MilestoneReached(Form.date("on", form.needed("on")))));
		return this.forms.take(pageRequest, form, call, FormOutcome.to("roadmap/" + x,
				pageRequest.addresses().roadmap(x), "milestone-reached", () -> roadmap(pageRequest, x)));
	}

	private PageView blankView(PageRequest pageRequest, RoadmapId x, List<String> sources) {
		var roadmaps = new RoadmapPresenter(new MeetingPresenter(pageRequest));
		return new PageView("roadmaps/initiative", pageRequest.addresses().roadmap(x) + "/initiatives/new",
				roadmaps.initiative(roadmaps.find(x), null, sources));
	}

	private PageView pageView(PageRequest pageRequest, RoadmapId x, InitiativeId i) {
		var roadmaps = new RoadmapPresenter(new MeetingPresenter(pageRequest));
		return new PageView("roadmaps/initiative",
				pageRequest.addresses().roadmap(x) + "/initiatives/" + i + "/wording",
				roadmaps.initiative(roadmaps.find(x), i, List.of()));
	}

	private PageView roadmap(PageRequest pageRequest, RoadmapId x) {
		var roadmaps = new RoadmapPresenter(new MeetingPresenter(pageRequest));
		return new PageView("roadmaps/roadmap", pageRequest.addresses().roadmap(x), roadmaps.page(roadmaps.find(x)));
	}

	/** What to say of a change; whoever saves what was there already changes nothing. */
	private Function<ServiceResponse.Done, Notice> saved(RoadmapId x) {
		long binding = this.models.roadmap(x)
			.filter(Roadmap::isBeforeTheGates)
			.map((roadmap) -> roadmap.last().sequence())
			.orElse(Long.MAX_VALUE);
		return (done) -> Notice.of((done.sequence() > binding) ? "gates-again" : "saved");
	}

}
