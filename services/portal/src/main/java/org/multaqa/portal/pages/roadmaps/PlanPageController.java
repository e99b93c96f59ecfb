package org.multaqa.portal.pages.roadmaps;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.RoadmapId;
import org.multaqa.portal.pages.shell.Form;
import org.multaqa.portal.pages.shell.FormDispatcher;
import org.multaqa.portal.pages.shell.FormOutcome;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRenderer;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PageView;
import org.multaqa.portal.projections.ReadModels;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a roadmap, its areas and its gates are called. */
@Controller
@Hidden
@RequestMapping("/m/{meeting}/roadmaps/{roadmap}/wording")
class PlanPageController {

	private final ReadModels models;

	private final PageRenderer renderer;

	private final FormDispatcher forms;

	PlanPageController(ReadModels models, PageRenderer renderer, FormDispatcher forms) {
		this.models = models;
		this.renderer = renderer;
		this.forms = forms;
	}

	@GetMapping
	ModelAndView wording(PageRequest pageRequest, @PathVariable RoadmapId roadmap) {
		return this.renderer.around(pageRequest, pageView(pageRequest, roadmap));
	}

	@PostMapping
	@Nullable ModelAndView reword(PageRequest pageRequest, Form form, @PathVariable RoadmapId roadmap) {
		var call = RoadmapForms.call((api) -> api.reword(form.version(), roadmap, RoadmapForms.plan(form)));
		return this.forms.take(pageRequest, form, call,
				new FormOutcome((done) -> "roadmap/" + roadmap, (done) -> pageRequest.addresses().roadmap(roadmap),
						SavedNotice.of(this.models, roadmap), () -> pageView(pageRequest, roadmap)));
	}

	private static PageView pageView(PageRequest pageRequest, RoadmapId roadmap) {
		var roadmaps = new RoadmapPresenter(new MeetingContext(pageRequest));
		return new PageView("roadmaps/plan", pageRequest.addresses().roadmap(roadmap) + "/wording",
				roadmaps.plan(roadmaps.find(roadmap)));
	}

}
