package org.multaqa.roadmap.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.multaqa.kit.application.RequestContext;
import org.multaqa.kit.web.NeedsVersion;
import org.multaqa.kit.web.Responses;
import org.multaqa.model.InitiativeId;
import org.multaqa.model.MilestoneId;
import org.multaqa.model.access.Actor;
import org.multaqa.roadmap.api.InitiativeRequest;
import org.multaqa.roadmap.api.InitiativeView;
import org.multaqa.roadmap.api.MilestoneReached;
import org.multaqa.roadmap.api.RoadmapView;
import org.multaqa.roadmap.application.InitiativeService;
import org.multaqa.roadmap.application.RoadmapService;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Initiatives of roadmaps, as they are written and followed, over HTTP. */
@RestController
@RequestMapping("/api/v1/roadmaps/{id}/initiatives")
@Tag(name = "Initiatives")
final class InitiativeController {

	private final InitiativeService initiatives;

	private final RoadmapService roadmaps;

	private final RoadmapViews views;

	private final InitiativeViews initiativeViews;

	InitiativeController(InitiativeService initiatives, RoadmapService roadmaps, RoadmapViews views,
			InitiativeViews initiativeViews) {
		this.initiatives = initiatives;
		this.roadmaps = roadmaps;
		this.views = views;
		this.initiativeViews = initiativeViews;
	}

	/** Drafts an initiative on agreed recommendations. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<RoadmapView> draft(RequestContext context, @PathVariable String id,
			@RequestBody InitiativeRequest request) {
		var name = InitiativeService.nameFor(context, request);
		return Responses.created("/api/v1/roadmaps/" + id + "/initiatives/" + name,
				this.views.of(this.initiatives.draft(context, id, name, request)));
	}

	/** An initiative with its milestones and the reservations that travel with it. */
	@GetMapping("/{initiative}")
	ResponseEntity<InitiativeView> read(Actor actor, @PathVariable String id, @PathVariable String initiative) {
		return Responses.ok(this.initiativeViews.of(this.roadmaps.read(actor, id), new InitiativeId(initiative)));
	}

	/** Writes an initiative anew, all of it. */
	@PutMapping("/{initiative}")
	@NeedsVersion
	ResponseEntity<RoadmapView> revise(RequestContext context, @PathVariable String id, @PathVariable String initiative,
			@RequestBody InitiativeRequest request) {
		return Responses.ok(this.views.of(this.initiatives.revise(context, id, new InitiativeId(initiative), request)));
	}

	/** Takes an initiative out of the draft. */
	@DeleteMapping("/{initiative}")
	ResponseEntity<RoadmapView> remove(RequestContext context, @PathVariable String id,
			@PathVariable String initiative) {
		return Responses.ok(this.views.of(this.initiatives.remove(context, id, new InitiativeId(initiative))));
	}

	/** Says on which day a milestone was reached. */
	@PutMapping("/{initiative}/milestones/{milestone}/reached")
	ResponseEntity<RoadmapView> reach(RequestContext context, @PathVariable String id, @PathVariable String initiative,
			@PathVariable String milestone, @RequestBody MilestoneReached request) {
		return Responses.ok(this.views.of(this.initiatives.reach(context, id, new InitiativeId(initiative),
				new MilestoneId(milestone), request.on())));
	}

}
